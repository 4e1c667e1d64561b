import type { Estimate } from '../change/estimate.js';

/** One level of delegation, the smallest step that can be agreed on. */
export const ONE_LEVEL = 1;

/**
 * Whether two figures are less than one level apart, wherever in their bands they lie. A statement about the answers that
 * were given: no interval beyond them would fit between −1 and 1 in a small team. Example: 3.0–3.4 and 3.2–3.9.
 */
export function isWithinOneLevel(one: Estimate, other: Estimate): boolean {
  const most = Math.max(other.figure.high - one.figure.low, one.figure.high - other.figure.low);
  return most < ONE_LEVEL;
}
