import { middleOf } from '../bands/middle-of.js';
import type { RespondentBand } from '../bands/respondent-band.js';
import { standardErrorOf } from '../change/standard-error-of.js';
import type { Estimate } from '../change/estimate.js';
import { countedTeams } from '../confidentiality/counted-teams.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { parentFigure } from '../indices/parent-figure.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';

/** A group that counts in a figure of a cohort. */
export interface CountedGroup {
  readonly group: ReleaseGroup;
  readonly figure: Figure;
  readonly respondents: RespondentBand;
}

/** A figure of a whole cohort. */
export interface CohortFigure {
  readonly estimate: Estimate;
  /** How many groups are in it. */
  readonly groups: number;
}

/**
 * The groups of a cohort that count in the figure of a measure: those that show it, the unnamed ones only if there are
 * three of them or more.
 */
export function countedGroups(
  groups: readonly ReleaseGroup[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
): readonly CountedGroup[] {
  const showing = groups.flatMap((group) => {
    const figure = group.figures[measureId];
    if (figure?.status !== 'shown' || group.respondents.status !== 'shown') return [];
    return [{ group, figure: figure.value, respondents: group.respondents.value }];
  });
  return countedTeams(showing, ({ group }) => group.groupUnitIds, named);
}

/**
 * The figure of a cohort: as that of a department, the mean of the figures of its groups weighted by the middles of their
 * respondent bands, Σ mᵢxᵢ / Σ mᵢ. Its standard error is that of one team with as many people, s / √Σnᵢ, n the low end
 * of a band: it is about these teams, not about others like them.
 *
 * Example: middle 2.6 of 5–7 respondents and 3.2 of 11–15 give 3.0105; with s = 0.7, SE = 0.7 / √16 = 0.175.
 *
 * @param deviation of people within teams
 */
export function cohortFigure(
  groups: readonly ReleaseGroup[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
  deviation: number,
): Disclosed<CohortFigure> {
  const counted = [...countedGroups(groups, measureId, named)].sort((one, other) =>
    one.group.id < other.group.id ? -1 : 1,
  );
  const figure = parentFigure(counted.map((part) => ({ figure: shown(part.figure), respondents: part.respondents })));
  if (figure.status === 'withheld') return withheld('no-part-shown');
  const [from, to] = [sum(counted.map(({ respondents }) => respondents.from)), sum(counted.map(middleOfPeople))];
  return shown({
    estimate: { figure: figure.value, standardError: standardErrorOf(deviation, { from, to }) },
    groups: counted.length,
  });
}

function middleOfPeople({ respondents }: CountedGroup): number {
  return middleOf(respondents);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
