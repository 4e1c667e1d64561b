import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditPage, MakeSeries, Problem, SeriesDetail, SeriesList, SeriesPreview } from '@leeway/contract';
import { aSeries, WatchedSeries } from '../support/a-series.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let series: WatchedSeries;
const url = (): string => api.url;
const administrator = () => Visitor.signedIn(url, linde.administrator.email, PASSWORD);
const daysFromNow = (days: number): string =>
  new Date(installation.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
const detail = async (): Promise<SeriesDetail> =>
  (await (await administrator()).get<SeriesDetail>(`/api/series/${series.seriesId}`)).body;
const setState = async (state: string) =>
  (await administrator()).put<SeriesDetail & Problem>(`/api/series/${series.seriesId}/state`, { state });
const make = async (changes: Partial<MakeSeries> = {}) =>
  series.make(await administrator(), { ...aSeries(installation.clock), ...changes });
const mails = () =>
  installation.database.query<{ kind: string; number: number; subject: string; text: string }>(
    'select kind, number, subject, text from people.series_mails where series_id = $1 order by number, kind',
    [series.seriesId],
  );

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api');
});

beforeEach(async () => {
  linde = await anOrganisation(installation.database, [6, 5]);
  series = new WatchedSeries(installation);
});

afterAll(() => installation?.remove());

describe('a series that is set up', () => {
  it('is the same again, and no other under its id', async () => {
    const visitor = await administrator();
    const request = aSeries(installation.clock);
    expect((await series.make(visitor, request)).rounds).toHaveLength(1);
    expect((await series.make(visitor, request)).rounds).toHaveLength(1);
    const other = await visitor.put<Problem>(`/api/series/${series.seriesId}`, { ...request, name: 'Anders' });
    expect([other.status, other.body.code]).toEqual([409, 'series-differs']);
    const { body } = await visitor.get<SeriesList>('/api/series');
    expect(body.series.map(({ name, state, next }) => [name, state, next?.name])).toEqual([
      ['Kwartaalmeting', 'running', 'Kwartaalmeting 1'],
    ]);
  });

  it('shows the dates first, and the holiday that moves one', async () => {
    const rule = { ...aSeries(installation.clock).rule, opensOn: '2029-03-30', skipHolidays: true, skipWeekends: true };
    const visitor = await administrator();
    const { body } = await visitor.post<SeriesPreview>('/api/series/preview', { rule, from: 1 });
    expect(body.dates).toHaveLength(3);
    expect(body.dates[0]?.opening).toEqual({
      at: '2029-04-03T06:00:00.000Z',
      moved: { from: '2029-03-30', because: expect.arrayContaining([{ nl: 'Goede Vrijdag', en: 'Good Friday' }]) },
    });
  });

  it.each([
    ['opens-in-the-past', { rule: { opensOn: '2025-01-01' } }],
    ['reminder-outside-round', { reminderDays: [7] }],
    ['nothing-to-join', { joins: [[randomUUID(), randomUUID()]] }],
    ['no-cards-for-unit', { cardUnitIds: [randomUUID()] }],
    ['bad-request', { rule: { daysOpen: 8, everyWeeks: 2 } }],
  ])('is refused with %s', async (code, changes) => {
    const usual = aSeries(installation.clock);
    const request = { ...usual, ...changes, rule: { ...usual.rule, ...('rule' in changes ? changes.rule : {}) } };
    const { body } = await (await administrator()).put<Problem>(`/api/series/${series.seriesId}`, request);
    expect(body.code).toBe(code);
  });
});

