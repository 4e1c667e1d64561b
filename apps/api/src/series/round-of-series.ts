import type { LaunchRound } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { planToday, type TodaysPlan } from '../rounds/plan-today.js';
import { thresholdsToday } from '../rounds/thresholds-today.js';
import type { SeriesChoices, SeriesEntity } from './series.entity.js';
import type { SeriesRoundEntity } from './series-round.entity.js';

/** What everybody reads above a round of a series. */
export function nameOf({ name }: Pick<SeriesEntity, 'name'>, number: number): string {
  return `${name} ${number}`;
}

/** What a series chose once, as far as it is still possible. */
export interface ChoicesToday {
  readonly plan: TodaysPlan;
  readonly cardUnitIds: string[];
  readonly joins: string[][];
  /** Names of the units that are gone, or of which nobody takes part. */
  readonly leftOut: string[];
}

/** How a round of a series would be launched on today's roster. */
export async function choicesToday(
  manager: EntityManager,
  { organisationId, choices }: Pick<SeriesEntity, 'organisationId' | 'choices'>,
): Promise<ChoicesToday> {
  const thresholds = await thresholdsToday(manager, organisationId);
  const chart = await loadOrganisationChart(manager, organisationId);
  const units = new Set(planToday(chart, thresholds).blocks.flatMap(({ groupUnitIds }) => groupUnitIds));
  const { cardUnitIds, joins, leftOut } = stillPossible(choices, units);
  return { plan: planToday(chart, thresholds, joins), cardUnitIds, joins, leftOut };
}

/**
 * What is left of the choices when only these units are in a block. Of groups that were put together the others stay
 * together; one alone is nothing to join.
 */
export function stillPossible(
  { cardUnitIds, joins, unitNames }: SeriesChoices,
  units: ReadonlySet<string>,
): Omit<ChoicesToday, 'plan'> {
  const gone = new Set([...cardUnitIds, ...joins.flat()].filter((unitId) => !units.has(unitId)));
  return {
    cardUnitIds: cardUnitIds.filter((unitId) => units.has(unitId)),
    joins: joins.map((join) => join.filter((unitId) => units.has(unitId))).filter((join) => join.length > 1),
    leftOut: [...gone].map((unitId) => unitNames[unitId] ?? ''),
  };
}

/** The launch of a round of a series, as an administrator would have asked for it. */
export function launchOf(series: SeriesEntity, round: SeriesRoundEntity, choices: ChoicesToday): LaunchRound {
  const { cardUnitIds, joins, plan } = choices;
  return {
    name: nameOf(series, round.number),
    kind: round.kind,
    opensAt: round.opensAt.toISOString(),
    closesAt: round.closesAt.toISOString(),
    planHash: plan.hash,
    reminderDays: series.reminderDays,
    cardUnitIds,
    joins,
  };
}
