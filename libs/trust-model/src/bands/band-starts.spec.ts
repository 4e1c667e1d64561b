import { describe, expect, it } from '@jest/globals';
import { documentedBandStarts } from '../testing/documented-band-starts.js';
import { BAND_WIDTHS } from './band-width.js';
import { bandStarts } from './band-starts.js';

describe('bandStarts', () => {
  it('gives the example of five answers', () => {
    expect(bandStarts(5, 6)).toEqual([5, 12, 18]);
  });

  it('gives four bands for eight answers and nine for fifteen', () => {
    expect(bandStarts(8, 6)).toEqual([8, 18, 24, 30]);
    expect(bandStarts(15, 6)).toHaveLength(9);
  });

  it.each(BAND_WIDTHS)('follows the documented algorithm at width %i, from 1 to 200 answers', (width) => {
    for (let n = 1; n <= 200; n += 1) {
      expect(bandStarts(n, width)).toEqual(documentedBandStarts(n, width, width));
    }
  });

  it('says nothing about six answers in strict mode, and little about seven', () => {
    expect(bandStarts(6, 12)).toEqual([6]);
    expect(bandStarts(7, 12)).toEqual([7, 24]);
  });

  it.each([0, -1, 2.5, Number.NaN, Infinity])('refuses %p answers', (n) => {
    expect(() => bandStarts(n, 6)).toThrow(new RangeError(`n must be a whole number of at least 1, not ${n}`));
  });
});
