import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactEstimate, type Estimate } from '../change/estimate.js';
import { figure } from '../indices/figure.js';
import { chanceOfGap } from '../testing/chance-of-gap.js';
import { estimateAt, estimates } from '../testing/estimates.js';
import { gapBetween } from './gap-between.js';

const point = exactEstimate;
const band = (low: number, high: number): Estimate => ({
  figure: figure(low, high, (low + high) / 2),
  standardError: 0,
});

describe('gapBetween', () => {
  it.each([
    ['half a level', point(3), point(3.5), 'more'],
    ['just less than half a level', point(3), point(3.4999), 'close'],
    ['half a level down', point(3), point(2.5), 'less'],
    ['nothing', point(3), point(3), 'close'],
    ['bands that touch', band(2, 3), band(3, 4), 'unclear'],
    ['bands just apart', band(2, 3), band(3.0001, 4), 'more'],
    ['bands just apart the other way', band(3.0001, 4), band(2, 3), 'less'],
    ['bands within a level', band(3, 3.4), band(3.2, 3.9999), 'close'],
    ['bands a whole level apart at most', band(3, 3.4), band(3.2, 4), 'unclear'],
    ['bands apart, no more than chance', { ...band(2, 2.4), standardError: 0.25 }, band(2.6, 3), 'unclear'],
    ['bands apart, more than chance', { ...band(2, 2.4), standardError: 0.24 }, band(2.6, 3), 'more'],
    ['a band of one and a half levels', band(1, 2.5), band(4, 4.4), 'more'],
    ['a band of more than that', band(1, 2.5001), band(4, 4.4), 'unclear'],
    ['eight people from 2.3 to 3.8', estimateAt(8, 2.4), estimateAt(8, 3.9), 'more'],
    ['eight people from 2.6 to 3.3', estimateAt(8, 2.6), estimateAt(8, 3.3), 'unclear'],
    ['eight people from 2.6 to 3.8', estimateAt(8, 2.6), estimateAt(8, 3.8), 'more'],
    ['five people from 2 to 4', estimateAt(5, 2), estimateAt(5, 4), 'more'],
    ['five people from 3 to 4', estimateAt(5, 3), estimateAt(5, 4), 'unclear'],
    ['eight people in one band', estimateAt(8, 3.2), estimateAt(8, 3.2), 'close'],
    ['five people in one band', estimateAt(5, 3), estimateAt(5, 3), 'unclear'],
  ] as const)('of %s', (_, from, to, gap) => {
    expect(gapBetween(from, to)).toBe(gap);
  });

  it('is the opposite from the other end', () => {
    const opposite = { more: 'less', less: 'more', close: 'close', unclear: 'unclear' };
    fc.assert(
      fc.property(estimates, estimates, (from, to) => {
        expect(gapBetween(to, from)).toBe(opposite[gapBetween(from, to)]);
      }),
    );
  });

  it('is never more or less while the bands overlap', () => {
    fc.assert(
      fc.property(estimates, estimates, (from, to) => {
        const overlap = from.figure.low <= to.figure.high && to.figure.low <= from.figure.high;
        if (overlap) expect(['close', 'unclear']).toContain(gapBetween(from, to));
      }),
    );
  });

  it.each([6, 12] as const)('is found by mistake in less than 6.5 %% of teams, with bands of width %p', (width) => {
    for (let n = 5; n <= 60; n += 1) {
      for (const mean of [1.3, 1.7, 2.1, 2.5, 2.9, 3.1, 3.5, 3.9, 4.3, 4.7]) {
        expect(chanceOfGap('more', n, mean, mean, width)).toBeLessThan(0.065);
      }
    }
  });

  /** The table of docs/measurement.md. */
  it.each([
    [6, 18, 45, 17],
    [9, 52, 86, 9],
    [13, 78, 98, 22],
    [18, 69, 98, 7],
    [25, 92, 100, 8],
  ])('of %p people is found as documented', (n, one, oneAndAHalf, missed) => {
    const percent = (chance: number): number => Math.round(100 * chance);
    expect(percent(chanceOfGap('more', n, 2.5, 3.5, 6))).toBe(one);
    expect(percent(chanceOfGap('more', n, 2.25, 3.75, 6))).toBe(oneAndAHalf);
    expect(percent(chanceOfGap('close', n, 2.5, 3.5, 6))).toBe(missed);
  });
});
