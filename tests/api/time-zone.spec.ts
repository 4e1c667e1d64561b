import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '@leeway/contract';
import type { AuditPage, Problem, SeriesPreview, Session, TimeZoneView, TrainerAccesses } from '@leeway/contract';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aSeries, WatchedSeries } from '../support/a-series.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const CURACAO = 'America/Curacao';
const PATH = '/api/organisation/time-zone';

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
const url = (): string => api.url;
const tally = Visitor.tally(url);
const administrator = () => Visitor.signedIn(url, linde.administrator.email, PASSWORD);
const view = async (): Promise<TimeZoneView> => (await (await administrator()).get<TimeZoneView>(PATH)).body;
const set = async (timeZone: unknown) => (await administrator()).put<TimeZoneView & Problem>(PATH, { timeZone });
const stored = async () =>
  (
    await installation.database.query<{ zone: string }>(
      'select time_zone as zone from people.organisations where organisation_id = $1',
      [linde.organisationId],
    )
  )[0]?.zone;

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api');
});

beforeEach(async () => {
  linde = await anOrganisation(installation.database, [6, 5]);
});

afterAll(() => installation?.remove());

describe('the time zone of an organisation', () => {
  it('is that of Amsterdam until an administrator chooses another one, which is written down', async () => {
    expect(await view()).toEqual({ timeZone: 'Europe/Amsterdam', keptBy: null });
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await set(CURACAO);
      expect([status, contract.TimeZoneView.parse(body)]).toEqual([200, { timeZone: CURACAO, keptBy: null }]);
    }
    const visitor = await administrator();
    expect((await visitor.get<Session>('/api/session')).body.person?.organisation.timeZone).toBe(CURACAO);
    const { entries } = (await visitor.get<AuditPage>('/api/audit?kind=time-zone-changed')).body;
    expect(entries.map(({ details }) => details)).toEqual([{ before: 'Europe/Amsterdam', after: CURACAO }]);
  });

  it.each(['Europe/Nowhere', '+02:00', 'Amsterdam', '', 7])('is never %j', async (timeZone) => {
    expect((await set(timeZone)).status).toBe(400);
    expect(await stored()).toBe('Europe/Amsterdam');
  });

  it('is for administrators, each of their own organisation', async () => {
    const director = await Visitor.signedIn(url, linde.director.email, PASSWORD);
    expect((await director.put(PATH, { timeZone: CURACAO })).status).toBe(403);
    expect((await director.get(PATH)).status).toBe(403);
    const other = await anOrganisation(installation.database, [6], 'De Elders');
    await (await Visitor.signedIn(url, other.administrator.email, PASSWORD)).put(PATH, { timeZone: CURACAO });
    expect(await stored()).toBe('Europe/Amsterdam');
  });

  it('is what a series opens and closes by', async () => {
    await set(CURACAO);
    const { rule } = aSeries(installation.clock, { opensOn: '2029-03-06', rounds: 1 });
    const { body } = await (await administrator()).post<SeriesPreview>('/api/series/preview', { rule, from: 1 });
    expect(body.dates.map(({ opening, closing }) => [opening.at, closing.at])).toEqual([
      ['2029-03-06T12:00:00.000Z', '2029-03-13T21:00:00.000Z'],
    ]);
  });

  it('is by what days begin and end', async () => {
    const visitor = await administrator();
    const dayIn = (timeZone: string) => contract.dayOf(installation.clock.now(), timeZone);
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      await set(timeZone);
      expect((await visitor.get<TrainerAccesses>('/api/trainers')).body.today).toBe(dayIn(timeZone));
    }
    expect(dayIn('Pacific/Kiritimati') > dayIn('Pacific/Pago_Pago')).toBe(true);
  });
});

describe('the time zone, while rounds go by it,', () => {
  /** Past the api. */
  const change = () =>
    installation.database.query('update people.organisations set time_zone = $2 where organisation_id = $1', [
      linde.organisationId,
      CURACAO,
    ]);
  const refusal = async () => {
    const { status, body } = await set(CURACAO);
    return [status, body.code];
  };

  it('stays until the round is over, and the database holds it', async () => {
    const closesAt = new Date(Date.now() + 10 * DAY_MS).toISOString();
    const { roundId } = await aLaunchedRound(await administrator(), tally, linde.organisationId, { closesAt });
    expect(await view()).toEqual({ timeZone: 'Europe/Amsterdam', keptBy: 'round' });
    expect(await refusal()).toEqual([409, 'time-zone-of-round']);
    expect((await set('Europe/Amsterdam')).status).toBe(200);
    await expect(change()).rejects.toMatchObject({ constraint: 'organisations_time_zone_of_round' });
    await installation.database.query('update people.rounds set keys_destroyed = true where round_id = $1', [roundId]);
    expect((await set(CURACAO)).status).toBe(200);
  });

  it('stays as long as a series goes on', async () => {
    const series = new WatchedSeries(installation);
    await series.make(await administrator(), aSeries(installation.clock));
    expect(await view()).toEqual({ timeZone: 'Europe/Amsterdam', keptBy: 'plan' });
    expect(await refusal()).toEqual([409, 'time-zone-of-plan']);
    await (await administrator()).put(`/api/series/${series.seriesId}/state`, { state: 'stopped' });
    expect((await set(CURACAO)).status).toBe(200);
  });

  it('can not be changed between the look and the launch of somebody else, who is waited for', async () => {
    const launch = await installation.database.owner.connect();
    try {
      await launch.query('begin isolation level repeatable read');
      await launch.query('select time_zone from people.organisations where organisation_id = $1', [
        linde.organisationId,
      ]);
      await launch.query(
        `insert into people.round_series (organisation_id, series_id, name, first_kind, first_opens_on, days_open,
           every_weeks, rounds, launch_days, skip_weekends, skip_holidays, reminder_days, choices, state)
         values ($1, gen_random_uuid(), 'Race', 'pulse', '2029-03-06', 7, 4, 3, 3, false, false, '[]', '{}', 'running')`,
        [linde.organisationId],
      );
      await launch.query(
        `insert into people.series_rounds (organisation_id, series_id, number, round_id, kind, opens_on, notice_at,
           launch_at, opens_at, closes_at)
         select organisation_id, series_id, 1, gen_random_uuid(), 'pulse', '2029-03-06', '2029-03-01', '2029-03-03',
           '2029-03-06', '2029-03-13' from people.round_series where organisation_id = $1`,
        [linde.organisationId],
      );
      const asked = change().catch((error: unknown) => error);
      await until(async () => {
        const [{ waiting = 0 } = {}] = await installation.database.query<{ waiting: number }>(
          `select count(*)::int as waiting from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return waiting > 0;
      });
      await launch.query('commit');
      expect(await asked).toMatchObject({ constraint: 'organisations_time_zone_of_plan' });
    } finally {
      launch.release();
    }
  });
});
