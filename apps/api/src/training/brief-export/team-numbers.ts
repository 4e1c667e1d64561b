import type { TrainingBriefView } from '@leeway/contract';
import type { BriefSaying } from './words-in.js';

/** The number of a team on paper: its place in the order of the tree, from 1. */
export function numberOf({ teams }: Pick<TrainingBriefView, 'teams'>, teamId: string): number {
  return teams.findIndex((team) => team.teamId === teamId) + 1;
}

/** `2 Noord`: with its number, as it is on the map. */
export function numberedName(brief: Pick<TrainingBriefView, 'teams'>, teamId: string, saying: BriefSaying): string {
  const team = brief.teams.find((one) => one.teamId === teamId);
  return team === undefined ? '' : `${numberOf(brief, teamId)} ${saying.say(team.label)}`;
}

export function numberedNames(
  brief: Pick<TrainingBriefView, 'teams'>,
  teamIds: readonly string[],
  saying: BriefSaying,
): string {
  return teamIds.map((teamId) => numberedName(brief, teamId, saying)).join(', ');
}
