import type { Moment } from '../before-after/moment.js';
import { countedPairs, meanChangeOf } from '../before-after/mean-change-of.js';
import { pairTeams, teamKey, type TeamPair } from '../before-after/pair-teams.js';
import { isShortForm } from '../before-after/short-forms-of.js';
import { scalesAskedIn, whyNotComparable } from '../before-after/why-not-comparable.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';
import { cohortGroups } from '../training/cohort-groups.js';
import { countedGroups } from '../training/cohort-figure.js';
import { organisationBeside } from '../training/organisation-beside.js';
import { isNamed } from './counted-teams.js';
import type { LinearForm } from './linear-form.js';

/** A page that a trainer has seen, or asks for. Cohorts are units whose own groups were chosen. */
export type TrainerView =
  | {
      readonly kind: 'brief';
      readonly roundId: string;
      readonly cohort: ReadonlySet<string>;
      /** Whether the organisation's figures stand beside those of the cohort, where `organisationBeside` lets them. */
      readonly isBesideOrganisation: boolean;
    }
  | {
      readonly kind: 'before-and-after';
      readonly beforeId: string;
      readonly afterId: string;
      readonly cohort: ReadonlySet<string>;
      readonly comparison: ReadonlySet<string>;
    };

/** A page as it was shown. */
export interface SeenView {
  readonly view: TrainerView;
  /** Units that were shown by name then; agreements come and go, and what was seen was seen. */
  readonly named: ReadonlySet<string>;
}

type ChangeView = Extract<TrainerView, { kind: 'before-and-after' }>;

/** What a view tells of one measure: means, and means beside which the spread of the teams is shown. */
export interface ToldForms {
  readonly means: readonly LinearForm[];
  /** By pair of rounds: the unknowns are changes of teams. */
  readonly spreads: readonly LinearForm[];
}

/**
 * What the figures of the whole in a view tell of a measure. A brief tells the weighted mean of its cohort, and that of the
 * organisation, if that stands beside it; a comparison of two rounds the sums of the changes of both sets of teams, with
 * their spread. A round that is unknown or not closed tells nothing.
 *
 * @param named units whose manager agreed that the trainer sees the team by name
 */
export function formsOf(
  view: TrainerView,
  rounds: ReadonlyMap<string, Moment>,
  measureId: MeasureId,
  named: ReadonlySet<string>,
): ToldForms {
  if (view.kind === 'brief') {
    const groups = rounds.get(view.roundId)?.groups ?? [];
    const shown = view.isBesideOrganisation ? organisationBeside(groups, named) : null;
    return {
      means: [
        ...(shown === null ? [] : [organisationForm(view.roundId, groups, measureId)]),
        weightedForm(view.roundId, cohortGroups(groups, view.cohort).groups, measureId, named),
      ],
      spreads: [],
    };
  }
  const { cohort, comparison } = view;
  const [before, after] = figureNames(view, rounds, measureId);
  const others = new Set([...comparison].filter((unitId) => !cohort.has(unitId)));
  const keys = [cohort, others].map((teams) => countedKeys(view, teams, rounds, measureId, named));
  return {
    means: keys.map(
      (teams) => new Map(teams.flatMap((key) => [[at(after, key), 1n] as const, [at(before, key), -1n] as const])),
    ),
    spreads: keys.map((teams) => new Map(teams.map((key) => [at(`${before} ${after}`, key), 1n] as const))),
  };
}

/**
 * The figures of single teams that a view shows by name, as unknowns of `formsOf`; those that the release withholds are in
 * no form.
 * @param named units that are shown by name in it
 */
export function namedIn(
  { view, named }: SeenView,
  rounds: ReadonlyMap<string, Moment>,
  measureId: MeasureId,
): readonly string[] {
  if (view.kind === 'brief') {
    const { groups } = cohortGroups(rounds.get(view.roundId)?.groups ?? [], view.cohort);
    return groups
      .filter(({ groupUnitIds }) => isNamed(groupUnitIds, named))
      .map((group) => at(view.roundId, teamKey(group)));
  }
  const [before, after] = figureNames(view, rounds, measureId);
  return pairsOf(view, view.cohort, rounds, measureId)
    .filter(({ unitIds }) => isNamed(unitIds, named))
    .flatMap(({ key }) => [at(before, key), at(after, key)]);
}

/**
 * What the figures of both rounds are called: a baseline beside a pulse shows that of fewer statements, which is another
 * one than its brief shows.
 */
function figureNames(
  { beforeId, afterId }: ChangeView,
  rounds: ReadonlyMap<string, Moment>,
  measureId: MeasureId,
): readonly [string, string] {
  const [before, after] = [rounds.get(beforeId), rounds.get(afterId)];
  const nameIn = (roundId: string, round: Moment | undefined, beside: Moment | undefined): string => {
    if (round === undefined || beside === undefined) return roundId;
    return isShortForm(round, beside, measureId.replace('scale:', '')) ? `${roundId}/short` : roundId;
  };
  return [nameIn(beforeId, before, after), nameIn(afterId, after, before)];
}

/** The unit ids of a team, out of its key or the name of an unknown; names of rounds have no bar in them. */
export function unitsIn(unknown: string): readonly string[] {
  return (unknown.split('|').at(-1) ?? '').split(' ');
}

function at(when: string, key: string): string {
  return `${when}|${key}`;
}

/** Every reporting group is in it, whoever agreed. */
function organisationForm(roundId: string, groups: readonly ReleaseGroup[], measureId: MeasureId): LinearForm {
  const reporting = groups.filter(({ kind }) => kind === 'reporting-group');
  return weightedForm(roundId, reporting, measureId, new Set(reporting.flatMap(({ groupUnitIds }) => groupUnitIds)));
}

/** Weights are twice the middle of a respondent band: its two ends together, a whole number. */
function weightedForm(
  roundId: string,
  groups: readonly ReleaseGroup[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
): LinearForm {
  return new Map(
    countedGroups(groups, measureId, named).map(({ group, respondents }) => [
      at(roundId, teamKey(group)),
      BigInt(respondents.from + respondents.to),
    ]),
  );
}

function countedKeys(
  view: ChangeView,
  unitIds: ReadonlySet<string>,
  rounds: ReadonlyMap<string, Moment>,
  measureId: MeasureId,
  named: ReadonlySet<string>,
): readonly string[] {
  const pairs = pairsOf(view, unitIds, rounds, measureId);
  if (meanChangeOf(pairs, measureId, named).status === 'refused') return [];
  return countedPairs(pairs, measureId, named).map(({ key }) => key);
}

/** Teams of which a measure is compared; none if it is not comparable. */
function pairsOf(
  { beforeId, afterId }: ChangeView,
  unitIds: ReadonlySet<string>,
  rounds: ReadonlyMap<string, Moment>,
  measureId: MeasureId,
): readonly TeamPair[] {
  const [before, after] = [rounds.get(beforeId), rounds.get(afterId)];
  if (before === undefined || after === undefined || !isCompared(before, after, measureId)) return [];
  return pairTeams(before.groups ?? [], after.groups ?? [], unitIds).pairs;
}

function isCompared(before: Moment, after: Moment, measureId: MeasureId): boolean {
  return scalesAskedIn(before, after).some(
    (scaleId) => measureId === `scale:${scaleId}` && whyNotComparable(before, after, scaleId) === null,
  );
}
