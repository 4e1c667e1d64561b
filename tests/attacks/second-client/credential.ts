import { constants, randomBytes, verify } from 'node:crypto';
import type { RsaKey } from './block-key.ts';
import { ascii, NotAsWritten, sha256, toBytes, toInteger, uuid } from './bytes.ts';
import { encodePss } from './pss.ts';
import { inverse, power } from './rsa-numbers.ts';

/** Section 3 of docs/protocol.md. */

export const PURPOSE_BYTES = { ratings: 1, comment: 2 } as const;
export type Purpose = keyof typeof PURPOSE_BYTES;

export interface Scope {
  readonly purpose: Purpose;
  readonly organisationId: string;
  readonly roundId: string;
  readonly blockId: string;
}

/** What is random in earnest, so that a test can fix it. */
export interface BlindingChoices {
  readonly salt: Uint8Array;
  readonly factor: bigint;
}

export interface Blinded {
  readonly blindedMessage: Buffer;
  readonly inverse: Buffer;
}

export interface Credential {
  readonly scope: Scope;
  readonly prepared: Buffer;
  readonly signature: Buffer;
}

export const SALT_BYTES = 48;

export const credentialMessage = (scope: Scope, nonce: Uint8Array = randomBytes(32)): Buffer =>
  Buffer.concat([
    ascii('leeway/1/credential'),
    Buffer.of(PURPOSE_BYTES[scope.purpose]),
    uuid(scope.organisationId),
    uuid(scope.roundId),
    uuid(scope.blockId),
    nonce,
  ]);

export const prepare = (message: Uint8Array, prefix: Uint8Array = randomBytes(32)): Buffer =>
  Buffer.concat([prefix, message]);

const randomFactor = ({ modulus, modulusBytes }: RsaKey): bigint => {
  for (;;) {
    const factor = toInteger(randomBytes(modulusBytes));
    if (factor > 0n && factor < modulus) return factor;
  }
};

export const blindingChoices = (key: RsaKey): BlindingChoices => ({
  salt: randomBytes(SALT_BYTES),
  factor: randomFactor(key),
});

export const blind = (key: RsaKey, prepared: Uint8Array, choices = blindingChoices(key)): Blinded => {
  const { modulus, exponent, modulusBytes } = key;
  const encoded = toInteger(encodePss(prepared, choices.salt, modulus.toString(2).length - 1));
  const blinded = (encoded * power(choices.factor, exponent, modulus)) % modulus;
  return {
    blindedMessage: toBytes(blinded, modulusBytes),
    inverse: toBytes(inverse(choices.factor, modulus), modulusBytes),
  };
};

/** @param saltBytes the protocol has 48; a published vector has none */
export const verifies = (key: RsaKey, prepared: Uint8Array, signature: Uint8Array, saltBytes = SALT_BYTES): boolean => {
  const options = { key: key.verifier, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: saltBytes };
  return verify('sha384', prepared, options, signature);
};

/** Takes the blinding off, without looking at what comes out. */
export const unblind = (key: RsaKey, blindSignature: Uint8Array, inverseOfFactor: Uint8Array): Buffer => {
  if (blindSignature.length !== key.modulusBytes) throw new NotAsWritten('a blind signature of another length');
  return toBytes((toInteger(blindSignature) * toInteger(inverseOfFactor)) % key.modulus, key.modulusBytes);
};

/** @throws NotAsWritten when the api signed something else, or with another key */
export const finalize = (
  key: RsaKey,
  prepared: Uint8Array,
  blindSignature: Uint8Array,
  inverseOfFactor: Uint8Array,
): Buffer => {
  const signature = unblind(key, blindSignature, inverseOfFactor);
  if (!verifies(key, prepared, signature)) throw new NotAsWritten('the signature does not verify');
  return signature;
};

export const credentialHash = (prepared: Uint8Array): Buffer => sha256(ascii('leeway/1/credential-hash'), prepared);
