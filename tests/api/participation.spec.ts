import { setTimeout } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { participationBand } from '@leeway/trust-model';
import * as contract from '@leeway/contract';
import type { Participation, RoundDetail, RoundView } from '@leeway/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { insertRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { cardLinksOf } from '../support/card-links.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

jest.setTimeout(60_000);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Longer than it takes an api to look at the clock again. */
const A_LOOK_MS = 2_000;
const HEADCOUNTS = [5, 8, 14];

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
const url = (): string => api.url;
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  // Both look at the same moments.
  [api] = (await Promise.all([installation.start('api'), installation.start('api')])) as [RunningServer, RunningServer];
  linde = await anOrganisation(database, HEADCOUNTS);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

/** Sessions end after some hours, so whoever looks signs in anew. */
const administrator = () => Visitor.signedIn(url, linde.administrator.email, PASSWORD);
const participation = async ({ roundId }: Pick<RoundView, 'roundId'>, as = administrator): Promise<Participation> =>
  (await (await as()).get<Participation>(`/api/rounds/${roundId}/participation`)).body;

const NOTHING: Participation = { publishedAt: null, blocks: [] };

/** Milliseconds until a quarter past one in the afternoon, when nothing is fixed, or until just after eight; on a later day. */
function untilHour(hour: 8 | 13, days: number, timeZone: string): number {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const [date, time] = local.format(new Date(Date.now() + days * DAY_MS)).split(' ');
  const since = Date.parse(`${date}T${time}Z`) - Date.parse(`${date}T00:00:00Z`);
  return days * DAY_MS - since + hour * HOUR_MS + 20_000;
}

const moveTo = (hour: 8 | 13, days: number, timeZone = 'Europe/Amsterdam'): void =>
  installation.clock.setOffset(untilHour(hour, days, timeZone));

async function aRound(changes = {}): Promise<RoundView> {
  const closesAt = new Date(Date.now() + 10 * DAY_MS).toISOString();
  return aLaunchedRound(await administrator(), tally, linde.organisationId, { closesAt, ...changes });
}

/** So many people of a team have collected their credential. */
async function collected({ roundId }: RoundView, team: number, people: number): Promise<void> {
  await database.query(
    `insert into people.issuances (organisation_id, round_id, member_id, purpose, blinded_hash)
     select organisation_id, round_id, member_id, 'ratings', sha256('x') from people.round_members
     where round_id = $1 and unit_id = $2 order by member_id limit $3 on conflict do nothing`,
    [roundId, linde.teams[team]?.unitId, people],
  );
}

/** What is told of a team. */
async function shareOf(round: RoundView, team: number) {
  const { body } = await (await administrator()).get<RoundDetail>(`/api/rounds/${round.roundId}`);
  const block = body.blocks.find(({ groupUnitIds }) => groupUnitIds.includes(linde.teams[team]?.unitId ?? ''));
  const share = (await participation(round)).blocks.find(({ blockId }) => blockId === block?.blockId);
  return { headcount: block?.headcount ?? 0, share: { part: share?.part, of: share?.of } };
}

const isFixed = (round: RoundView) => until(async () => (await participation(round)).publishedAt !== null);

