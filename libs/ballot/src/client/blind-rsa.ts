import { concatBytes, type Bytes } from '../protocol/bytes.js';
import { PREPARE_PREFIX_BYTES } from '../protocol/credential.js';
import { fromBase64Url } from '../protocol/encodings.js';
import { PSS_HASH, SALT_BYTES, encodePss } from './emsa-pss.js';
import { bytesOf, drawInvertible, integerOf, inverseModulo, powerModulo } from './modular.js';

// RSABSSA-SHA384-PSS-Randomized of RFC 9474, the only variant of this protocol. Only public and one-time numbers are
// computed with here (docs/decisions/0015).

const SIGNATURE_ALGORITHM = { name: 'RSA-PSS', hash: PSS_HASH };
const MODULUS_BITS = 3072;
const PUBLIC_EXPONENT = [1, 0, 1];

/** A block key that is not RSA-3072 with exponent 65537. */
export class InvalidBlockKey extends Error {
  override readonly name = 'InvalidBlockKey';
  readonly code = 'invalid-block-key';
}

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
  return concatBytes(crypto.getRandomValues(new Uint8Array(PREPARE_PREFIX_BYTES)), message);
}

/**
 * RFC 9474 section 4.2: hides the prepared message from the signer. The inverse is the secret to undo it.
 * @throws RangeError if the message shares a factor with the modulus, which would give the key away
 */
export async function blind(key: CryptoKey, prepared: Bytes): Promise<{ blindedMessage: Bytes; inverse: Bytes }> {
  const { modulus, exponent, bits, length } = await publicNumbers(key);
  const message = integerOf(await encodePss(prepared, bits - 1));
  if (inverseModulo(message, modulus) === null) {
    throw new RangeError('the encoded message is not coprime with the modulus');
  }
  const { drawn, inverse } = drawInvertible(modulus, length);
  const blinded = (message * powerModulo(drawn, exponent, modulus)) % modulus;
  return { blindedMessage: bytesOf(blinded, length), inverse: bytesOf(inverse, length) };
}

/**
 * RFC 9474 section 4.4: takes the blinding off and verifies.
 * @throws Error if the result is no signature of the prepared message under the key
 * @throws RangeError for a number that is not below the modulus, in as many bytes: there is one form of each
 */
export async function finalize(key: CryptoKey, prepared: Bytes, blindSignature: Bytes, inverse: Bytes): Promise<Bytes> {
  const { modulus, length } = await publicNumbers(key);
  const [blinded, factor] = [integerOf(blindSignature), integerOf(inverse)];
  if (blindSignature.length !== length || inverse.length !== length || blinded >= modulus || factor >= modulus) {
    throw new RangeError('a number is not of the size of the modulus');
  }
  const signature = bytesOf((blinded * factor) % modulus, length);
  if (!(await crypto.subtle.verify({ name: 'RSA-PSS', saltLength: SALT_BYTES }, key, signature, prepared))) {
    throw new Error('the signature is invalid');
  }
  return signature;
}

async function publicNumbers(key: CryptoKey) {
  const { modulusLength: bits, publicExponent } = rsaAlgorithm(key);
  const { n = '' } = await crypto.subtle.exportKey('jwk', key);
  const length = Math.ceil(bits / 8);
  return { modulus: integerOf(fromBase64Url(n)), exponent: integerOf(publicExponent), bits, length };
}

function rsaAlgorithm(key: CryptoKey): { modulusLength: number; publicExponent: Uint8Array } {
  const { modulusLength, publicExponent } = key.algorithm as RsaHashedKeyAlgorithm;
  return { modulusLength, publicExponent };
}
