import type { Bytes } from '../protocol/bytes.js';
import { fromHex, toHex } from '../protocol/encodings.js';

const MAX_DRAWS = 128;

/** RFC 8017 section 4.2, OS2IP: the integer of big-endian bytes. */
export function integerOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${toHex(bytes)}`);
}

/**
 * RFC 8017 section 4.1, I2OSP: an integer as `length` big-endian bytes.
 * @throws RangeError for a negative integer, or one that does not fit
 */
export function bytesOf(integer: bigint, length: number): Bytes {
  const digits = integer.toString(16).padStart(2 * length, '0');
  if (integer < 0n || digits.length > 2 * length) {
    throw new RangeError(`the integer does not fit into ${length} bytes`);
  }
  return fromHex(digits);
}

/** `base` to the power of `exponent`, modulo `modulus`. The exponent is public: the steps tell what it is. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let power = 1n;
  for (const bit of exponent.toString(2)) {
    power = (power * power) % modulus;
    if (bit === '1') {
      power = (power * base) % modulus;
    }
  }
  return power;
}

/** The x below `modulus` with value · x ≡ 1, by the extended Euclidean algorithm; null if the two have a common factor. */
export function inverseModulo(value: bigint, modulus: bigint): bigint | null {
  let [previous, current] = [modulus, value % modulus];
  let [previousFactor, factor] = [0n, 1n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [previousFactor, factor] = [factor, previousFactor - quotient * factor];
  }
  if (previous !== 1n) {
    return null;
  }
  return previousFactor < 0n ? previousFactor + modulus : previousFactor;
}

/**
 * RFC 9474 section 4.2, step 6: a number from 1 up to, but not including, `modulus`, every one as likely as the others,
 * together with its inverse. What has none, zero among them, is drawn again, like what lies outside.
 * @param length of the modulus in bytes; its highest bit is meant to be set, so that every other draw will do
 * @throws Error when the random generator hands out nothing usable, time after time
 */
export function drawInvertible(modulus: bigint, length: number): { drawn: bigint; inverse: bigint } {
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const drawn = integerOf(crypto.getRandomValues(new Uint8Array(length)));
    const inverse = drawn < modulus ? inverseModulo(drawn, modulus) : null;
    if (inverse !== null) {
      return { drawn, inverse };
    }
  }
  throw new Error('no usable random number');
}
