import { describe, expect, it } from '@jest/globals';
import { documentedBandStarts } from '../testing/documented-band-starts.js';
import { BAND_WIDTHS } from './band-width.js';
import { bandStarts } from './band-starts.js';

describe('bandStarts', () => {
  it('gives the example of five answers', () => {
    expect(bandStarts(5, 3)).toEqual([5, 12, 15, 18]);
  });

  it('gives eight bands for eight answers and eighteen for fifteen', () => {
    expect(bandStarts(8, 3)).toEqual([8, 15, 18, 21, 24, 27, 30, 33]);
    expect(bandStarts(15, 3)).toHaveLength(18);
  });

  it.each(BAND_WIDTHS)('follows the documented algorithm at width %i, from 1 to 200 answers', (width) => {
    for (let n = 1; n <= 200; n += 1) expect(bandStarts(n, width)).toEqual(documentedBandStarts(n, width));
  });

  it('says nothing about five answers in strict mode, and little about six', () => {
    expect(bandStarts(5, 6)).toEqual([5]);
    expect(bandStarts(6, 6)).toEqual([6, 18]);
  });

  it.each([0, -1, 2.5, Number.NaN, Infinity])('refuses %p answers', (n) => {
    expect(() => bandStarts(n, 3)).toThrow(RangeError);
  });
});
