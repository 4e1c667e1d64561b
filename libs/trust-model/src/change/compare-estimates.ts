import type { Disclosed } from '../disclosed/disclosed.js';
import { differenceOf } from './difference-of.js';
import type { Estimate } from './estimate.js';

/** How a figure compares with another one, of the organisation for instance. */
export const COMPARISONS = ['above', 'below', 'no-clear-difference', 'too-few-to-say'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * How wide an interval of a difference may be, from its middle to either end, to say that there is no clear difference. If
 * as much as one and a half steps of the answer scale might go unnoticed, "no clear difference" would sound like
 * knowledge; it is too few to say.
 */
export const WIDEST_MARGIN = 1.5;

/**
 * Whether a figure clearly lies above or below another one of the same measure: the interval of their difference has to
 * lie on one side of 0, which it never does while their bands overlap.
 *
 * @param other the figure it is compared with
 */
export function compareEstimates(estimate: Disclosed<Estimate>, other: Disclosed<Estimate>): Comparison {
  if (estimate.status === 'withheld' || other.status === 'withheld') return 'too-few-to-say';
  const { low, high } = differenceOf(other.value, estimate.value);
  if (low > 0) return 'above';
  if (high < 0) return 'below';
  return (high - low) / 2 > WIDEST_MARGIN ? 'too-few-to-say' : 'no-clear-difference';
}
