import { middleOf } from '../bands/middle-of.js';
import { respondentBand, type RespondentBand } from '../bands/respondent-band.js';
import { countedTeams, isNamed } from '../confidentiality/counted-teams.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { ReleaseGroup } from '../release/release.js';
import { cohortGroups } from './cohort-groups.js';

/** What a cohort comes to in a round; to be said at once while it is put together. */
export interface CohortSize {
  /** Reporting groups that are shown by name. */
  readonly named: number;
  /** Others that are part of the whole only; none, or three or more. */
  readonly unnamed: number;
  /** One or two others, left out altogether. */
  readonly unnamedLeftOut: number;
  /** Of all that count: the band in which the middles of their bands add up. */
  readonly respondents: Disclosed<RespondentBand>;
  /** Units left out because their figures are those of a group with units that were not chosen. */
  readonly withOthers: readonly string[];
  /** Units of which nothing is published. */
  readonly withoutResult: readonly string[];
}

/** Counts what a cohort comes to, from a release and who agreed. */
export function cohortSize(
  groups: readonly ReleaseGroup[],
  unitIds: ReadonlySet<string>,
  named: ReadonlySet<string>,
): CohortSize {
  const { groups: inside, withOthers, withoutResult } = cohortGroups(groups, unitIds);
  const counted = countedTeams(inside, ({ groupUnitIds }) => groupUnitIds, named);
  const byName = counted.filter(({ groupUnitIds }) => isNamed(groupUnitIds, named)).length;
  const people = counted.reduce(
    (sum, { respondents }) => sum + (respondents.status === 'shown' ? middleOf(respondents.value) : 0),
    0,
  );
  return {
    named: byName,
    unnamed: counted.length - byName,
    unnamedLeftOut: inside.length - counted.length,
    respondents: people === 0 ? withheld('no-group') : shown(respondentBand(Math.round(people))),
    withOthers,
    withoutResult,
  };
}
