import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 100 bits. */
const CHARACTERS = 20;
const CODE = new RegExp(`^[${ALPHABET}]{${CHARACTERS}}$`);

/** A code to be printed, in upper case: QR codes hold that more compactly. */
export function newCardCode(): string {
  // 256 is a multiple of 32, so that every character is equally likely.
  return Array.from(randomBytes(CHARACTERS), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/**
 * The code as it was printed, however it was typed: in lower case, with the letter O for the digit, or I or L for 1.
 * @returns null if this is no code of a card
 */
export function readCardCode(text: string): string | null {
  const code = text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}

/** The code as it is printed: in groups of four, which a person copies without losing their place. */
export function groupedCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** All that is kept of a code: SHA-256 of its 20 characters. */
export function cardCodeHash(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
