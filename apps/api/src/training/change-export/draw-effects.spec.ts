import { describe, expect, it } from '@jest/globals';
import type { EffectView } from '@leeway/contract';
import fc from 'fast-check';
import { trainingChangeView } from '../change/change-view.js';
import { changeSources } from '../testing/arbitrary-change-sources.js';
import { someChange } from '../testing/some-change.js';
import { drawEffects, EFFECT_WIDTH, endOf, marksOf } from './draw-effects.js';

const effect = (mean: number): EffectView => {
  return { mean, low: mean - 0.4, high: mean + 0.4, change: 'no-clear-change', size: null };
};

/** Where the dots, the lines of ranges and the line of no change stand, from the left. */
function placesOf(elements: ReturnType<typeof drawEffects>) {
  const ranges = elements.flatMap((one) =>
    one.type === 'line' && one.y1 === one.y2 ? [[one.x1, one.x2] as const] : [],
  );
  const dots = elements.flatMap((one) => {
    if (one.type === 'ellipse') return [one.x];
    return one.type === 'polyline' ? [one.points.reduce((sum, { x }) => sum + x, 0) / one.points.length] : [];
  });
  return { ranges, dots };
}

describe('the picture of a change', () => {
  it('has a dot with its range for each part of which something is stated, within the picture', () => {
    fc.assert(
      fc.property(changeSources.map(trainingChangeView), ({ scales }) => {
        for (const scale of scales) {
          const { ranges, dots } = placesOf(drawEffects(marksOf(scale), endOf(scales)));
          const stated = [scale.cohort, scale.comparison, scale.difference].filter(({ status }) => status === 'stated');
          expect([ranges.length, dots.length]).toEqual([stated.length, stated.length]);
          for (const [at, dot] of dots.entries()) {
            const [from = NaN, to = NaN] = ranges[at] ?? [];
            expect(from).toBeLessThanOrEqual(dot);
            expect(dot).toBeLessThanOrEqual(to);
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(EFFECT_WIDTH);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has the cohort, the other teams and the difference under each other', () => {
    const { scales } = someChange();
    const [first] = scales;
    const marks = first === undefined ? [] : marksOf(first);
    expect(marks.map(({ part }) => part)).toEqual(['cohort', 'comparison', 'difference']);
    expect(placesOf(drawEffects(marks, endOf(scales))).dots).toHaveLength(3);
  });

  it('lies right of the middle for better, and left of it for worse', () => {
    const [better = 0, worse = 0] = [0.5, -0.5].map((mean) => {
      return placesOf(drawEffects([{ part: 'cohort', effect: effect(mean) }], 1)).dots[0];
    });
    expect(better - EFFECT_WIDTH / 2).toBeGreaterThan(30);
    expect(better + worse).toBeCloseTo(EFFECT_WIDTH);
  });
});