describe('an administrator', () => {
  it('skips the next round, moves the one after it and stops, and all of it is in the audit trail', async () => {
    await make({ firstKind: 'baseline' });
    const visitor = await administrator();
    const at = (path: string) => `/api/series/${series.seriesId}/${path}`;
    const skipped = await visitor.post<SeriesDetail>(at('skip'), { number: 1 });
    expect(await visitor.post(at('skip'), { number: 1 })).toMatchObject({ status: 200 });
    expect(skipped.body.rounds.map(({ kind, state, skippedBecause }) => [kind, state, skippedBecause])).toEqual([
      ['baseline', 'skipped', 'by-administrator'],
      ['baseline', 'planned', null],
    ]);
    const opensOn = daysFromNow(60);
    const moved = await visitor.put<SeriesDetail>(at('coming'), { opensOn, everyWeeks: 6 });
    expect(moved.body.series.next?.dates.opening.at.slice(0, 10)).toBe(opensOn);
    expect(moved.body.later.map(({ opening }) => opening.at.slice(0, 10))).toEqual([daysFromNow(60 + 42)]);
    for (const state of ['paused', 'running', 'stopped', 'stopped']) {
      expect((await setState(state)).body.series.state).toBe(state);
    }
    expect(await setState('running')).toMatchObject({ status: 409, body: { code: 'series-over' } });
    expect((await detail()).rounds.map(({ skippedBecause }) => skippedBecause)).toEqual([
      'by-administrator',
      'stopped',
    ]);
    const { body } = await visitor.get<AuditPage>('/api/audit');
    const kinds = ['stopped', 'resumed', 'paused', 'changed', 'round-skipped', 'made'].map((kind) => `series-${kind}`);
    expect(body.entries.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('can not move a round before the last one is closed for a week', async () => {
    await make();
    series.goTo((await series.round(1)).launchAt);
    await until(async () => (await series.round(1)).launchState !== null);
    const visitor = await administrator();
    const request = { opensOn: daysFromNow(3 + 7 + 6), everyWeeks: 4 };
    const { status, body } = await visitor.put<Problem>(`/api/series/${series.seriesId}/coming`, request);
    expect([status, body.code]).toEqual([422, 'series-too-dense']);
    const late = await visitor.post<Problem>(`/api/series/${series.seriesId}/skip`, { number: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'series-round-launched']);
  });
});

describe('a launch', () => {
  it('leaves out a unit that is gone, and says so', async () => {
    const [first, second] = linde.teams.map(({ unitId }) => unitId);
    const gone = randomUUID();
    const { query } = installation.database;
    await query('insert into people.units (organisation_id, unit_id, parent_id, name) values ($1, $2, $3, $4)', [
      ...[linde.organisationId, gone, linde.rootUnitId, 'Opgeheven'],
    ]);
    await make({ cardUnitIds: [first ?? '', gone], joins: [[first ?? '', second ?? '', gone]] });
    await query('delete from people.units where unit_id = $1', [gone]);
    series.goTo((await series.round(1)).launchAt);
    await until(async () => (await series.round(1)).launchState !== null);
    expect((await detail()).rounds[0]).toMatchObject({ state: 'launched', leftOut: ['Opgeheven'] });
    const blocks = await query<{ handedOut: string; units: string[] }>(
      'select handed_out as "handedOut", group_unit_ids as units from people.round_blocks where round_id = $1',
      [(await series.round(1)).roundId],
    );
    const joined = blocks.find(({ units }) => units.includes(first ?? ''));
    expect([joined?.handedOut, joined?.units.includes(second ?? '')]).toEqual(['cards', true]);
  });

  it('that is not possible is said once, tried again, and given up when the round would open', async () => {
    const { query } = installation.database;
    const setActive = (active: boolean) =>
      query('update people.members set active = $2 where organisation_id = $1 and unit_id is not null', [
        ...[linde.organisationId, active],
      ]);
    await make();
    await setActive(false);
    series.goTo((await series.round(1)).launchAt);
    await until(async () => (await detail()).rounds[0]?.problem !== null);
    installation.clock.advance(HOUR_MS);
    series.goTo((await series.round(1)).opensAt);
    await until(async () => (await series.round(1)).state === 'skipped');
    expect((await series.round(1)).because).toBe('not-possible');
    expect((await mails()).map(({ kind, number }) => [kind, number])).toEqual([['problem', 1]]);

    series.goTo((await series.round(2)).launchAt);
    await until(async () => (await detail()).rounds[1]?.problem !== null);
    await setActive(true);
    installation.clock.advance(HOUR_MS);
    await until(async () => (await series.round(2)).launchState !== null);
    expect((await detail()).rounds[1]).toMatchObject({ state: 'launched', problem: null });
  });
});

describe('a standstill', () => {
  it('is followed by a launch while the round is not open, and by the next one when it would be', async () => {
    await make();
    const [missed, late] = [await series.round(1), 2];
    await api.stop();
    series.goTo(new Date(missed.opensAt.getTime() + DAY_MS));
    api = await installation.start('api');
    await until(async () => (await series.round(1)).because === 'missed');
    expect((await mails()).map(({ kind }) => kind)).toEqual(['missed']);
    const { launchAt } = await series.round(late);
    await api.stop();
    series.goTo(new Date(launchAt.getTime() + 2 * DAY_MS));
    api = await installation.start('api');
    await until(async () => (await series.round(late)).launchState !== null);
    expect((await mails()).map(({ kind }) => kind)).toEqual(['missed']);
  });

  it('of a series that is paused lets its rounds pass, without a mail', async () => {
    await make();
    await setState('paused');
    series.goTo((await series.round(1)).opensAt);
    await until(async () => (await series.round(1)).because === 'paused');
    expect(await mails()).toEqual([]);
    await setState('running');
    series.goTo((await series.round(2)).noticeAt);
    await until(async () => (await series.round(2)).announced);
    const [told] = await mails();
    expect(told).toMatchObject({ kind: 'ahead', number: 2 });
    expect(told?.text).toContain(series.seriesId);
  });
});
