import type { Estimate } from '../change/estimate.js';
import { MIDDLE_OF_SCALE, sideOf } from '../change/side-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';

/**
 * Whether a team feels alone with what it got: its involvement ("once something is on my plate, I am on my own with it" and
 * the like) lies clearly below the middle of the scale, 3. It is about all of the work and not about one area; no
 * question about a single area asks it. Without the figure there is no such evidence.
 *
 * @param involvement of the scale `involvement`
 */
export function feelsAlone(involvement: Disclosed<Estimate>): boolean {
  return involvement.status === 'shown' && sideOf(involvement.value, MIDDLE_OF_SCALE) === 'below';
}
