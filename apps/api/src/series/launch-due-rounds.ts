import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { errorCode, SERIALIZATION_FAILURE } from '../database/error-code.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem, problemDocument } from '../http/problem.js';
import { launchPlan } from '../rounds/launch-plan.js';
import type { PlanProblem, TodaysPlan } from '../rounds/plan-today.js';
import { goOnAfter, type SeriesKey, skipRound } from './next-round.js';
import { choicesToday, launchOf, nameOf } from './round-of-series.js';
import { SeriesEntity } from './series.entity.js';
import { SeriesRoundEntity } from './series-round.entity.js';
import { tellAdministrators } from './tell-administrators.js';

/** Whoever repairs the roster after a launch that failed does not wait long, and nobody reads it all every second. */
const TRY_AGAIN_MS = 10 * 60_000;

export type SeriesRoundKey = SeriesKey & { readonly number: number };

/** Rounds whose notice, launch or opening has come. In a series that is paused only the opening counts: it passes. */
const DUE = `
  select due.organisation_id as "organisationId", due.series_id as "seriesId", due.number
  from people.series_rounds due
  join people.round_series series
    on series.organisation_id = due.organisation_id and series.series_id = due.series_id
  where due.state = 'planned' and due.notice_at <= $1 and (
    (series.state in ('running', 'paused') and due.opens_at <= $1)
    or (series.state = 'running' and (
      not due.announced or (due.launch_at <= $1 and (due.tried_at is null or due.tried_at <= $2)))))
  order by due.organisation_id, due.series_id`;

/** An administrator who changes the series, and another process that is here first, are not waited for. */
const LOCK = `
  select due.number from people.series_rounds due
  join people.round_series series
    on series.organisation_id = due.organisation_id and series.series_id = due.series_id
  where due.organisation_id = $1 and due.series_id = $2 and due.number = $3 and due.state = 'planned'
  for update of due, series skip locked`;

/** Does what is due in a series: says that a launch is near, launches, and passes over what can not take place any more. */
@Injectable()
export class LaunchDueRounds {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  due(): Promise<SeriesRoundKey[]> {
    const now = this.clock.now();
    return this.dataSource.query<SeriesRoundKey[]>(DUE, [now, new Date(now.getTime() - TRY_AGAIN_MS)]);
  }

  /** One step of one round, in one transaction: after a crash at any point it has happened as a whole, or not at all. */
  async attend(key: SeriesRoundKey): Promise<void> {
    try {
      await inTransaction(this.dataSource, async (manager) => {
        // As in a launch by hand: units, people and agreements are of one moment.
        await manager.query('set transaction isolation level repeatable read');
        const locked = await manager.query<object[]>(LOCK, [key.organisationId, key.seriesId, key.number]);
        if (locked.length > 0) await this.step(manager, key);
      });
    } catch (error) {
      // Somebody changed what is about to be frozen; it is looked at again in a moment.
      if (errorCode(error) !== SERIALIZATION_FAILURE) throw error;
    }
  }

  private async step(manager: EntityManager, { number, ...key }: SeriesRoundKey): Promise<void> {
    const series = await manager.findOneByOrFail(SeriesEntity, { ...key });
    const round = await manager.findOneByOrFail(SeriesRoundEntity, { ...key, number });
    const now = this.clock.now();
    if (now >= round.opensAt) return this.passOver(manager, series, round, now);
    if (series.state !== 'running') return;
    if (now >= round.launchAt) return this.launch(manager, series, round, now);
    await this.announce(manager, series, round);
  }

  private async passOver(manager: EntityManager, series: SeriesEntity, round: SeriesRoundEntity, now: Date) {
    const because = series.state === 'paused' ? 'paused' : round.problem === null ? 'missed' : 'not-possible';
    await skipRound(manager, series, round, { because, memberId: null, now });
    await goOnAfter(manager, series, round);
    if (because === 'missed') await tellAdministrators(manager, round, 'missed', this.factsOf(series, round));
  }

  private async launch(manager: EntityManager, series: SeriesEntity, round: SeriesRoundEntity, now: Date) {
    const { organisationId, seriesId, number, roundId } = round;
    const key = { organisationId, seriesId, number };
    const choices = await choicesToday(manager, series);
    const { plan, leftOut } = choices;
    if (plan.problem !== null) {
      const why = sentenceOf(plan, plan.problem);
      await manager.update(SeriesRoundEntity, key, { problem: why, triedAt: now });
      return tellAdministrators(manager, round, 'problem', { ...this.factsOf(series, round), problem: why });
    }
    const act = { memberId: null, now };
    await launchPlan(manager, { organisationId, roundId }, launchOf(series, round, choices), plan, act);
    const launched = { state: 'launched', launchedRoundId: roundId, problem: null, leftOut } as const;
    await manager.update(SeriesRoundEntity, key, launched);
    await goOnAfter(manager, series, { ...round, kind: 'pulse' });
  }

  private async announce(manager: EntityManager, series: SeriesEntity, round: SeriesRoundEntity): Promise<void> {
    const { organisationId, seriesId, number } = round;
    const { plan } = await choicesToday(manager, series);
    await tellAdministrators(manager, round, 'ahead', {
      ...this.factsOf(series, round),
      problem: plan.problem === null ? null : sentenceOf(plan, plan.problem),
      withoutOwnResult: plan.outcomes.filter(
        ({ headcount, outcome }) => headcount > 0 && (outcome === 'joins-block' || outcome === 'none'),
      ).length,
    });
    await manager.update(SeriesRoundEntity, { organisationId, seriesId, number }, { announced: true });
  }

  private factsOf(series: SeriesEntity, { number, launchAt, opensAt, closesAt }: SeriesRoundEntity) {
    return {
      seriesName: series.name,
      roundName: nameOf(series, number),
      launchAt,
      opensAt,
      closesAt,
      problem: null,
      withoutOwnResult: 0,
      page: `${this.settings.API_ORIGIN}/administration/rounds/series/${series.seriesId}`,
    };
  }
}

function sentenceOf({ thresholds }: TodaysPlan, code: PlanProblem) {
  return problemDocument(problem(code, { minimum: thresholds.minHeadcount }), undefined).message;
}
