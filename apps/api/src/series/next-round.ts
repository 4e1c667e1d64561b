import { randomUUID } from 'node:crypto';
import type { SkipReason } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { datesOf, type DatesRule, nextOpensOn, type RoundDates } from './series-dates.js';
import { SeriesEntity } from './series.entity.js';
import { SeriesRoundEntity } from './series-round.entity.js';

export interface SeriesKey {
  readonly organisationId: string;
  readonly seriesId: string;
}

/** What the row of a round keeps of its dates. */
export function dateColumns(opensOn: string, rule: DatesRule, timeZone: string) {
  const { noticeAt, launch, opening, closing }: RoundDates = datesOf(opensOn, rule, timeZone);
  return { opensOn, noticeAt, launchAt: launch.at, opensAt: opening.at, closesAt: closing.at };
}

export type RoundPlan = Pick<SeriesRoundEntity, 'number' | 'kind' | 'opensOn'>;

/** Decides on a round: its number, its id and its dates. It is the only one of its series that is planned. */
export async function planRound(
  manager: EntityManager,
  series: SeriesEntity,
  { number, kind, opensOn }: RoundPlan,
): Promise<void> {
  const { organisationId, seriesId } = series;
  const row = { organisationId, seriesId, number, kind, roundId: randomUUID() };
  const timeZone = await timeZoneOf(manager, organisationId);
  await manager.insert(SeriesRoundEntity, { ...row, ...dateColumns(opensOn, series, timeZone) });
}

/**
 * What comes after a round that was launched or skipped: the next one, or the end.
 * @param kind of the one after it
 */
export async function goOnAfter(
  manager: EntityManager,
  series: SeriesEntity,
  { number, kind, opensOn }: RoundPlan,
): Promise<void> {
  const { organisationId, seriesId, rounds } = series;
  const next = { number: number + 1, kind, opensOn: nextOpensOn(opensOn, series) };
  if (rounds === null || number < rounds) return planRound(manager, series, next);
  await manager.update(SeriesEntity, { organisationId, seriesId }, { state: 'finished' });
}

export interface SkipAct {
  readonly because: SkipReason;
  /** Who decided it; null for the installation itself. */
  readonly memberId: string | null;
  readonly now: Date;
}

/** That a round does not take place. What comes after it, is for {@link goOnAfter}. */
export async function skipRound(
  manager: EntityManager,
  series: SeriesEntity,
  { number }: Pick<SeriesRoundEntity, 'number'>,
  { because, memberId, now }: SkipAct,
): Promise<void> {
  const { organisationId, seriesId, name } = series;
  const skipped = { state: 'skipped', skippedBecause: because } as const;
  await manager.update(SeriesRoundEntity, { organisationId, seriesId, number }, skipped);
  await recordAct(manager, { organisationId, memberId }, now, {
    kind: 'series-round-skipped',
    about: { id: seriesId, name },
    details: { number },
  });
}
