import { cohortProfile, type ProfileScale } from './cohort-profile.js';
import { briefLimits, type BriefLimit } from './brief-limits.js';
import { cohortSize, type CohortSize } from './cohort-size.js';
import { hotSpotsOf, type HotSpot } from './hot-spots-of.js';
import { intakeFor, type PatternIntake } from './intake-questions.js';
import { PROGRAMME_LENGTHS, programmeFor, type Programme } from './programme.js';
import { rankGoals, type RankedGoal } from './rank-goals.js';
import { suggestedGroups, type SuggestedGroups } from './suggested-groups.js';
import { teamParts, type TeamPart } from './team-part.js';
import type { TrainingInput } from './training-input.js';

/** All that a trainer reads of a cohort before a training. Data; whoever shows it words it. */
export interface TrainingBrief {
  readonly size: CohortSize;
  /** The causes, the axes of letting go and the foundations, in the order of the questionnaire. */
  readonly profile: readonly ProfileScale[];
  /** The teams shown by name, in the order of the release: the boxes of the stance map, and their areas. */
  readonly teams: readonly TeamPart[];
  readonly hotSpots: readonly HotSpot[];
  readonly goals: readonly RankedGoal[];
  /** For a half day and for a full day. */
  readonly programmes: readonly Programme[];
  readonly suggested: SuggestedGroups;
  readonly intake: readonly PatternIntake[];
  readonly limits: readonly BriefLimit[];
}

/**
 * The training brief of a cohort: from a release, the playbook, and own views that managers shared. It holds figures of
 * reporting groups as they are published, and means of these; a team whose manager did not agree is in the means alone.
 */
export function trainingBrief(input: TrainingInput): TrainingBrief {
  const size = cohortSize(input.groups, input.cohort, input.named);
  const profile = cohortProfile(input);
  const teams = teamParts(input);
  const goals = rankGoals(input, teams, profile);
  const suggested = suggestedGroups(teams);
  const asked = goals.filter(({ score }) => score > 0).map(({ goal }) => goal);
  return {
    size,
    profile,
    teams,
    hotSpots: hotSpotsOf(input, teams),
    goals,
    programmes: PROGRAMME_LENGTHS.map((length) => programmeFor(length, asked, input.exercises)),
    suggested,
    intake: intakeFor(suggested.samePattern),
    limits: briefLimits(input, { size, profile, teams, goals }),
  };
}
