import { concatBytes, uint32Bytes, type Bytes } from '../protocol/bytes.js';

/** Of the hash, of the mask generation function, and of the signature as a whole. */
export const PSS_HASH = 'SHA-384';
/** As long as the hash: RFC 9474 section 5, the variants named PSS. */
export const SALT_BYTES = 48;
const HASH_BYTES = 48;
const TRAILER = 0xbc;

/**
 * RFC 8017 section 9.1.1, EMSA-PSS-ENCODE, with SHA-384, MGF1 with SHA-384 and a random salt of 48 bytes.
 * @param bits of the encoded message: one less than the modulus has
 * @returns ⌈bits / 8⌉ bytes
 * @throws RangeError if `bits` leave no room for hash and salt
 */
export async function encodePss(message: Uint8Array, bits: number): Promise<Bytes> {
  const length = Math.ceil(bits / 8);
  const paddingLength = length - SALT_BYTES - HASH_BYTES - 2;
  if (paddingLength < 0) {
    throw new RangeError('the key is too short for this hash and salt');
  }
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await sha384(new Uint8Array(8), await sha384(message), salt);
  const block = concatBytes(new Uint8Array(paddingLength), Uint8Array.of(0x01), salt);
  const mask = await mgf1(hash, block.length);
  const masked = block.map((byte, index) => byte ^ (mask[index] ?? 0));
  // What the modulus has no room for.
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits));
  return concatBytes(masked, hash, Uint8Array.of(TRAILER));
}

/** RFC 8017 appendix B.2.1: a mask of `length` bytes. */
async function mgf1(seed: Uint8Array, length: number): Promise<Bytes> {
  const count = Math.ceil(length / HASH_BYTES);
  const parts = Array.from({ length: count }, (_, counter) => sha384(seed, uint32Bytes(counter)));
  return concatBytes(...(await Promise.all(parts))).slice(0, length);
}

async function sha384(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(PSS_HASH, concatBytes(...parts)));
}
