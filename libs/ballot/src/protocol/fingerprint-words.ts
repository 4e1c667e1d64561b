import { WORD_LIST } from './word-list.js';

export const FINGERPRINT_WORD_COUNT = 6;
const BITS_PER_WORD = 11;

/**
 * A fingerprint for people to compare: its first 66 bits as six words of the English BIP-39 list (2,048 words).
 * An entry of its own, because the list weighs more than the rest of the protocol and few pages need it.
 * @throws RangeError for a fingerprint of less than nine bytes
 */
export function fingerprintWords(fingerprint: Uint8Array): string[] {
  return Array.from({ length: FINGERPRINT_WORD_COUNT }, (_, position) => {
    let index = 0;
    for (let bit = position * BITS_PER_WORD; bit < (position + 1) * BITS_PER_WORD; bit++) {
      const byte = fingerprint[bit >> 3];
      if (byte === undefined) {
        throw new RangeError('a fingerprint has 32 bytes');
      }
      index = (index << 1) | ((byte >> (7 - (bit & 7))) & 1);
    }
    const word = WORD_LIST[index];
    if (word === undefined) {
      throw new RangeError('the word list has 2,048 words');
    }
    return word;
  });
}
