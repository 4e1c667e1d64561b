import { NONCE_BYTES, credentialMessage, type CredentialScope } from '../protocol/credential.js';
import { fromBase64Url, toBase64Url } from '../protocol/encodings.js';
import { blind, finalize, importBlockKey, prepare } from './blind-rsa.js';

/** What to keep until the signature arrives. All bytes base64url. Whoever has `inverse` can link the two. */
export interface PendingCredential {
  scope: CredentialScope;
  /** Random prefix ‖ message. */
  prepared: string;
  /** What the api gets to sign. */
  blindedMessage: string;
  /** Secret; to be deleted once finalized. */
  inverse: string;
  /** The pinned key of the block for this purpose: SubjectPublicKeyInfo in DER. */
  publicKey: string;
}

/** The right to hand in one ballot. All bytes base64url. */
export interface Credential {
  scope: CredentialScope;
  prepared: string;
  /** RSASSA-PSS with SHA-384 over `prepared`. */
  signature: string;
}

/** The answer of the api is no blind signature under the pinned key. */
export class InvalidBlindSignature extends Error {
  override readonly name = 'InvalidBlindSignature';
  readonly code = 'invalid-blind-signature';
}

/**
 * Makes a new credential and blinds it. To be stored before its blinded message is sent.
 * @param publicKey of the block for the purpose in `scope`, as it stands in the directory
 * @throws RangeError for ids that are not UUIDs, InvalidBlockKey for another kind of key
 */
export async function prepareCredential(scope: CredentialScope, publicKey: string): Promise<PendingCredential> {
  const key = await importBlockKey(fromBase64Url(publicKey));
  const prepared = prepare(credentialMessage(scope, crypto.getRandomValues(new Uint8Array(NONCE_BYTES))));
  const { blindedMessage, inverse } = await blind(key, prepared);
  return {
    scope: { ...scope },
    prepared: toBase64Url(prepared),
    blindedMessage: toBase64Url(blindedMessage),
    inverse: toBase64Url(inverse),
    publicKey,
  };
}

/**
 * Takes the blinding off and verifies under the pinned key.
 * @param blindSignature as the api returned it, base64url
 * @throws InvalidBlindSignature if the result is not a signature of this credential
 */
export async function finalizeCredential(pending: PendingCredential, blindSignature: string): Promise<Credential> {
  const key = await importBlockKey(fromBase64Url(pending.publicKey));
  const prepared = fromBase64Url(pending.prepared);
  const inverse = fromBase64Url(pending.inverse);
  try {
    const signature = await finalize(key, prepared, fromBase64Url(blindSignature), inverse);
    return { scope: { ...pending.scope }, prepared: pending.prepared, signature: toBase64Url(signature) };
  } catch {
    throw new InvalidBlindSignature('no blind signature of this credential under the key of the block');
  }
}
