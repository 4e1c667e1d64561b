import { CONFIDENCE_QUANTILE } from '../change/confidence.js';
import type { Estimate } from '../change/estimate.js';
import type { Gap } from './area-state.js';
import { isWithinOneLevel } from './is-within-one-level.js';

/** Below half a level two means round to the same level: clear perhaps in a large team, and of no consequence. */
export const LEAST_GAP = 0.5;
/** A band that covers more levels than this says too little: in strict mode eight people have two such bands in all. */
export const WIDEST_BAND = 1.5;

/**
 * The gap between two levels of one area in one team and one round, on the levels 1–5:
 *
 *     more     the bands do not overlap, and to − from of the middles is more than z · SE + h and at least half a level;
 *              SE = √(SE₁² + SE₂²), h half the width of the wider band
 *     less     the same the other way round
 *     close    the middles are less than half a level apart, and the bands less than one level
 *     unclear  everything else, and whatever has a band wider than one and a half levels
 *
 * Between two rounds both half-widths are added; here the wider one, and the bands may not overlap. With both a team of ten
 * would get hardly anything but unclear; with one, a team without a gap is still told of one in 6.4 % of cases at the most
 * (computed exactly for 5–60 people in `gap-between.spec.ts`). Example: felt 2.25–2.875, wanted 3.75–4.375 of 8–10 respondents is more.
 */
export function gapBetween(from: Estimate, to: Estimate): Gap {
  const widest = Math.max(halfWidth(from), halfWidth(to));
  if (2 * widest > WIDEST_BAND) return 'unclear';
  const apart = to.figure.middle - from.figure.middle;
  const margin = CONFIDENCE_QUANTILE * Math.hypot(from.standardError, to.standardError) + widest;
  if (Math.abs(apart) >= LEAST_GAP && Math.abs(apart) > margin) {
    if (to.figure.low > from.figure.high) return 'more';
    if (to.figure.high < from.figure.low) return 'less';
  }
  return Math.abs(apart) < LEAST_GAP && isWithinOneLevel(from, to) ? 'close' : 'unclear';
}

function halfWidth({ figure: { low, high } }: Estimate): number {
  return (high - low) / 2;
}
