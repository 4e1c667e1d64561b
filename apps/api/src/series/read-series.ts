import type { SeriesDetail, SeriesRound, SeriesView } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { ReadRounds } from '../rounds/read-rounds.js';
import { ruleOf } from './make-series.js';
import type { SeriesKey } from './next-round.js';
import { previewDates, seriesDates } from './preview-dates.js';
import { nameOf } from './round-of-series.js';
import { nextOpensOn } from './series-dates.js';
import { SeriesEntity } from './series.entity.js';
import { SeriesRoundEntity } from './series-round.entity.js';

const GO_ON: readonly SeriesView['state'][] = ['running', 'paused'];
type StateOfRound = (roundId: string | null) => SeriesRound['round'];

/** Series as the administrator sees them. */
@Injectable()
export class ReadSeries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly readRounds: ReadRounds,
  ) {}

  /** Those that go on first, each by the day of its next round. */
  async all(organisationId: string): Promise<SeriesView[]> {
    const all = await this.dataSource.getRepository(SeriesEntity).findBy({ organisationId });
    const planned = await this.dataSource.getRepository(SeriesRoundEntity).findBy({ organisationId, state: 'planned' });
    const timeZone = await timeZoneOf(this.dataSource.manager, organisationId);
    const views = all.map((series) =>
      viewOf(
        series,
        planned.find(({ seriesId }) => seriesId === series.seriesId),
        timeZone,
      ),
    );
    return views.sort(
      (a, b) =>
        Number(GO_ON.includes(b.state)) - Number(GO_ON.includes(a.state)) ||
        (a.next?.dates.opening.at ?? '').localeCompare(b.next?.dates.opening.at ?? '') ||
        a.name.localeCompare(b.name, 'nl'),
    );
  }

  /** @throws ProblemError not-found */
  async one(key: SeriesKey): Promise<SeriesDetail> {
    const series = await this.dataSource.getRepository(SeriesEntity).findOneBy({ ...key });
    if (series === null) throw problem('not-found');
    const rounds = await this.dataSource
      .getRepository(SeriesRoundEntity)
      .find({ where: { ...key }, order: { number: 'ASC' } });
    const next = rounds.find(({ state }) => state === 'planned');
    const rule = ruleOf(series, next?.opensOn ?? series.firstOpensOn);
    const following = { ...rule, opensOn: nextOpensOn(rule.opensOn, series) };
    const timeZone = await timeZoneOf(this.dataSource.manager, key.organisationId);
    const stateOfRound = await this.statesOfRounds(key.organisationId);
    return {
      series: viewOf(series, next, timeZone),
      rule,
      reminderDays: series.reminderDays,
      rounds: rounds.map((round) => roundOf(series, round, { stateOfRound, timeZone })),
      later: next === undefined ? [] : previewDates({ rule: following, from: next.number + 1 }, timeZone),
    };
  }

  private async statesOfRounds(organisationId: string): Promise<StateOfRound> {
    const rounds = await this.readRounds.all(organisationId);
    const states = new Map(rounds.map(({ roundId, state, closesAt }) => [roundId, { roundId, state, closesAt }]));
    return (roundId) => (roundId === null ? null : (states.get(roundId) ?? null));
  }
}

function viewOf(series: SeriesEntity, next: SeriesRoundEntity | undefined, timeZone: string): SeriesView {
  const { seriesId, name, firstKind, state, everyWeeks, rounds } = series;
  return {
    ...{ seriesId, name, firstKind, state, everyWeeks, rounds },
    next: next === undefined ? null : roundOf(series, next, { stateOfRound: () => null, timeZone }),
  };
}

interface Around {
  readonly stateOfRound: StateOfRound;
  readonly timeZone: string;
}

function roundOf(series: SeriesEntity, row: SeriesRoundEntity, { stateOfRound, timeZone }: Around): SeriesRound {
  const { number, kind, state, skippedBecause, problem: why, leftOut } = row;
  return {
    ...{ number, kind, state, skippedBecause, leftOut },
    name: nameOf(series, number),
    dates: seriesDates(number, row.opensOn, series, timeZone),
    problem: why,
    round: stateOfRound(row.launchedRoundId),
  };
}
