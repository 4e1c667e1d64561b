import type { AreaFinding } from './area-state.js';

/**
 * The areas in which a team clearly wants to decide more than it feels it can, and of which it can't be said that they are
 * stuck: the manager's own view is not beside it, or fits neither. What there is to say without a mirror. The widest
 * distance first; an order of subjects in one team, never of teams.
 */
export function clearWishesOf(areas: readonly AreaFinding[]): readonly AreaFinding[] {
  return areas
    .filter(({ state }) => state.state === 'unclear' && state.gap === 'more')
    .sort((one, other) => other.distance - one.distance);
}
