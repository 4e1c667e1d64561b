import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { disclosedEstimates, estimateAt, estimates, respondentBands } from '../testing/estimates.js';
import { changeBetween, type Change } from './change-between.js';
import { compareEstimates, WIDEST_MARGIN } from './compare-estimates.js';
import { differenceOf } from './difference-of.js';
import { exactEstimate, type Estimate } from './estimate.js';
import { sideOf } from './side-of.js';
import { standardErrorOf } from './standard-error-of.js';

const UP: Change = { outcome: 'clear-change', direction: 'up' };
const DOWN: Change = { outcome: 'clear-change', direction: 'down' };
const NONE: Change = { outcome: 'no-clear-change' };
const TOO_FEW: Change = { outcome: 'too-few-to-say' };

const between = (before: Estimate, now: Estimate): Change => changeBetween(shown(before), shown(now));
const pointOf = (mean: number, standardError: number): Estimate => ({ ...exactEstimate(mean), standardError });

describe('differenceOf', () => {
  /**
   * https://www.mathcelebrity.com/meandiffconf.php?n1=+40&xbar1=+5.22&stdev1=+2.31&n2=+40&xbar2=+4.44&stdev2=1.74&conf=+90
   * prints 0.0278 < μ1 − μ2 < 1.5322 with z rounded to 1.645; SciPy 1.17's norm.ppf(0.95) gives the digits below.
   */
  it('gives a published worked example of a 90 % interval for two means', () => {
    const forty = { from: 40, to: 40 };
    const first = pointOf(5.22, standardErrorOf(2.31, forty));
    const second = pointOf(4.44, standardErrorOf(1.74, forty));
    const { low, high } = differenceOf(second, first);
    expect(low).toBeCloseTo(0.027863812, 8);
    expect(high).toBeCloseTo(1.532136188, 8);
  });

  it('adds both bands at their full width', () => {
    const before = { figure: figure(2, 2.5, 2.25), standardError: 0 };
    const now = { figure: figure(3, 3.75, 3.375), standardError: 0 };
    expect(differenceOf(before, now)).toEqual({ low: 0.5, high: 1.75 });
  });
});

describe('changeBetween', () => {
  it.each([
    ['eight people, from 2.1 to 3.9', estimateAt(8, 2.1, 0.7), estimateAt(8, 3.9, 0.7), UP],
    ['eight people, from 3.9 to 2.1', estimateAt(8, 3.9, 0.7), estimateAt(8, 2.1, 0.7), DOWN],
    ['eight people, from 2.6 to 3.3', estimateAt(8, 2.6, 0.7), estimateAt(8, 3.3, 0.7), NONE],
    ['five people, from 1.5 to 3', estimateAt(5, 1.5, 0.7), estimateAt(5, 3, 0.7), TOO_FEW],
    ['five people, from 1.5 to 5', estimateAt(5, 1.5, 0.7), estimateAt(5, 5, 0.7), UP],
    ['a hundred and twenty, from 3 to 3.3', estimateAt(120, 3, 0.7), estimateAt(120, 3.3, 0.7), UP],
  ])('says of %s', (_, before, now, change) => {
    expect(between(before, now)).toEqual(change);
  });

  it('has its borders at 0 and at a margin of one and a half', () => {
    const band = (low: number, high: number): Estimate => ({
      figure: figure(low, high, (low + high) / 2),
      standardError: 0,
    });
    expect(between(band(2, 3), band(3, 4))).toEqual(NONE);
    expect(between(band(2, 3), band(3.0001, 4))).toEqual(UP);
    expect(between(band(1, 2.5), band(1, 2.5))).toEqual(NONE);
    expect(between(band(1, 2.5), band(1, 2.5001))).toEqual(TOO_FEW);
    expect(WIDEST_MARGIN).toBe(1.5);
  });

  it('says nothing of a figure that is withheld', () => {
    const figureShown = shown(estimateAt(30, 3));
    expect(changeBetween(withheld('too-few-answers'), figureShown)).toEqual(TOO_FEW);
    expect(changeBetween(figureShown, withheld('no-group'))).toEqual(TOO_FEW);
  });

  it('is symmetric: backwards it is the same change in the other direction', () => {
    const backwards = (change: Change): Change =>
      change.outcome === 'clear-change' ? { ...change, direction: change.direction === 'up' ? 'down' : 'up' } : change;
    fc.assert(
      fc.property(disclosedEstimates, disclosedEstimates, (before, now) => {
        expect(changeBetween(now, before)).toEqual(backwards(changeBetween(before, now)));
      }),
    );
  });

  it('is never clear while the bands overlap', () => {
    fc.assert(
      fc.property(estimates, estimates, (before, now) => {
        const overlap = before.figure.low <= now.figure.high && now.figure.low <= before.figure.high;
        if (overlap) expect(between(before, now).outcome).not.toBe('clear-change');
      }),
    );
  });

  it('only becomes clearer when more people say the same', () => {
    const rank = { 'too-few-to-say': 0, 'no-clear-change': 1, 'clear-change': 2 };
    fc.assert(
      fc.property(estimates, estimates, respondentBands, respondentBands, (before, now, one, other) => {
        const [fewer, more] = one.from <= other.from ? [one, other] : [other, one];
        const outcome = (respondents: typeof one): number => {
          const standardError = standardErrorOf(1, respondents);
          return rank[between({ ...before, standardError }, { ...now, standardError }).outcome];
        };
        expect(outcome(more)).toBeGreaterThanOrEqual(outcome(fewer));
      }),
    );
  });
});

