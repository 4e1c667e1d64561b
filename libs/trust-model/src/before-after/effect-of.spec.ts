import { describe, expect, it } from '@jest/globals';
import { effectOf } from './effect-of.js';
import { tQuantile } from './t-quantile.js';

const FREEDOM = 3;
const PEOPLE = [20, 20] as const;

/** An effect with an interval of this much to either side. */
const withMargin = (mean: number, margin: number) =>
  effectOf({ mean, standardError: margin / tQuantile(0.95, FREEDOM), freedom: FREEDOM }, 0.7, PEOPLE);

describe('effectOf', () => {
  it.each([
    ['above 0', 0.31, 0.3, { outcome: 'clear-change', direction: 'up' }],
    ['below 0', -0.31, 0.3, { outcome: 'clear-change', direction: 'down' }],
    ['above 0 and wide', 1.2, 1.1, { outcome: 'clear-change', direction: 'up' }],
    ['around 0 and half a point wide to either side', 0.2, 0.4999, { outcome: 'no-clear-change' }],
    ['around 0 and wider', 0.2, 0.5001, { outcome: 'too-few-to-say' }],
  ])('says what can be said of an interval %s', (_case, mean, margin, change) => {
    expect(withMargin(mean, margin).change).toEqual(change);
  });

  it('calls no change clear whose interval ends at 0', () => {
    const standardError = 0.1;
    const mean = tQuantile(0.95, FREEDOM) * standardError;
    for (const towards of [mean, -mean]) {
      expect(effectOf({ mean: towards, standardError, freedom: FREEDOM }, 0.7, PEOPLE).change).toEqual({
        outcome: 'no-clear-change',
      });
    }
  });

  it('is no clear change at exactly half a point to either side', () => {
    const effect = effectOf({ mean: 0, standardError: 0.5 / tQuantile(0.95, FREEDOM), freedom: FREEDOM }, 0.7, PEOPLE);
    expect(effect.interval.high).toBe(0.5);
    expect(effect.change).toEqual({ outcome: 'no-clear-change' });
  });

  it('gives the interval of the size in the unit of the size', () => {
    const { size } = withMargin(0.4, 0.2);
    // J = 1 − 3 / (4 · 38 − 1) = 0.98013: 0.4, 0.2 and 0.6 in deviations of 0.7
    expect(size).toEqual({
      g: expect.closeTo(0.5601, 4),
      interval: { low: expect.closeTo(0.28, 4), high: expect.closeTo(0.8401, 4) },
      deviation: 0.7,
    });
  });

  it('has no size where people within teams do not lie apart', () => {
    expect(effectOf({ mean: 1, standardError: 0.1, freedom: FREEDOM }, 0, PEOPLE).size).toBeNull();
  });
});
