import { PATTERNS, type Pattern } from './pattern-of.js';
import type { TeamPart } from './team-part.js';

/** How many teams sit together in a mixed group, at most. */
export const MIXED_GROUP_SIZE = 4;

/** Teams with the same pattern, by the ids of their groups. */
export interface PatternGroup {
  readonly pattern: Pattern;
  readonly groupIds: readonly string[];
}

/** Two ways to put the managers of the teams together. They are proposals; the trainer knows the people. */
export interface SuggestedGroups {
  /** One group per pattern that there is, in the order of the patterns. */
  readonly samePattern: readonly PatternGroup[];
  /** Groups that have as many patterns in them as can be, their sizes at most one apart. */
  readonly mixed: readonly (readonly string[])[];
}

/**
 * Puts teams together. Same pattern: to practise the same thing. Mixed: the teams, ordered by pattern and then by id, are
 * dealt like cards to ⌈k / 4⌉ groups, so that those with the same pattern sit apart. Nothing in it is drawn by chance,
 * and no figure decides but the pattern.
 *
 * @param teams that are shown by name
 */
export function suggestedGroups(teams: readonly Pick<TeamPart, 'group' | 'pattern'>[]): SuggestedGroups {
  const samePattern = PATTERNS.map((pattern) => ({
    pattern,
    groupIds: teams
      .filter((team) => team.pattern === pattern)
      .map(({ group }) => group.id)
      .sort(),
  })).filter(({ groupIds }) => groupIds.length > 0);
  const dealt = samePattern.flatMap(({ groupIds }) => groupIds);
  const tables = Math.ceil(dealt.length / MIXED_GROUP_SIZE);
  const mixed = Array.from({ length: tables }, (_, table) => dealt.filter((_id, index) => index % tables === table));
  return { samePattern, mixed };
}
