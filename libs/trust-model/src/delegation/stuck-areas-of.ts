import { isStuck, STUCK_STATES, type AreaFinding, type StuckState } from './area-state.js';

/** An area that is stuck. */
export interface StuckArea {
  readonly areaId: string;
  readonly state: StuckState;
}

/**
 * The areas that are stuck, in the order in which they are spoken of: by state, the most pressing first, then by the number
 * of levels it is about, then as the questionnaire has them. An order of subjects in one team, never of teams.
 */
export function stuckAreasOf(areas: readonly AreaFinding[]): readonly StuckArea[] {
  return areas
    .flatMap(({ areaId, state: { state }, distance }) => (isStuck(state) ? [{ areaId, state, distance }] : []))
    .sort(
      (one, other) =>
        STUCK_STATES.indexOf(one.state) - STUCK_STATES.indexOf(other.state) || other.distance - one.distance,
    )
    .map(({ areaId, state }) => ({ areaId, state }));
}
