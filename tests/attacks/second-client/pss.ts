import { createHash } from 'node:crypto';
import { uint32 } from './bytes.ts';

/** EMSA-PSS-ENCODE with SHA-384 and MGF1 with SHA-384, by RFC 8017, sections 9.1.1 and B.2.1. */

const HASH_BYTES = 48;
const TRAILER = 0xbc;

const sha384 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha384').update(Buffer.concat(parts)).digest();

const mask = (seed: Uint8Array, length: number): Buffer => {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, index) => sha384(seed, uint32(index)));
  return Buffer.concat(blocks).subarray(0, length);
};

export const encodePss = (message: Uint8Array, salt: Uint8Array, emBits: number): Buffer => {
  const emBytes = Math.ceil(emBits / 8);
  const zeros = emBytes - salt.length - HASH_BYTES - 2;
  if (zeros < 0) throw new RangeError('the key is too short for this encoding');
  const hash = sha384(Buffer.alloc(8), sha384(message), salt);
  const data = Buffer.concat([Buffer.alloc(zeros), Buffer.of(1), salt]);
  const masked = mask(hash, data.length).map((byte, index) => byte ^ (data[index] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * emBytes - emBits));
  return Buffer.concat([masked, hash, Buffer.of(TRAILER)]);
};
