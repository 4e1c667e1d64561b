import type { AreaFinding } from '../delegation/area-state.js';
import { stuckAreasOf } from '../delegation/stuck-areas-of.js';
import type { ResponseCaution } from '../release/response-caution.js';
import type { StanceFinding } from '../stance/stance.js';
import { stuckStancesOf } from '../stance/stuck-stances-of.js';
import { isClearlyLow, isLowToday, type CauseFinding } from './cause-finding.js';
import type { CannotSayReason, Where } from './conclusion.js';
import { likelyCauses } from './likely-causes.js';

/** All that is found in a team and that a conclusion can rest on. */
export interface TeamFindings {
  readonly stance: StanceFinding;
  /** The areas that the round asks about, in the order of the questionnaire; none in a pulse. */
  readonly areas: readonly AreaFinding[];
  readonly causes: readonly CauseFinding[];
  readonly responseCaution: ResponseCaution | null;
}

/**
 * Where it is stuck, the most concrete first: an area, as `stuckAreasOf` orders them; the stance; the lowest cause that is
 * clearly low. Nothing is stuck only if there is evidence for it: the stance is letting go, no cause is clearly low or has
 * its whole band below the middle of the scale, and at least half of the areas that were asked about flow. Otherwise it
 * cannot be said.
 */
export function whereItIsStuck({ stance, areas, causes, responseCaution }: TeamFindings): Where {
  if (responseCaution === 'below-40') return { kind: 'cannot-say', reason: 'response-below-40' };
  const [first, ...alsoIn] = stuckAreasOf(areas);
  if (first !== undefined) return { kind: 'area', ...first, alsoIn };
  const stances = stuckStancesOf(stance);
  if (stances.length > 0) return { kind: 'stance', stances };
  const low = likelyCauses(causes).find(isClearlyLow);
  if (low !== undefined) return { kind: 'cause', scaleId: low.scaleId };
  const reason = reasonForSilence(stance, areas, causes);
  if (reason !== null) return { kind: 'cannot-say', reason };
  return {
    kind: 'nothing-is-stuck',
    otherAreaIds: areas.filter(({ state }) => state.state !== 'flowing').map(({ areaId }) => areaId),
  };
}

/** What is in the way of saying that nothing is stuck; null if nothing is. */
function reasonForSilence(
  stance: StanceFinding,
  areas: readonly AreaFinding[],
  causes: readonly CauseFinding[],
): CannotSayReason | null {
  if (stance.status === 'withheld') return stance.reason;
  if (stance.status === 'unclear' || causes.some(isLowToday)) return 'too-wide';
  const states = areas.map(({ state }) => state);
  const isHalf = (count: number): boolean => count * 2 >= areas.length;
  const flowing = states.filter(({ state }) => state === 'flowing').length;
  if (isHalf(flowing)) return null;
  const unseen = states.filter((state) => state.state === 'unclear' && state.reason === 'no-own-view').length;
  if (isHalf(flowing + unseen)) return 'no-own-view';
  const reasons = states.flatMap((state) => (state.state === 'withheld' ? [state.reason] : []));
  return isHalf(flowing + reasons.length) ? (reasons[0] ?? 'too-wide') : 'too-wide';
}
