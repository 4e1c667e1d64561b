import { describe, expect, it } from '@jest/globals';
import { documentedBandStarts } from '../testing/documented-band-starts.js';
import { BAND_WIDTHS, END_BAND_SUMS } from './band-width.js';
import { bandStarts } from './band-starts.js';

describe('bandStarts', () => {
  it('gives the example of five answers', () => {
    expect(bandStarts(5, 5)).toEqual([5, 15, 20]);
  });

  it('gives six bands for eight answers and eleven for fifteen', () => {
    expect(bandStarts(8, 5)).toEqual([8, 15, 20, 25, 30, 35]);
    expect(bandStarts(15, 5)).toHaveLength(11);
  });

  it.each(BAND_WIDTHS)('follows the documented algorithm at width %i, from 1 to 200 answers', (width) => {
    for (let n = 1; n <= 200; n += 1) {
      expect(bandStarts(n, width)).toEqual(documentedBandStarts(n, width, END_BAND_SUMS[width]));
    }
  });

  it('says nothing about five answers in strict mode, and little about six', () => {
    expect(bandStarts(5, 6)).toEqual([5]);
    expect(bandStarts(6, 6)).toEqual([6, 18]);
  });

  it.each([0, -1, 2.5, Number.NaN, Infinity])('refuses %p answers', (n) => {
    expect(() => bandStarts(n, 5)).toThrow(RangeError);
  });
});