describe('participation while a round runs', () => {
  it('is fixed at eight in the morning, in shares of each block, and tells no number of people', async () => {
    const round = await aRound();
    for (const [team, people] of [1, 4, 14].entries()) await collected(round, team, people);
    expect(await participation(round)).toEqual(NOTHING);

    moveTo(8, 1);
    await isFixed(round);
    const told = await participation(round);
    expect(contract.Participation.parse(told)).toEqual(told);
    expect(told.publishedAt).toMatch(/T0[67]:00:00\.000Z$/);
    for (const [team, people] of [1, 4, 14].entries()) {
      const { headcount, share } = await shareOf(round, team);
      expect(headcount).toBeGreaterThanOrEqual(HEADCOUNTS[team] ?? 0);
      expect(share).toEqual(participationBand(headcount, people));
    }
    const stored = await database.query<{ row: object }>(
      'select to_jsonb(p) - array[$2, $3, $4] as row from people.participation p where round_id = $1',
      [round.roundId, 'organisation_id', 'round_id', 'block_id'],
    );
    expect(stored.flatMap(({ row }) => Object.keys(row).toSorted())).toEqual(
      stored.flatMap(() => ['part', 'parts', 'published_at']),
    );
  });

  it('stays what it was for a day, whatever happens meanwhile', async () => {
    const round = await aRound();
    moveTo(8, 1);
    await isFixed(round);
    const first = await participation(round);
    await collected(round, 2, 14);
    await setTimeout(A_LOOK_MS);
    moveTo(13, 1);
    await setTimeout(A_LOOK_MS);
    expect(await participation(round)).toEqual(first);

    moveTo(8, 2);
    await until(async () => (await participation(round)).publishedAt !== first.publishedAt);
    const { headcount, share } = await shareOf(round, 2);
    expect(share).toEqual(participationBand(headcount, 14));
    expect(share.part).toBeGreaterThan(0);
  });

  it('is not fixed at another time, so that nobody chooses the moment', async () => {
    moveTo(13, 1);
    const round = await aRound({ opensAt: new Date(Date.now() + 3 * DAY_MS).toISOString() });
    await setTimeout(A_LOOK_MS);
    expect(await participation(round)).toEqual(NOTHING);
  });

  it('is fixed by the clock of each organisation', async () => {
    const timeZone = 'America/Curacao';
    const elders = await anOrganisation(database, HEADCOUNTS, 'Elders');
    const there = () => Visitor.signedIn(url, elders.administrator.email, PASSWORD);
    expect((await (await there()).put('/api/organisation/time-zone', { timeZone })).status).toBe(200);
    const closesAt = new Date(Date.now() + 10 * DAY_MS).toISOString();
    const round = await aLaunchedRound(await there(), tally, elders.organisationId, { closesAt });
    const inAmsterdam = await aRound();
    moveTo(8, 1);
    await isFixed(inAmsterdam);
    await setTimeout(A_LOOK_MS);
    expect(await participation(round, there)).toEqual(NOTHING);

    moveTo(8, 2, timeZone);
    await until(async () => (await participation(round, there)).publishedAt !== null);
    expect((await participation(round, there)).publishedAt).toMatch(/T12:00:00\.000Z$/);
  });

  it('counts cards as it counts members', async () => {
    const unitId = linde.teams[1]?.unitId ?? '';
    const round = await aRound({ cardUnitIds: [unitId] });
    await cardLinksOf(await administrator(), round.roundId, unitId);
    await database.query(
      `insert into people.card_issuances (organisation_id, round_id, block_id, card_number, purpose, blinded_hash)
       select organisation_id, round_id, block_id, card_number, 'ratings', sha256('x') from people.round_cards
       where round_id = $1 and card_number <= 4`,
      [round.roundId],
    );
    moveTo(8, 1);
    await isFixed(round);
    const { headcount, share } = await shareOf(round, 1);
    expect(share).toEqual(participationBand(headcount, 4));
  });

  it('is told no longer once the round is over, and is forgotten with the release', async () => {
    const round = await aRound();
    moveTo(8, 1);
    await isFixed(round);
    installation.clock.setOffset(11 * DAY_MS);
    expect(await participation(round)).toEqual(NOTHING);
    await insertRelease(database, [linde.organisationId, round.roundId]);
    const rows = () => database.query('select 1 from people.participation where round_id = $1', [round.roundId]);
    await until(async () => (await rows()).length === 0);
  });

  it('is for administrators of the own organisation', async () => {
    const { roundId } = await aRound();
    const path = `/api/rounds/${roundId}/participation`;
    const elsewhere = await anOrganisation(database, [5], 'Elders');
    const as = (email = '') => Visitor.signedIn(url, email, PASSWORD);
    for (const [visitor, status, code] of [
      [Visitor.anonymous(url), 401, 'not-signed-in'],
      [await as(linde.teams[0]?.manager.email), 403, 'not-allowed'],
      [await as(linde.director.email), 403, 'not-allowed'],
      [await as(linde.teams[0]?.people[0]?.email), 403, 'not-allowed'],
      [await as(elsewhere.administrator.email), 404, 'not-found'],
    ] as const) {
      expect(await visitor.get(path)).toMatchObject({ status, body: { code } });
    }
    const unknown = `/api/rounds/${randomUUID()}/participation`;
    expect(await (await administrator()).get(unknown)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
