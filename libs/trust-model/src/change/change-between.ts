import type { Disclosed } from '../disclosed/disclosed.js';
import { compareEstimates } from './compare-estimates.js';
import type { Estimate } from './estimate.js';

/** What two rounds say together about one measure of one group. There is no fourth outcome. */
export type Change =
  | { readonly outcome: 'clear-change'; readonly direction: 'up' | 'down' }
  | { readonly outcome: 'no-clear-change' }
  | { readonly outcome: 'too-few-to-say' };

/**
 * Whether a figure changed between two rounds. A clear change is one whose interval lies on one side of 0; too few to say
 * if either figure is withheld, or if a change of one and a half points might go unnoticed.
 *
 * @param before the same measure of the same group, asked with the same statements
 */
export function changeBetween(before: Disclosed<Estimate>, now: Disclosed<Estimate>): Change {
  const comparison = compareEstimates(now, before);
  switch (comparison) {
    case 'above':
      return { outcome: 'clear-change', direction: 'up' };
    case 'below':
      return { outcome: 'clear-change', direction: 'down' };
    case 'no-clear-difference':
      return { outcome: 'no-clear-change' };
    case 'too-few-to-say':
      return { outcome: 'too-few-to-say' };
  }
}
