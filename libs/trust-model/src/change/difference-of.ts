import { CONFIDENCE_QUANTILE } from './confidence.js';
import type { Estimate } from './estimate.js';
import type { Interval } from './interval-of.js';

/**
 * The interval of the difference `to − from` of two means, −4..4 and a margin:
 *
 *     [to.low − from.high − z · SE, to.high − from.low + z · SE], SE = √(SE₁² + SE₂²)
 *
 * The two are taken as independent. The same people may be in both, which would make the error smaller; how much is not
 * known, since nobody's answers are ever paired. Source of the formula: any textbook's interval for two means with known
 * deviations; the bands are added at their full width. Example without bands: 5.22 ± 2.31 and 4.44 ± 1.74 of 40 each give
 * 0.0279–1.5321.
 */
export function differenceOf(from: Estimate, to: Estimate): Interval {
  const margin = CONFIDENCE_QUANTILE * Math.hypot(from.standardError, to.standardError);
  return { low: to.figure.low - from.figure.high - margin, high: to.figure.high - from.figure.low + margin };
}
