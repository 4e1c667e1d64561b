import { HandIn } from '@leeway/contract';
import {
  InvalidCredential,
  InvalidEncoding,
  SEALED_BALLOT_BYTES,
  fromBase64Url,
  parsePrepared,
  type CredentialScope,
} from '@leeway/ballot/protocol';
import { Refusal } from '../http/refusal.js';

/** A hand-in in bytes; its signature is not verified yet. */
export interface ReadHandIn {
  readonly scope: CredentialScope;
  readonly prepared: Uint8Array;
  readonly signature: Uint8Array;
  readonly version: number;
  readonly ciphertext: Uint8Array;
}

/** @throws Refusal `bad-request` */
export function readHandIn(body: unknown): ReadHandIn {
  const parsed = HandIn.safeParse(body);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new Refusal('bad-request', issues);
  }
  const { version } = parsed.data;
  try {
    const prepared = fromBase64Url(parsed.data.prepared);
    const ciphertext = fromBase64Url(parsed.data.ciphertext);
    if (ciphertext.length !== SEALED_BALLOT_BYTES) {
      throw new Refusal('bad-request', [{ path: 'ciphertext', message: `has to be ${SEALED_BALLOT_BYTES} bytes` }]);
    }
    const { scope } = parsePrepared(prepared);
    return { scope, prepared, signature: fromBase64Url(parsed.data.signature), version, ciphertext };
  } catch (error) {
    if (error instanceof InvalidEncoding) {
      throw new Refusal('bad-request');
    }
    if (error instanceof InvalidCredential) {
      throw new Refusal('bad-request', [{ path: 'prepared', message: 'is not a prepared message' }]);
    }
    throw error;
  }
}
