import { changeBetween } from '../change/change-between.js';
import { compareEstimates } from '../change/compare-estimates.js';
import type { Estimate } from '../change/estimate.js';
import { MIDDLE_OF_SCALE, sideOf } from '../change/side-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { CauseFinding } from './cause-finding.js';

/**
 * Compares a cause with the middle of the scale, with the organisation and with the last round. The organisation has the
 * team in it, which makes a difference from it look smaller and never larger.
 *
 * @param lastRound of the same group; null if there is no earlier round that can be compared
 */
export function causeFindingOf(
  scaleId: string,
  estimate: Disclosed<Estimate>,
  organisation: Disclosed<Estimate>,
  lastRound: Disclosed<Estimate> | null,
): CauseFinding {
  return {
    scaleId,
    estimate,
    organisation,
    lastRound,
    side: estimate.status === 'shown' ? sideOf(estimate.value, MIDDLE_OF_SCALE) : null,
    versusOrganisation: compareEstimates(estimate, organisation),
    sinceLastRound: lastRound === null ? null : changeBetween(lastRound, estimate),
  };
}
