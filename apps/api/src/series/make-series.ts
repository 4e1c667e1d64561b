import type { MakeSeries as MakeRequest, SeriesRule } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { violates } from '../database/violates.js';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { UnitEntity } from '../organisations/unit.entity.js';
import { planRound, type SeriesKey } from './next-round.js';
import { datesOf } from './series-dates.js';
import { SeriesEntity } from './series.entity.js';

const PRIMARY_KEY = 'round_series_pkey';

/** Sets up rounds that run themselves, with the first of them. */
@Injectable()
export class MakeSeries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A repeat of the same request changes nothing.
   * @throws ProblemError series-differs, opens-in-the-past, reminder-outside-round, nothing-to-join, no-cards-for-unit
   */
  async make(key: SeriesKey, request: MakeRequest, memberId: string): Promise<void> {
    if (await this.isMade(key, request)) return;
    const timeZone = await timeZoneOf(this.dataSource.manager, key.organisationId);
    requireOpeningAhead(request.rule, timeZone, this.clock.now());
    if (request.reminderDays.some((days) => days >= request.rule.daysOpen)) throw problem('reminder-outside-round');
    try {
      await inTransaction(this.dataSource, (manager) => this.insert(manager, key, request, memberId));
    } catch (error) {
      // Another request with this id was first: then it was either the same one, or it differs.
      if (!violates(error, PRIMARY_KEY) || !(await this.isMade(key, request))) throw error;
    }
  }

  private async isMade(key: SeriesKey, request: MakeRequest): Promise<boolean> {
    const series = await this.dataSource.getRepository(SeriesEntity).findOneBy({ ...key });
    if (series === null) return false;
    const { cardUnitIds, joins } = series.choices;
    const { name, firstKind, reminderDays } = series;
    const made = { name, firstKind, ...ruleOf(series, series.firstOpensOn), reminderDays, cardUnitIds, joins };
    const { rule, ...rest } = request;
    if (textOf(made) !== textOf({ ...rest, ...rule })) throw problem('series-differs');
    return true;
  }

  private async insert(manager: EntityManager, key: SeriesKey, request: MakeRequest, memberId: string): Promise<void> {
    const { name, firstKind, rule, reminderDays } = request;
    const { opensOn, ...fields } = rule;
    const choices = await choicesOf(manager, key.organisationId, request);
    await manager.insert(SeriesEntity, {
      ...{ ...key, name, firstKind, firstOpensOn: opensOn, ...fields, reminderDays },
      choices,
      state: 'running',
    });
    const series = await manager.findOneByOrFail(SeriesEntity, { ...key });
    await planRound(manager, series, { number: 1, kind: firstKind, opensOn });
    await recordAct(manager, { organisationId: key.organisationId, memberId }, this.clock.now(), {
      kind: 'series-made',
      about: { id: key.seriesId, name },
      details: { weeks: rule.everyWeeks },
    });
  }
}

/** @throws ProblemError opens-in-the-past */
export function requireOpeningAhead(rule: SeriesRule, timeZone: string, now: Date): void {
  if (datesOf(rule.opensOn, rule, timeZone).opening.at <= now) throw problem('opens-in-the-past');
}

/** By what a series reckons from a day on. */
export function ruleOf(series: SeriesEntity, opensOn: string): SeriesRule {
  const { daysOpen, everyWeeks, rounds, launchDays, skipWeekends, skipHolidays } = series;
  return { opensOn, daysOpen, everyWeeks, rounds, launchDays, skipWeekends, skipHolidays };
}

async function choicesOf(manager: EntityManager, organisationId: string, { cardUnitIds, joins }: MakeRequest) {
  const units = await manager.findBy(UnitEntity, { organisationId });
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  if (joins.flat().some((unitId) => !names.has(unitId))) throw problem('nothing-to-join');
  if (cardUnitIds.some((unitId) => !names.has(unitId))) throw problem('no-cards-for-unit');
  const chosen = [...cardUnitIds, ...joins.flat()];
  return {
    ...{ cardUnitIds, joins },
    unitNames: Object.fromEntries(chosen.map((unitId) => [unitId, names.get(unitId) ?? ''])),
  };
}

/** The same for the same fields, in whatever order. */
function textOf(fields: object): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