describe('compareEstimates', () => {
  it('agrees with the change from the one to the other', () => {
    const said: Record<string, Change> = {
      above: UP,
      below: DOWN,
      'no-clear-difference': NONE,
      'too-few-to-say': TOO_FEW,
    };
    fc.assert(
      fc.property(disclosedEstimates, disclosedEstimates, (one, other: Disclosed<Estimate>) => {
        expect(changeBetween(other, one)).toEqual(said[compareEstimates(one, other)]);
      }),
    );
  });
});

describe('sideOf', () => {
  it.each([
    [8, 3.75, 'above'],
    [8, 3.2, 'unclear'],
    [8, 2.1, 'below'],
    [5, 4.5, 'above'],
    [5, 3, 'unclear'],
    [200, 3.2, 'above'],
  ] as const)('of %p people around %p is %s the middle of the scale', (n, mean, side) => {
    expect(sideOf(estimateAt(n, mean, 0.7), 3)).toBe(side);
  });

  it('is unclear when the interval ends on the border', () => {
    expect(sideOf({ figure: figure(3, 4, 3.5), standardError: 0 }, 3)).toBe('unclear');
    expect(sideOf({ figure: figure(3.0001, 4, 3.5), standardError: 0 }, 3)).toBe('above');
    expect(sideOf({ figure: figure(2, 2.9999, 2.5), standardError: 0 }, 3)).toBe('below');
    expect(sideOf(exactEstimate(3), 3)).toBe('unclear');
  });

  it('is the same story told from the other end of the scale', () => {
    const turned = { above: 'below', below: 'above', unclear: 'unclear' };
    fc.assert(
      fc.property(
        estimates,
        fc.integer({ min: 1, max: 5 }),
        ({ figure: { low, high, middle }, standardError }, border) => {
          const mirrored = { figure: figure(6 - high, 6 - low, 6 - middle), standardError };
          expect(sideOf(mirrored, 6 - border)).toBe(
            turned[sideOf({ figure: figure(low, high, middle), standardError }, border)],
          );
        },
      ),
    );
  });

  it('never claims a side that the band does not lie on', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: 1, max: 5, noNaN: true }), (estimate, border) => {
        const side = sideOf(estimate, border);
        if (side === 'above') expect(estimate.figure.low).toBeGreaterThan(border);
        if (side === 'below') expect(estimate.figure.high).toBeLessThan(border);
      }),
    );
  });
});
