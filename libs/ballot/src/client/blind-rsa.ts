import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { concatBytes, type Bytes } from '../protocol/bytes.js';

const SIGNATURE_ALGORITHM = { name: 'RSA-PSS', hash: 'SHA-384' };
const MODULUS_BITS = 3072;
const PUBLIC_EXPONENT = [1, 0, 1];

/** A block key that is not RSA-3072 with exponent 65537. */
export class InvalidBlockKey extends Error {
  override readonly name = 'InvalidBlockKey';
  readonly code = 'invalid-block-key';
}

// RSA-RAW exists on one hosting platform only; no browser has it.
const suite = () => RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });

/**
 * Imports a block's public key, plain rsaEncryption SubjectPublicKeyInfo in DER.
 * @throws InvalidBlockKey for anything but RSA-3072 with e = 65537: another size would set its members apart
 */
export async function importBlockKey(spki: Bytes): Promise<CryptoKey> {
  const key = await importPublicKey(spki).catch(() => {
    throw new InvalidBlockKey('not an RSA public key');
  });
  const { modulusLength, publicExponent } = rsaAlgorithm(key);
  const isExponent =
    publicExponent.length === PUBLIC_EXPONENT.length && PUBLIC_EXPONENT.every((byte, i) => publicExponent[i] === byte);
  if (modulusLength !== MODULUS_BITS || !isExponent) {
    throw new InvalidBlockKey('a block key is RSA-3072 with exponent 65537');
  }
  return key;
}

/** Imports an RSA public key of any size for RSASSA-PSS with SHA-384. */
export function importPublicKey(spki: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', spki, SIGNATURE_ALGORITHM, true, ['verify']);
}

/** RFC 9474 section 4.1, Randomized: 32 random bytes ‖ message. */
export function prepare(message: Uint8Array): Bytes {
  return concatBytes(suite().prepare(message));
}

/** RFC 9474 section 4.2: hides the prepared message from the signer. The inverse is the secret to undo it. */
export async function blind(key: CryptoKey, prepared: Bytes): Promise<{ blindedMessage: Bytes; inverse: Bytes }> {
  const { blindedMsg, inv } = await suite().blind(key, prepared);
  return { blindedMessage: concatBytes(blindedMsg), inverse: concatBytes(inv) };
}

/**
 * RFC 9474 section 4.4: takes the blinding off and verifies.
 * @throws Error if the result is no signature of the prepared message under the key
 */
export async function finalize(key: CryptoKey, prepared: Bytes, blindSignature: Bytes, inverse: Bytes): Promise<Bytes> {
  return concatBytes(await suite().finalize(key, prepared, blindSignature, inverse));
}

function rsaAlgorithm(key: CryptoKey): { modulusLength: number; publicExponent: Uint8Array } {
  const { modulusLength, publicExponent } = key.algorithm as RsaHashedKeyAlgorithm;
  return { modulusLength, publicExponent };
}
