import type { ChangeComing, SetSeriesState } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { RoundEntity } from '../rounds/round.entity.js';
import { requireOpeningAhead, ruleOf } from './make-series.js';
import { dateColumns, goOnAfter, type SeriesKey, skipRound } from './next-round.js';
import { SeriesEntity } from './series.entity.js';
import { SeriesRoundEntity } from './series-round.entity.js';

const DAYS_PER_WEEK = 7;
const WEEK_MS = DAYS_PER_WEEK * 86_400_000;
const KINDS = { running: 'series-resumed', paused: 'series-paused', stopped: 'series-stopped' } as const;

/** Pauses, goes on, stops, skips and moves. Each repeat changes nothing; a round that was launched goes on whatever is done. */
@Injectable()
export class ChangeSeries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError not-found, series-over */
  async setState(key: SeriesKey, { state }: SetSeriesState, memberId: string): Promise<void> {
    await this.locked(key, async (manager, series) => {
      if (series.state === state) return;
      requireGoingOn(series);
      const next = await nextOf(manager, key);
      if (state === 'stopped' && next !== null) {
        const skip = { state: 'skipped', skippedBecause: 'stopped' } as const;
        await manager.update(SeriesRoundEntity, { ...key, number: next.number }, skip);
      }
      await manager.update(SeriesEntity, { ...key }, { state });
      await this.record(manager, series, memberId, KINDS[state]);
    });
  }

  /** @throws ProblemError not-found, series-over, series-round-launched */
  async skip(key: SeriesKey, number: number, memberId: string): Promise<void> {
    await this.locked(key, async (manager, series) => {
      const round = await manager.findOneBy(SeriesRoundEntity, { ...key, number });
      if (round === null) throw problem('not-found');
      if (round.state === 'skipped') return;
      if (round.state === 'launched') throw problem('series-round-launched');
      requireGoingOn(series);
      await skipRound(manager, series, round, { because: 'by-administrator', memberId, now: this.clock.now() });
      await goOnAfter(manager, series, round);
    });
  }

  /** @throws ProblemError not-found, series-over, opens-in-the-past, series-too-dense */
  async change(key: SeriesKey, { opensOn, everyWeeks }: ChangeComing, memberId: string): Promise<void> {
    await this.locked(key, async (manager, series) => {
      requireGoingOn(series);
      const next = await nextOf(manager, key);
      if (next === null) throw problem('series-over');
      if (next.opensOn === opensOn && series.everyWeeks === everyWeeks) return;
      const changed = { ...series, everyWeeks };
      const timeZone = await timeZoneOf(manager, key.organisationId);
      requireOpeningAhead(ruleOf(changed, opensOn), timeZone, this.clock.now());
      const dates = dateColumns(opensOn, changed, timeZone);
      if (series.daysOpen + DAYS_PER_WEEK > everyWeeks * DAYS_PER_WEEK) throw problem('series-too-dense');
      if (await this.isTooSoon(manager, next, dates.opensAt)) throw problem('series-too-dense');
      await manager.update(SeriesEntity, { ...key }, { everyWeeks });
      const afresh = { ...dates, problem: null, triedAt: null };
      await manager.update(SeriesRoundEntity, { ...key, number: next.number }, afresh);
      await this.record(manager, series, memberId, 'series-changed', { weeks: everyWeeks, day: opensOn });
    });
  }

  /** Whether a round opens within a week after the last one of the series closes, when it is moved. */
  private async isTooSoon(manager: EntityManager, next: SeriesRoundEntity, opensAt: Date): Promise<boolean> {
    if (opensAt >= next.opensAt) return false;
    const { organisationId, seriesId } = next;
    const where = { organisationId, seriesId, state: 'launched' } as const;
    const last = await manager.findOne(SeriesRoundEntity, { where, order: { number: 'DESC' } });
    const roundId = last?.launchedRoundId ?? null;
    if (roundId === null) return false;
    // As it closes now: a round can have been extended.
    const round = await manager.findOneByOrFail(RoundEntity, { organisationId, roundId });
    return opensAt.getTime() < round.closesAt.getTime() + WEEK_MS;
  }

  /** The launcher passes over a series that is being changed. */
  private locked(key: SeriesKey, work: (manager: EntityManager, series: SeriesEntity) => Promise<void>): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const series = await manager.findOne(SeriesEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (series === null) throw problem('not-found');
      await work(manager, series);
    });
  }

  private record(
    manager: EntityManager,
    { organisationId, seriesId, name }: SeriesEntity,
    memberId: string,
    kind: 'series-changed' | (typeof KINDS)[keyof typeof KINDS],
    details: Readonly<Record<string, string | number>> = {},
  ): Promise<void> {
    const act = { kind, about: { id: seriesId, name }, details };
    return recordAct(manager, { organisationId, memberId }, this.clock.now(), act);
  }
}

function requireGoingOn({ state }: SeriesEntity): void {
  if (state === 'stopped' || state === 'finished') throw problem('series-over');
}

function nextOf(manager: EntityManager, key: SeriesKey): Promise<SeriesRoundEntity | null> {
  return manager.findOneBy(SeriesRoundEntity, { ...key, state: 'planned' });
}
