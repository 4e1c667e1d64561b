import { describe, expect, it } from '@jest/globals';
import { LATE_TEXTS as LATE_EN } from './late-texts-en.js';
import { LATE_TEXTS as LATE_NL } from './late-texts-nl.js';
import { TEXTS as EN } from './texts-en.js';
import { TEXTS as NL } from './texts-nl.js';

/** Every text, with functions called for 3 and 7, or for a day. */
function flat(texts: unknown): string[] {
  if (typeof texts === 'function') return flat((texts as (...given: unknown[]) => unknown)(3, 7));
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(flat) : [String(texts)];
}

describe('the promise', () => {
  it('is word for word the one that the product makes', () => {
    const { sentences, serverSentence, checkLink, serverSentenceEnd } = EN.promise;
    expect([...sentences, serverSentence + checkLink + serverSentenceEnd].join(' ')).toBe(
      'We cannot link your answers to you, and neither can anyone who later gets the whole database, the backups and ' +
        'all logs. Nobody sees any result before the round is closed. What is shown afterwards never lets anyone work ' +
        'out one person’s answer. Somebody who controls the server while you answer could try to serve you other ' +
        'software: here is how you and your works council can check that they do not.',
    );
  });
});

describe('the texts', () => {
  it('are all there in both languages', () => {
    for (const texts of [EN, NL, LATE_EN, LATE_NL]) {
      expect(flat(texts).filter((text) => text.trim() === '')).toEqual([]);
    }
    expect(flat(NL)).toHaveLength(flat(EN).length);
    expect(flat(LATE_NL)).toHaveLength(flat(LATE_EN).length);
  });

  it('are not left in English', () => {
    const english = new Set([...flat(EN), ...flat(LATE_EN)]);
    expect([...flat(NL), ...flat(LATE_NL)].filter((text) => english.has(text))).toEqual(['Code']);
  });
});
