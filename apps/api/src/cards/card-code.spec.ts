import { describe, expect, it } from '@jest/globals';
import { cardCodeHash, newCardCode, readCardCode } from './card-code.js';

describe('a code of a card', () => {
  it('has twenty characters that nobody mistakes for one another, each about equally often', () => {
    const codes = Array.from({ length: 2_000 }, newCardCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{20}$/.test(code))).toEqual([]);
    const counts = new Map<string, number>();
    for (const character of codes.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
    expect(counts.size).toBe(32);
    // 40,000 characters: 1,250 of each, with a standard deviation of 35.
    expect([...counts.values()].filter((count) => Math.abs(count - 1_250) > 250)).toEqual([]);
  });

  it('is read however it is typed', () => {
    const code = '0123456789ABCDEFGHJK';
    for (const typed of [code, code.toLowerCase(), 'oI23456789ABCDEFGHJK', 'Ol23456789abcdefghjk']) {
      expect(readCardCode(typed)).toBe(code);
    }
  });

  it.each(['', '0123456789ABCDEFGHJ', '0123456789ABCDEFGHJKM', '0123456789ABCDEFGHJU', '0123456789-ABCDEFGHJ'])(
    'is not %s',
    (text) => expect(readCardCode(text)).toBeNull(),
  );

  it('is kept as the SHA-256 of its characters', () => {
    const hash = cardCodeHash('0123456789ABCDEFGHJK').toString('hex');
    expect(hash).toBe('a6b239e79989fa88083024f6fa3518b4f917667d90dc8408053fcf0cfc8cfb8a');
  });
});
