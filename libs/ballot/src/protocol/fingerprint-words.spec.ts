import { describe, expect, it } from '@jest/globals';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { toHex } from './encodings.js';
import { fingerprintWords } from './fingerprint-words.js';
import { WORD_LIST } from './word-list.js';

describe('the words of a fingerprint', () => {
  it('are the first 66 bits, eleven at a time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (fingerprint) => {
        const bits = BigInt(`0x${toHex(fingerprint)}`)
          .toString(2)
          .padStart(256, '0');
        const indices = Array.from({ length: 6 }, (_, i) => Number.parseInt(bits.slice(11 * i, 11 * i + 11), 2));
        expect(fingerprintWords(fingerprint)).toEqual(indices.map((index) => wordlist[index]));
      }),
    );
  });

  it('are those of BIP-39, in its order', () => {
    expect(WORD_LIST).toEqual(wordlist);
  });

  it('go from the first word of the list to the last', () => {
    expect(fingerprintWords(new Uint8Array(32))).toEqual(Array(6).fill('abandon'));
    expect(fingerprintWords(new Uint8Array(32).fill(255))).toEqual(Array(6).fill('zoo'));
  });

  it('need nine bytes', () => {
    expect(() => fingerprintWords(new Uint8Array(8))).toThrow(RangeError);
  });
});
