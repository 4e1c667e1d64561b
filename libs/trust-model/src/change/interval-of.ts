import { CONFIDENCE_QUANTILE } from './confidence.js';
import type { Estimate } from './estimate.js';

/** A range of means, or of differences of means; low ≤ high. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval in which the mean of a team lies, as a statement beyond today's answers: its band, made wider at both ends
 * by z · SE, and cut off at 1 and 5.
 *
 *     [low − z · SE, high + z · SE]
 *
 * That is the middle ± (half the width of the band + z · SE). Source: measurement.md, "Uncertainty, said honestly".
 * Example: the band 3.75–4.375 of 8–10 respondents with s = 0.7 gives 3.34–4.78.
 */
export function intervalOf({ figure, standardError }: Estimate): Interval {
  const margin = CONFIDENCE_QUANTILE * standardError;
  return { low: Math.max(1, figure.low - margin), high: Math.min(5, figure.high + margin) };
}
