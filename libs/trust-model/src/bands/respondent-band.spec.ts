import { describe, expect, it } from '@jest/globals';
import { middleOf } from './middle-of.js';
import { respondentBand } from './respondent-band.js';

describe('respondentBand', () => {
  it('gives the published bands and goes on in steps of 2, 5 and 10', () => {
    const bands = new Set<string>();
    for (let n = 5; n <= 5000; n += 1) {
      const { from, to } = respondentBand(n);
      expect(from <= n && n <= to).toBe(true);
      bands.add(`${from}–${to}`);
    }
    expect([...bands]).toEqual([
      '5–7',
      '8–10',
      '11–15',
      '16–20',
      '21–30',
      '31–50',
      '51–100',
      '101–200',
      '201–500',
      '501–1000',
      '1001–2000',
      '2001–5000',
    ]);
  });

  it('has a band for millions', () => {
    expect(respondentBand(10_000_000)).toEqual({ from: 5_000_001, to: 10_000_000 });
  });

  it.each([4, 0, 5.5, Number.NaN])('refuses %p respondents', (respondents) => {
    expect(() => respondentBand(respondents)).toThrow(
      new RangeError(`respondents must be a whole number of at least 5, not ${respondents}`),
    );
  });
});

describe('middleOf', () => {
  it('lies halfway', () => {
    expect(middleOf({ from: 12, to: 14 })).toBe(13);
    expect(middleOf({ from: 5, to: 10 })).toBe(7.5);
  });
});
