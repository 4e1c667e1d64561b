import type { Interval } from '../change/interval-of.js';
import type { MeanWithError } from './mean-with-error.js';
import { tQuantile } from './t-quantile.js';

/**
 * How sure Leeway is before it says what a training changed: intervals of 95 %, two-sided, as evaluations of trainings use
 * them. Not the 90 % of one team's figures, where the band comes on top at its full width; here it does not
 * (docs/decisions/0030).
 */
export const EFFECT_LEVEL = 0.95;

/**
 * The interval of a mean with Student's t, as far as its values go:
 *
 *     [x̄ − t·SE, x̄ + t·SE], t the quantile of the level with ν degrees of freedom
 *
 * Example: 1.58 with an error of 0.3890 and ν = 9 gives 0.7001–2.4599 at 95 % (R: `t.test(extra ~ group, sleep, paired =
 * TRUE)`).
 */
export function tIntervalOf({ mean, standardError, freedom }: MeanWithError, level = EFFECT_LEVEL): Interval {
  const margin = tQuantile(level, freedom) * standardError;
  return { low: mean - margin, high: mean + margin };
}
