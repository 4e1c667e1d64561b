import { describe, expect, it } from '@jest/globals';
import { BAND_WIDTHS, type BandWidth } from './band-width.js';
import { bandOfSum } from './band-of-sum.js';

function bandsOf(n: number, width: BandWidth): readonly { from: number; to: number }[] {
  const bands = new Map<number, { from: number; to: number }>();
  for (let sum = n; sum <= 5 * n; sum += 1) {
    const band = bandOfSum(n, sum, width);
    bands.set(band.from, band);
  }
  return [...bands.values()];
}

describe('bandOfSum', () => {
  it('gives the documented means for five answers', () => {
    expect(bandsOf(5, 6).map(({ from, to }) => [from / 5, to / 5])).toEqual([
      [1.0, 2.2],
      [2.4, 3.4],
      [3.6, 5.0],
    ]);
  });

  it.each(BAND_WIDTHS)('puts every sum into exactly one band, without gaps, at width %i', (width) => {
    for (let n = 1; n <= 60; n += 1) {
      const bands = bandsOf(n, width);
      expect(bands[0]?.from).toBe(n);
      expect(bands.at(-1)?.to).toBe(5 * n);
      bands.slice(1).forEach((band, index) => expect(band.from).toBe((bands[index]?.to ?? 0) + 1));
      for (let sum = n; sum <= 5 * n; sum += 1) {
        const { from, to } = bandOfSum(n, sum, width);
        expect(from <= sum && sum <= to).toBe(true);
      }
    }
  });

  it.each(BAND_WIDTHS)('makes inner bands as wide as the width and end bands wide enough, at width %i', (width) => {
    for (let n = 7; n <= 60; n += 1) {
      const lengths = bandsOf(n, width).map(({ from, to }) => to - from + 1);
      expect(Math.min(lengths[0] ?? 0, lengths.at(-1) ?? 0)).toBeGreaterThanOrEqual(width);
      expect(lengths.slice(1, -1).every((length) => length === width)).toBe(true);
    }
  });

  it.each([4, 26, 10.5, Number.NaN])('refuses %p as the sum of five answers', (sum) => {
    expect(() => bandOfSum(5, sum, 6)).toThrow(new RangeError(`the sum of 5 answers lies in 5..25, not at ${sum}`));
  });
});
