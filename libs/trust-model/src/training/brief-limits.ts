import type { CohortSize } from './cohort-size.js';
import type { ProfileScale } from './cohort-profile.js';
import type { RankedGoal } from './rank-goals.js';
import { LEAST_TEAMS_FOR_SPREAD } from './spread-over-teams.js';
import type { TeamPart } from './team-part.js';
import type { TrainingInput } from './training-input.js';

/** Below this many groups a cohort is a few teams rather than a pattern. */
export const FEW_TEAMS = 4;

/** What can't be concluded from a training brief, and why. Rules about counts, agreements and bands. */
export type BriefLimit =
  /** Always: a brief is one round, and says nothing about what changes, nor why. */
  | { readonly kind: 'one-moment' }
  /** Nothing is published of the cohort that may be shown. */
  | { readonly kind: 'no-teams' }
  | { readonly kind: 'few-teams'; readonly teams: number }
  /** Teams in the figures of the whole whose manager did not agree that they are shown by name. */
  | { readonly kind: 'unnamed-in-whole'; readonly teams: number }
  /** One or two of them, left out: the whole minus the others would tell of them. */
  | { readonly kind: 'unnamed-left-out'; readonly teams: number }
  | { readonly kind: 'with-others'; readonly unitIds: readonly string[] }
  | { readonly kind: 'without-result'; readonly unitIds: readonly string[] }
  /** Groups of several teams: their figures say nothing of one manager. */
  | { readonly kind: 'merged'; readonly groupIds: readonly string[] }
  | { readonly kind: 'low-response'; readonly groupIds: readonly string[] }
  /** Of these teams nothing is stated that needs the manager's own view. */
  | { readonly kind: 'no-own-view'; readonly groupIds: readonly string[] }
  /** Too few teams by name to say how far they lie apart. */
  | { readonly kind: 'no-spread'; readonly teams: number }
  /** Scales on which no two teams can be told apart in today's answers. */
  | { readonly kind: 'teams-not-told-apart'; readonly scaleIds: readonly string[] }
  /** What trust rests on, and the areas of delegation, are asked in a baseline. */
  | { readonly kind: 'pulse-only' }
  | { readonly kind: 'not-beside-organisation' }
  | { readonly kind: 'no-evidence' };

export interface BriefParts {
  readonly size: CohortSize;
  readonly profile: readonly ProfileScale[];
  readonly teams: readonly TeamPart[];
  readonly goals: readonly RankedGoal[];
}

/** Everything that can't be concluded from a brief, each once, in the order in which `BriefLimit` has it. */
export function briefLimits({ kind }: Pick<TrainingInput, 'kind'>, parts: BriefParts): readonly BriefLimit[] {
  const { size, profile, teams, goals } = parts;
  const counted = size.named + size.unnamed;
  const notToldApart = profile.filter(({ spread }) => spread?.isToldApart === false).map(({ scaleId }) => scaleId);
  const limits: readonly (BriefLimit | null)[] = [
    { kind: 'one-moment' },
    counted === 0 ? { kind: 'no-teams' } : null,
    counted > 0 && counted < FEW_TEAMS ? { kind: 'few-teams', teams: counted } : null,
    size.unnamed > 0 ? { kind: 'unnamed-in-whole', teams: size.unnamed } : null,
    size.unnamedLeftOut > 0 ? { kind: 'unnamed-left-out', teams: size.unnamedLeftOut } : null,
    size.withOthers.length > 0 ? { kind: 'with-others', unitIds: size.withOthers } : null,
    size.withoutResult.length > 0 ? { kind: 'without-result', unitIds: size.withoutResult } : null,
    ...limitsOfTeams(teams),
    size.named < LEAST_TEAMS_FOR_SPREAD ? { kind: 'no-spread', teams: size.named } : null,
    notToldApart.length > 0 ? { kind: 'teams-not-told-apart', scaleIds: notToldApart } : null,
    kind === 'pulse' ? { kind: 'pulse-only' } : null,
    profile.some(({ organisation }) => organisation === null) ? { kind: 'not-beside-organisation' } : null,
    goals.every(({ score }) => score === 0) ? { kind: 'no-evidence' } : null,
  ];
  return limits.filter((limit) => limit !== null);
}

function limitsOfTeams(teams: readonly TeamPart[]): readonly (BriefLimit | null)[] {
  const idsOf = (isMeant: (team: TeamPart) => boolean): readonly string[] =>
    teams.filter(isMeant).map(({ group }) => group.id);
  const isMerged = ({ group }: TeamPart): boolean => group.groupUnitIds.length > 1;
  const limited = (kind: 'merged' | 'low-response' | 'no-own-view', groupIds: readonly string[]): BriefLimit | null =>
    groupIds.length === 0 ? null : { kind, groupIds };
  return [
    limited('merged', idsOf(isMerged)),
    limited(
      'low-response',
      idsOf(({ group }) => group.responseCaution !== null),
    ),
    limited(
      'no-own-view',
      idsOf((team) => team.mirror === null && !isMerged(team)),
    ),
  ];
}
