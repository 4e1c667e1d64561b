import { differenceOf } from '../change/difference-of.js';
import type { Estimate } from '../change/estimate.js';
import type { Gap } from './area-state.js';

/** Below half a level two means round to the same level: clear perhaps in a large team, and of no consequence. */
export const LEAST_GAP = 0.5;
/** One level of delegation, the smallest step that can be agreed on: what is less than that apart is close. */
export const ONE_LEVEL = 1;

/**
 * The gap from one level of delegation to another, on the levels 1–5:
 *
 *     more   the interval of to − from lies above 0, and the middles are half a level or more apart
 *     less   the same the other way round
 *     close  the band of to − from lies within less than one level on either side of 0
 *
 * in that order, else unclear. More and less are statements beyond today's answers and need the interval; close is said of
 * the answers that were given, by their bands: no interval of a small team would ever fit between −1 and 1. Example: felt
 * 2.25–2.875, wanted 3.75–4.375 of 8–10 respondents is more.
 */
export function gapBetween(from: Estimate, to: Estimate): Gap {
  const { low, high } = differenceOf(from, to);
  const apart = to.figure.middle - from.figure.middle;
  if (low > 0 && apart >= LEAST_GAP) return 'more';
  if (high < 0 && apart <= -LEAST_GAP) return 'less';
  const least = to.figure.low - from.figure.high;
  const most = to.figure.high - from.figure.low;
  return -ONE_LEVEL < least && most < ONE_LEVEL ? 'close' : 'unclear';
}
