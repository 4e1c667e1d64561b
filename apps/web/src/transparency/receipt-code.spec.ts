import { describe, expect, it } from '@jest/globals';
import { readReceipt } from './receipt-code.js';

const CODE = '3f2a91bc04de778890af12cd34ef56ab78cd90ef1a2b3c4d5e6f708192a3b4c5';
const SHORT = '3f2a91bc04de7788';
const WORDS = 'apple bridge candle dune ember frost';
const RECEIPT = [
  'De Linde · Meting 2026 2027',
  `Code: ${CODE}`,
  'Versie: 1',
  `Vingerafdruk: ${WORDS}`,
  'Deze code hoort alleen bij jouw stembiljet. De code zegt niets over wie je bent of wat je antwoordde.',
  '',
].join('\n');

describe('the code in what somebody pasted', () => {
  it.each<[string, string, string]>([
    ['is the whole code', CODE, CODE],
    ['is found in capitals and between spaces', `  ${CODE.toUpperCase()}\n`, CODE],
    ['is put together again when a mail broke it', `${CODE.slice(0, 40)}\r\n${CODE.slice(40)}`, CODE],
    ['is the short form in groups of four', '3f2a 91bc 04de 7788', SHORT],
    ['is the short form without spaces, or with hyphens', 'code 3F2A-91BC-04DE-7788.', SHORT],
    ['is found after its name', `Code: ${CODE}`, CODE],
    ['is the long one in a whole receipt, whatever the round is called', RECEIPT, CODE],
  ])('%s', (_behaviour, pasted, code) => {
    expect(readReceipt(pasted)?.code).toBe(code);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['words', 'I lost my receipt'],
    ['a code that lacks a digit', CODE.slice(1)],
    ['a code with a digit too many', `${CODE}0`],
    ['a code with a letter that is none of it', `${CODE.slice(0, 63)}g`],
    ['three groups', '3f2a 91bc 04de'],
    ['five groups', '3f2a 91bc 04de 7788 90af'],
    ['four groups within a word', 'x3f2a91bc04de7788'],
    ['an identifier', '00000000-0000-4000-8000-000000000001'],
  ])('is not there in %s', (_what, pasted) => {
    expect(readReceipt(pasted)).toBeNull();
  });

  it('comes with the six words when a whole receipt was pasted, in either language', () => {
    expect(readReceipt(RECEIPT)?.words).toBe(WORDS);
    expect(readReceipt(RECEIPT.replace('Vingerafdruk', 'Fingerprint'))?.words).toBe(WORDS);
    expect(readReceipt(CODE)?.words).toBeNull();
  });
});
