import type { Bytes } from './bytes.js';

const BASE64URL = /^[A-Za-z0-9_-]*$/;
const HEX = /^(?:[0-9a-f]{2})*$/;

/** A text that is not the one encoding of any bytes. */
export class InvalidEncoding extends Error {
  override readonly name = 'InvalidEncoding';
  readonly code = 'invalid-encoding';
}

/** RFC 4648 section 5, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Reads RFC 4648 section 5 without padding. Strict: exactly one text is accepted for any bytes.
 * @throws InvalidEncoding for padding, other characters, an impossible length or stray trailing bits
 */
export function fromBase64Url(text: string): Bytes {
  if (!BASE64URL.test(text) || text.length % 4 === 1) {
    throw new InvalidEncoding('not base64url without padding');
  }
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  // atob ignores the unused bits of the last character, so two texts would stand for the same bytes.
  if (toBase64Url(bytes.subarray(-(bytes.length % 3 || 3))) !== text.slice(-(text.length % 4 || 4))) {
    throw new InvalidEncoding('base64url with stray trailing bits');
  }
  return bytes;
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads lower-case hexadecimal.
 * @throws InvalidEncoding for an odd length or any other character
 */
export function fromHex(text: string): Bytes {
  if (!HEX.test(text)) {
    throw new InvalidEncoding('not lower-case hexadecimal');
  }
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );
}
