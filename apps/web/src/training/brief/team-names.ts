import type { TrainingBriefView } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';

/** `2 Noord`: a team with its number on the map, which is its place in the order of the tree. */
export function teamName({ teams }: TrainingBriefView, teamId: string, text: Texts): string {
  const at = teams.findIndex((team) => team.teamId === teamId);
  const team = teams[at];
  return team === undefined ? '' : `${at + 1} ${text.of(team.label)}`;
}

export function teamNames(brief: TrainingBriefView, teamIds: readonly string[], text: Texts): string {
  return teamIds.map((teamId) => teamName(brief, teamId, text)).join(', ');
}
