import { base64urlnopad, hex } from '@scure/base';
import { concatBytes, type Bytes } from './bytes.js';

const LOWER_CASE_HEX = /^[0-9a-f]*$/;

/** A text that is not the one encoding of any bytes. */
export class InvalidEncoding extends Error {
  override readonly name = 'InvalidEncoding';
  readonly code = 'invalid-encoding';
}

/** RFC 4648 section 5, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(concatBytes(bytes));
}

/**
 * Reads RFC 4648 section 5 without padding. Strict: exactly one text is accepted for any bytes.
 * @throws InvalidEncoding for padding, other characters, an impossible length or stray trailing bits
 */
export function fromBase64Url(text: string): Bytes {
  try {
    return concatBytes(base64urlnopad.decode(text));
  } catch {
    // The library's message quotes the text.
    throw new InvalidEncoding('not base64url without padding');
  }
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return hex.encode(concatBytes(bytes));
}

/**
 * Reads lower-case hexadecimal.
 * @throws InvalidEncoding for an odd length or any other character
 */
export function fromHex(text: string): Bytes {
  if (text.length % 2 !== 0 || !LOWER_CASE_HEX.test(text)) {
    throw new InvalidEncoding('not lower-case hexadecimal');
  }
  return concatBytes(hex.decode(text));
}
