import {
  LEEWAY_PLAYBOOK,
  TRAINING_EXERCISES,
  trainingBrief,
  unitTree,
  type TeamPart,
  type TrainingBrief,
  type UnitTree,
} from '@leeway/trust-model';
import { namesIn, type Names } from '../../results/names.js';
import type { BriefSources } from './brief-sources.js';

/** What the parts of a brief have in common. */
export interface BriefFacts {
  readonly sources: BriefSources;
  readonly brief: TrainingBrief;
  readonly names: Names;
  readonly tree: UnitTree;
  /** By name, in the order of the tree as it was when the round was launched; never by a figure. */
  readonly teams: readonly TeamPart[];
}

export function briefFacts(sources: BriefSources): BriefFacts {
  const { round, unitIds, named, mirrors, quality, scope } = sources;
  const brief = trainingBrief({
    questionnaire: round.questionnaire,
    kind: round.ref.kind,
    playbook: LEEWAY_PLAYBOOK,
    exercises: TRAINING_EXERCISES,
    groups: round.groups,
    cohort: unitIds,
    ...{ named, mirrors, quality },
    isBesideOrganisation: scope === 'whole',
  });
  const tree = unitTree(round.units);
  const placeOf = ({ group }: TeamPart): number =>
    Math.min(...group.groupUnitIds.map((id) => tree.ranks.get(id) ?? Number.MAX_SAFE_INTEGER));
  const teams = [...brief.teams].sort((one, other) => placeOf(one) - placeOf(other));
  return { sources, brief, names: namesIn(round.questionnaire), tree, teams };
}

/** Ids of groups in the order in which the teams are shown. */
export function inTeamOrder({ teams }: BriefFacts, groupIds: readonly string[]): string[] {
  return teams.map(({ group }) => group.id).filter((id) => groupIds.includes(id));
}
