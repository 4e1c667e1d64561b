import type { Estimate } from './estimate.js';
import { intervalOf } from './interval-of.js';

/** Where a mean lies from a border; `unclear` if its interval touches the border. */
export const SIDES = ['above', 'below', 'unclear'] as const;
export type Side = (typeof SIDES)[number];

/** The middle of the answer scale, "neither": the border between a low and a high figure. There are no norms to use instead. */
export const MIDDLE_OF_SCALE = 3;

/**
 * On which side of a border a team's mean clearly lies: its whole interval has to, the border itself excluded.
 * Example: 3.75–4.375 of 8–10 respondents is above 3; 3.0–3.625 is unclear.
 *
 * @param border on the scale 1–5, exact
 */
export function sideOf(estimate: Estimate, border: number): Side {
  const { low, high } = intervalOf(estimate);
  if (low > border) return 'above';
  if (high < border) return 'below';
  return 'unclear';
}
