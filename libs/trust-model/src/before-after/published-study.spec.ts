import { describe, expect, it } from '@jest/globals';
import { withheld } from '../disclosed/disclosed.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { teamOf } from '../testing/teams.js';
import { beforeAndAfter, type ScaleBeforeAndAfter } from './before-and-after.js';
import type { Moment } from './moment.js';

/**
 * A study before and after a treatment with others beside it: weights in pounds of girls in family therapy (Everitt, in Hand
 * and others, A handbook of small data sets, 1994, no. 285; printed in Howell, Statistical methods for psychology, table 7.3)
 * and the gain of those in cognitive behavioural therapy. `anorexia` in R's MASS holds both. Each of them is a team here.
 */
const BEFORE = [83.8, 83.3, 86.0, 82.5, 86.7, 79.6, 76.9, 94.2, 73.4, 80.5, 81.6, 82.1, 77.6, 83.5, 89.9, 86.0, 87.3];
const AFTER = [95.2, 94.3, 91.5, 91.9, 100.3, 76.7, 76.8, 101.6, 94.9, 75.2, 77.8, 95.5, 90.7, 92.5, 93.8, 91.7, 98.0];
const GAIN_OF_OTHERS = [
  1.7, 0.7, -0.1, -0.7, -3.5, 14.9, 3.5, 17.1, -7.6, 1.6, 11.7, 6.1, 1.1, -4.0, 20.9, -9.1, 2.1, -1.4, 1.4, -0.3, -3.7,
  -0.8, 2.4, 12.6, 1.9, 3.9, 0.1, 15.4, -0.7,
];

/** What a girl of the other therapy weighed before is taken as 80; only her gain counts. */
const BEFORE_OF_OTHERS = 80;

function momentOf(treated: readonly number[], others: readonly number[]): Moment {
  const teams = [
    ...treated.map((value, at) => [`f${at}`, value]),
    ...others.map((value, at) => [`c${at}`, value]),
  ] as const;
  return {
    questionnaire: LEEWAY_QUESTIONNAIRE,
    kind: 'baseline',
    groups: teams.map(([id, value]) => teamOf(String(id), { 'scale:clarity': Number(value) })),
  };
}

function study(): ScaleBeforeAndAfter | undefined {
  const cohort = new Set(BEFORE.map((_, at) => `f${at}`));
  const comparison = new Set(GAIN_OF_OTHERS.map((_, at) => `c${at}`));
  return beforeAndAfter({
    before: momentOf(
      BEFORE,
      GAIN_OF_OTHERS.map(() => BEFORE_OF_OTHERS),
    ),
    after: momentOf(
      AFTER,
      GAIN_OF_OTHERS.map((gain) => BEFORE_OF_OTHERS + gain),
    ),
    cohort,
    comparison,
    named: new Set([...cohort, ...comparison]),
    quality: withheld('too-few-for-quality'),
  }).scales.find(({ scaleId }) => scaleId === 'clarity');
}

const near = (value: number): unknown => expect.closeTo(value, 4);

describe('beforeAndAfter of a published study', () => {
  it('agrees with the paired t test of R', () => {
    // R: t.test(Anorexia$Post, Anorexia$Prior, paired = TRUE), data of the package PairedData, prints t = 4.1849, df = 16, 95
    // percent 3.58470 10.94471, mean 7.264706 (README of the package interpretCI, github.com/cardiomoon/interpretCI).
    expect(study()?.cohort).toMatchObject({
      value: {
        teams: 17,
        mean: expect.closeTo(7.264706, 6),
        standardError: near(7.264706 / 4.1849),
        freedom: 16,
        interval: { low: near(3.5847), high: near(10.94471) },
        change: { outcome: 'clear-change', direction: 'up' },
      },
    });
  });

  it('agrees with the published mean and deviation of the others', () => {
    // Agresti, Statistical methods for the social sciences, example 6.4 (p. 160): mean change 3.007, deviation 7.309, n = 29.
    // SciPy 1.17.1: ttest_1samp(gain, 0).confidence_interval(.95): 0.2268901583587759 5.7869029450895.
    expect(study()?.comparison).toMatchObject({
      value: {
        teams: 29,
        mean: expect.closeTo(3.007, 3),
        standardError: expect.closeTo(7.309 / Math.sqrt(29), 3),
        interval: { low: near(0.22689), high: near(5.7869) },
      },
    });
  });

  it('agrees with SciPy on the difference in differences, which is not clear', () => {
    // SciPy 1.17.1: ttest_ind(family, cognitive, equal_var=False): df 34.22913736981992, 95 % -0.2190958204643536 to
    // 8.734714481721962.
    expect(study()?.difference).toMatchObject({
      value: {
        mean: expect.closeTo(7.264706 - 3.006897, 6),
        freedom: expect.closeTo(34.2291374, 6),
        interval: { low: near(-0.2190958), high: near(8.7347145) },
        change: { outcome: 'too-few-to-say' },
      },
    });
  });
});
