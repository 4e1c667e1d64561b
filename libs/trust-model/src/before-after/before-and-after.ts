import { deviationOf } from '../change/deviation-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import { effectOf, type Effect } from './effect-of.js';
import { refused, type Stated } from './effect-refusal.js';
import { meanChangeOf, type MeanChange } from './mean-change-of.js';
import type { Moment } from './moment.js';
import { namedTeamChanges, type TeamChange } from './named-team-changes.js';
import { pairTeams, type PairedTeams, type UnpairedUnit } from './pair-teams.js';
import { welchDifference } from './welch-difference.js';
import { scalesAskedIn, whyNotComparable } from './why-not-comparable.js';

/** Published groups of two rounds, and which of them were trained. Nothing raw. */
export interface BeforeAndAfterInput {
  readonly before: Moment;
  /** The later one. */
  readonly after: Moment;
  /** Units whose own groups were trained. */
  readonly cohort: ReadonlySet<string>;
  /** Units to compare with; those of the cohort are none. May be empty. */
  readonly comparison: ReadonlySet<string>;
  /** Units whose manager agreed that the trainer sees the team by name. */
  readonly named: ReadonlySet<string>;
  /** Of whichever round of the organisation has shown them. */
  readonly quality: Disclosed<QualityFigures>;
}

/** The mean change of some teams, as a statement. */
export interface TeamsEffect extends Effect, Pick<MeanChange, 'teams' | 'respondents'> {}

export interface ScaleBeforeAndAfter {
  readonly scaleId: string;
  readonly cohort: Stated<TeamsEffect>;
  readonly comparison: Stated<TeamsEffect>;
  /** The change of the cohort minus that of the comparison: a difference in differences. */
  readonly difference: Stated<Effect>;
  /** The teams of the cohort that may be shown by name; none if the two rounds can't be compared on this scale. */
  readonly teams: readonly TeamChange[];
}

export interface BeforeAndAfter {
  /** Units that were chosen, and why they are not counted. */
  readonly unpaired: { readonly cohort: readonly UnpairedUnit[]; readonly comparison: readonly UnpairedUnit[] };
  /** Every scale that either round asked, in the order of the later questionnaire. */
  readonly scales: readonly ScaleBeforeAndAfter[];
}

const NONE: PairedTeams = { pairs: [], unpaired: [] };

/**
 * What changed between two rounds in a cohort, next to other teams: per scale the mean change over teams, its interval,
 * its size and the difference in differences, or why none is stated. It follows from two releases and nothing else. A
 * difference in differences is what the training changed only if both sets of teams would have changed alike without it;
 * that is no matter of figures.
 */
export function beforeAndAfter(input: BeforeAndAfterInput): BeforeAndAfter {
  const { before, after, cohort, comparison } = input;
  const others = new Set([...comparison].filter((unitId) => !cohort.has(unitId)));
  const pairsOf = (unitIds: ReadonlySet<string>): PairedTeams =>
    before.groups === null || after.groups === null ? NONE : pairTeams(before.groups, after.groups, unitIds);
  const [trained, untrained] = [pairsOf(cohort), pairsOf(others)];
  return {
    unpaired: { cohort: trained.unpaired, comparison: untrained.unpaired },
    scales: scalesAskedIn(before, after).map((scaleId) => {
      const reason = whyNotComparable(before, after, scaleId);
      if (reason === null) return scaleEffects(input, scaleId, trained, others.size === 0 ? null : untrained);
      return { scaleId, cohort: refused(reason), comparison: refused(reason), difference: refused(reason), teams: [] };
    }),
  };
}

function scaleEffects(
  { named, quality }: BeforeAndAfterInput,
  scaleId: string,
  cohort: PairedTeams,
  comparison: PairedTeams | null,
): ScaleBeforeAndAfter {
  const measureId = `scale:${scaleId}` as const;
  const deviation = deviationOf(measureId, quality);
  const trained = meanChangeOf(cohort.pairs, measureId, named);
  const untrained = comparison === null ? refused('no-teams-chosen') : meanChangeOf(comparison.pairs, measureId, named);
  return {
    scaleId,
    cohort: teamsEffect(trained, deviation),
    comparison: teamsEffect(untrained, deviation),
    difference: differenceInDifferences(trained, untrained, deviation),
    teams: namedTeamChanges(cohort.pairs, measureId, named, quality),
  };
}

function teamsEffect(change: Stated<MeanChange>, deviation: number): Stated<TeamsEffect> {
  if (change.status === 'refused') return change;
  const { teams, respondents } = change.value;
  return { status: 'stated', value: { ...effectOf(change.value, deviation, respondents), teams, respondents } };
}

/** Refused if either of the two changes is, for the reason of the first. */
function differenceInDifferences(
  cohort: Stated<MeanChange>,
  comparison: Stated<MeanChange>,
  deviation: number,
): Stated<Effect> {
  if (cohort.status === 'refused') return cohort;
  if (comparison.status === 'refused') return comparison;
  const people = [cohort.value, comparison.value].map(({ respondents: [before, after] }) => before + after);
  const difference = welchDifference(cohort.value, comparison.value);
  return { status: 'stated', value: effectOf(difference, deviation, [people[0] ?? 0, people[1] ?? 0]) };
}
