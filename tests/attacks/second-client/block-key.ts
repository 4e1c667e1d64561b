import { createPublicKey, type KeyObject } from 'node:crypto';
import { NotAsWritten, readBase64Url, toInteger } from './bytes.ts';

const MODULUS_BYTES = 384;
/** SubjectPublicKeyInfo of `rsaEncryption`: all of it but the modulus is the same for every key that is allowed. */
const BEFORE = Buffer.from('308201a2300d06092a864886f70d01010105000382018f003082018a0282018100', 'hex');
const AFTER = Buffer.from('0203010001', 'hex');

/** A public key, as numbers and as something that verifies. */
export interface RsaKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
  readonly modulusBytes: number;
  readonly verifier: KeyObject;
}

/** Key of a block, from the directory. */
export const readBlockKey = (publicKey: string): RsaKey => {
  const der = readBase64Url(publicKey);
  const modulus = der.subarray(BEFORE.length, BEFORE.length + MODULUS_BYTES);
  if (!der.equals(Buffer.concat([BEFORE, modulus, AFTER])) || modulus.length !== MODULUS_BYTES) {
    throw new NotAsWritten('not a key with 3072 bits and exponent 65537');
  }
  if ((modulus[0] ?? 0) < 0x80) throw new NotAsWritten('the modulus is shorter than 3072 bits');
  const verifier = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return { modulus: toInteger(modulus), exponent: 65_537n, modulusBytes: MODULUS_BYTES, verifier };
};
