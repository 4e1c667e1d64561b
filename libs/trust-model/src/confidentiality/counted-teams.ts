/**
 * The fewest unnamed teams that may be in a figure of a whole. One would be the whole minus the named ones; of two, the
 * mean and the spread together would give both, only not which is which.
 */
export const LEAST_UNNAMED = 3;

/** Whether a team may be shown by name: every manager of it agreed. */
export function isNamed(unitIds: readonly string[], named: ReadonlySet<string>): boolean {
  return unitIds.every((id) => named.has(id));
}

/**
 * The teams that count in a figure of the whole of a cohort: all named ones, and the unnamed ones if there are at least
 * three of them. It follows from who agreed and from which figures are shown, never from an answer.
 *
 * @param teams that show the figure
 * @param named units whose manager agreed that the trainer sees the team by name
 */
export function countedTeams<T>(
  teams: readonly T[],
  unitIdsOf: (team: T) => readonly string[],
  named: ReadonlySet<string>,
): readonly T[] {
  const unnamed = teams.filter((team) => !isNamed(unitIdsOf(team), named));
  return unnamed.length >= LEAST_UNNAMED ? teams : teams.filter((team) => isNamed(unitIdsOf(team), named));
}
