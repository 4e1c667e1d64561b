import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDirectory } from '@leeway/ballot/protocol';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import type { BlockPlanView, Problem, RoundDetail, RoundList, RoundView, TallyWork } from '@leeway/contract';
import { DEFAULT_THRESHOLDS } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound, anEmptyRelease, playTally } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';
import { until } from '../support/until.ts';

const MINUTE_MS = 60_000;
/** Of De Linde: two teams, and the third one together with the managers. */
const BLOCKS = 3;
/** A key for ratings and one for comments, each in two places. */
const FILES_PER_BLOCK = 4;
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * MINUTE_MS).toISOString();

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let stranger: Visitor;
let tally: Visitor;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [6, 5, 2]);
  elsewhere = await anOrganisation(database, [5], 'Elders');
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
  tally = Visitor.tally(url);
});

afterAll(() => installation?.remove());

describe('the block plan', () => {
  it('shows which teams stand alone and which are reported together', async () => {
    const { status, body } = await administrator.get<BlockPlanView>('/api/block-plan');
    expect(status).toBe(200);
    expect(body).toMatchObject({ people: 16, minHeadcount: 5, planHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const outcomes = new Map(body.units.map((unit) => [unit.name, unit]));
    expect(outcomes.get('Team 1')).toMatchObject({ headcount: 6, outcome: 'own-block' });
    expect(outcomes.get('Team 3')).toMatchObject({ headcount: 2, outcome: 'joins-block' });
    expect(body.blocks.reduce((sum, block) => sum + block.headcount, 0)).toBe(16);
    expect(body.blocks.every(({ headcount }) => headcount >= 5)).toBe(true);
  });

  it.each(['/api/block-plan', '/api/rounds'])('%s is for administrators only', async (path) => {
    const manager = await Visitor.signedIn(url, linde.teams[0]?.manager.email ?? '', PASSWORD);
    expect((await manager.get(path)).status).toBe(403);
    expect((await Visitor.anonymous(url).get(path)).status).toBe(401);
  });
});

describe('launching a round', () => {
  it.each([
    ['opens in the past', 'opens-in-the-past', { opensAt: inMinutes(-6), closesAt: inMinutes(600) }],
    ['closes before it opens', 'open-too-short', { opensAt: inMinutes(60), closesAt: inMinutes(30) }],
    ['is open for less than an hour', 'open-too-short', { opensAt: inMinutes(60), closesAt: inMinutes(119) }],
    ['is open for more than 90 days', 'open-too-long', { opensAt: inMinutes(1), closesAt: inMinutes(90 * 1440 + 2) }],
  ])('refuses a round that %s', async (_, code, dates) => {
    const answer = await administrator.put<Problem>(`/api/rounds/${randomUUID()}`, await aLaunch(administrator, dates));
    expect(answer).toMatchObject({ status: 422, body: { code, message: { nl: expect.any(String) } } });
  });

  it.each([
    ['a name of spaces', { name: '   ' }],
    ['an unknown kind', { kind: 'census' }],
    ['a date without time zone', { opensAt: '2026-03-01T08:00:00.000' }],
  ])('refuses %s, naming the field', async (_, change) => {
    const launch = { ...(await aLaunch(administrator)), ...change };
    const answer = await administrator.put<Problem>(`/api/rounds/${randomUUID()}`, launch);
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(answer.body.issues?.[0]?.path).toBe(Object.keys(change)[0]);
  });

  it('refuses a plan that the administrator has not seen', async () => {
    const launch = await aLaunch(administrator);
    const [newcomer] = linde.teams[2]?.people ?? [];
    await database.query('update people.members set active = false where member_id = $1', [newcomer?.memberId]);
    const refused = await administrator.put<Problem>(`/api/rounds/${randomUUID()}`, launch);
    await database.query('update people.members set active = true where member_id = $1', [newcomer?.memberId]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'plan-changed' } });
  });

  it('refuses an organisation in which nobody is active, or fewer than five are', async () => {
    const small = await anOrganisation(database, [3]);
    const owner = await Visitor.signedIn(url, small.administrator.email, PASSWORD);
    const refusal = async () =>
      (await owner.put<Problem>(`/api/rounds/${randomUUID()}`, await aLaunch(owner))).body.code;
    expect(await refusal()).toBe('organisation-too-small');
    await database.query(
      'update people.members set active = false where organisation_id = $1 and unit_id is not null',
      [small.organisationId],
    );
    expect(await refusal()).toBe('nobody-to-ask');
  });

  it('answers a repeat with the same round, and a different body with a refusal', async () => {
    const path = `/api/rounds/${randomUUID()}`;
    const launch = await aLaunch(administrator);
    const answers = await Promise.all(Array.from({ length: 8 }, () => administrator.put<RoundView>(path, launch)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
    expect(new Set(answers.map(({ body }) => `${body.roundId} ${body.people} ${body.progress.of}`)).size).toBe(1);
    const differs = await administrator.put(path, { ...launch, name: 'Najaarsmeting' });
    expect(differs).toMatchObject({ status: 409, body: { code: 'round-differs' } });
  });

  it('keeps the round of another organisation out of sight', async () => {
    const roundId = randomUUID();
    await administrator.put(`/api/rounds/${roundId}`, await aLaunch(administrator));
    expect(await stranger.get(`/api/rounds/${roundId}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const { body } = await stranger.get<RoundList>('/api/rounds');
    expect(body.rounds.map((round) => round.roundId)).not.toContain(roundId);
  });
});

describe('the thresholds of a round', () => {
  /** As if an earlier round of the organisation had been launched like this. */
  const earlier = (organisationId: string, roundId: string, thresholds: object) =>
    database.query(
      `update people.rounds set directory = jsonb_set(directory::jsonb, '{thresholds}', $3)::text
       where organisation_id = $1 and round_id = $2`,
      [organisationId, roundId, JSON.stringify(thresholds)],
    );
  const thresholdsOf = async (roundId: string) => {
    const [row] = await database.query<{ directory: string }>(
      'select directory from people.rounds where round_id = $1',
      [roundId],
    );
    return parseDirectory(row?.directory ?? '').thresholds;
  };

  it('are of each the strictest that the organisation ever had, in the plan and in the directory', async () => {
    const strict = await anOrganisation(database, [6, 9]);
    const owner = await Visitor.signedIn(url, strict.administrator.email, PASSWORD);
    const launched = () => aLaunchedRound(owner, tally, strict.organisationId);
    const rounds = [await launched(), await launched()];
    expect(await thresholdsOf(rounds[1]?.roundId ?? '')).toEqual(DEFAULT_THRESHOLDS);
    await earlier(strict.organisationId, rounds[0]?.roundId ?? '', {
      ...DEFAULT_THRESHOLDS,
      minHeadcount: 8,
      bandWidth: 12,
    });
    await earlier(strict.organisationId, rounds[1]?.roundId ?? '', {
      ...DEFAULT_THRESHOLDS,
      minRespondents: 7,
      minItemRespondents: 10,
    });
    const before = await owner.get<BlockPlanView>('/api/block-plan');
    expect(before.body.minHeadcount).toBe(8);
    expect(before.body.blocks.every(({ headcount }) => headcount >= 8)).toBe(true);
    const { roundId } = await launched();
    const expected = { minHeadcount: 8, minRespondents: 7, minItemRespondents: 10, bandWidth: 12 };
    expect(await thresholdsOf(roundId)).toEqual(expected);
    // A later round is as strict, also when the strict ones are gone.
    for (const { roundId: id } of rounds) await earlier(strict.organisationId, id, DEFAULT_THRESHOLDS);
    expect(await thresholdsOf((await launched()).roundId)).toEqual(expected);
  });

  it('do not come from another organisation, and never fall below the floor', async () => {
    const [lax, owner] = [linde.organisationId, administrator];
    const first = await aLaunchedRound(owner, tally, lax);
    await earlier(lax, first.roundId, { minHeadcount: 2, minRespondents: 1, minItemRespondents: 3, bandWidth: 6 });
    const { roundId } = await aLaunchedRound(owner, tally, lax);
    expect(await thresholdsOf(roundId)).toEqual(DEFAULT_THRESHOLDS);
  });

  it('have a plan that was made for laxer ones refused', async () => {
    const strict = await anOrganisation(database, [6, 9]);
    const owner = await Visitor.signedIn(url, strict.administrator.email, PASSWORD);
    const { roundId } = await aLaunchedRound(owner, tally, strict.organisationId);
    const launch = await aLaunch(owner);
    await earlier(strict.organisationId, roundId, { ...DEFAULT_THRESHOLDS, minHeadcount: 8 });
    const refused = await owner.put<Problem>(`/api/rounds/${randomUUID()}`, launch);
    expect(refused).toMatchObject({ status: 409, body: { code: 'plan-changed' } });
  });
});

describe('preparing a round', () => {
  it('goes from preparing to open with a directory that everybody can check', async () => {
    const roundId = randomUUID();
    const launched = await administrator.put<RoundView>(`/api/rounds/${roundId}`, await aLaunch(administrator));
    expect(launched.body).toMatchObject({ state: 'preparing', people: 16, fingerprint: null, closing: null });
    expect(launched.body.tallyKeyHeldBy).toBe('installation');
    const work = await tally.get<TallyWork>('/api/tally/work');
    expect(work.body.keysWanted).toContainEqual({ organisationId: linde.organisationId, roundId });
    await playTally(tally, linde.organisationId, roundId);

    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    expect(body.round).toMatchObject({ state: 'open', progress: { done: body.blocks.length + 3 } });
    expect(body.round.fingerprint?.words.split(' ')).toHaveLength(6);
    const [row] = await database.query<{ directory: string }>(
      'select directory from people.rounds where round_id = $1',
      [roundId],
    );
    const directory = parseDirectory(row?.directory ?? '');
    expect(directory.thresholds).toEqual({ minHeadcount: 5, minRespondents: 5, minItemRespondents: 8, bandWidth: 6 });
    expect(directory.organisation).toEqual({ id: linde.organisationId, name: 'De Linde' });
    expect(directory.blocks.map(({ label }) => label)).toEqual(body.blocks.map(({ label }) => label));
    const mails = await database.query<{ text: string; link: string }>(
      'select text, link from people.outbox where round_id = $1',
      [roundId],
    );
    expect(mails).toHaveLength(16);
    expect(mails.every(({ text, link }) => text.includes(link))).toBe(true);
    expect(mails.every(({ text }) => text.includes(body.round.fingerprint?.words ?? '?'))).toBe(true);
  });

  it('runs two rounds side by side, under the same name', async () => {
    const rounds = await Promise.all([
      aLaunchedRound(administrator, tally, linde.organisationId),
      aLaunchedRound(stranger, tally, elsewhere.organisationId),
      aLaunchedRound(administrator, tally, linde.organisationId, { opensAt: inMinutes(60) }),
    ]);
    expect(rounds.map(({ state }) => state)).toEqual(['open', 'open', 'launched']);
  });

  it('destroys the block keys once the release is there, and not before', async () => {
    const open = await aLaunchedRound(administrator, tally, linde.organisationId);
    const released = await aLaunchedRound(administrator, tally, linde.organisationId);
    const keysOf = ({ roundId }: RoundView) => installation.keyFiles('api', roundId).length;
    expect([keysOf(open), keysOf(released)]).toEqual([FILES_PER_BLOCK * BLOCKS, FILES_PER_BLOCK * BLOCKS]);
    await anEmptyRelease(database, linde.organisationId, released.roundId);
    await until(() => keysOf(released) === 0);
    expect(keysOf(open)).toBe(FILES_PER_BLOCK * BLOCKS);
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${released.roundId}`);
    expect(body.round.state).toBe('closed');
  });

  it('is finished by a new process when the first is killed in the middle', async () => {
    const large = await anOrganisation(database, Array<number>(9).fill(5));
    const owner = await Visitor.signedIn(url, large.administrator.email, PASSWORD);
    const roundId = randomUUID();
    await owner.put(`/api/rounds/${roundId}`, await aLaunch(owner));
    // A killed writer may leave a part of a key behind; it goes with the key.
    const isKey = (name: string): boolean => !name.startsWith('.');
    const keys = () => installation.keyFiles('api', roundId).filter(isKey).length / FILES_PER_BLOCK;
    for (const least of [1, 4]) {
      await until(() => keys() >= least);
      await api.kill();
      expect(keys()).toBeLessThan(10);
      const [lease] = await database.query<{ seconds: number }>(
        'select extract(epoch from lease_until - now())::float as seconds from people.rounds where round_id = $1',
        [roundId],
      );
      expect(lease?.seconds).toBeLessThanOrEqual(10);
      // It runs out by itself; the test does not wait for it.
      await database.query('update people.rounds set lease_until = null where round_id = $1', [roundId]);
      api = await installation.start('api');
    }
    await playTally(tally, large.organisationId, roundId);
    const { body } = await owner.get<RoundDetail>(`/api/rounds/${roundId}`);
    expect(body.round.state).toBe('open');
    expect(keys()).toBe(body.blocks.length);
  });

  it('waits for a round whose keys are in disorder, and meanwhile prepares the others', async () => {
    const large = await anOrganisation(database, Array<number>(9).fill(5));
    const owner = await Visitor.signedIn(url, large.administrator.email, PASSWORD);
    const roundId = randomUUID();
    await owner.put(`/api/rounds/${roundId}`, await aLaunch(owner));
    await api.kill();
    const [last] = await database.query<{ blockId: string }>(
      `update people.rounds r set lease_until = null from people.round_blocks b
       where r.round_id = $1 and b.round_id = r.round_id and b.public_keys is null and b.position = 9
       returning b.block_id as "blockId"`,
      [roundId],
    );
    const files = installation
      .keyFolders('api')
      .map((folder) => join(folder, `block-${roundId}-${last?.blockId}-comment`));
    for (const file of files) writeFileSync(file, `not the key of ${file}`);
    api = await installation.start('api');
    await until(() => api.output.includes('a round could not be prepared'));
    expect(api.output).not.toContain(roundId);
    expect((await aLaunchedRound(administrator, tally, linde.organisationId)).state).toBe('open');
    for (const file of files) rmSync(file);
    await playTally(tally, large.organisationId, roundId);
    const { body } = await owner.get<RoundDetail>(`/api/rounds/${roundId}`);
    expect(body.round.state).toBe('open');
  });

  it('is shared among several processes on one database without harm', async () => {
    const others = await Promise.all([installation.start('api'), installation.start('api')]);
    const rounds = await Promise.all(
      Array.from({ length: 3 }, () => aLaunchedRound(administrator, tally, linde.organisationId)),
    );
    await Promise.all(others.map((other) => other.stop()));
    for (const { roundId } of rounds)
      expect(installation.keyFiles('api', roundId)).toHaveLength(FILES_PER_BLOCK * BLOCKS);
    expect(others.map(({ output }) => output).join('')).not.toContain('could not be prepared');
  });
});

describe('the tally', () => {
  it.each(['wrong', ''])('is let in with its token only, not with "%s"', async (token) => {
    const answer = await Visitor.tally(url, token).get('/api/tally/work');
    expect(answer).toMatchObject({ status: 401, body: { code: 'wrong-tally-token' } });
    expect((await administrator.get('/api/tally/work')).status).toBe(401);
  });

  it('keeps the first key of a round', async () => {
    const roundId = randomUUID();
    await administrator.put(`/api/rounds/${roundId}`, await aLaunch(administrator));
    const path = `/api/tally/rounds/${linde.organisationId}/${roundId}/key`;
    const [first, second] = await Promise.all([generateTallyKeyPair(), generateTallyKeyPair()]);
    const put = async (publicKey: string) =>
      (await tally.put<Problem | null>(path, { publicKey })).body?.code ?? 'taken';
    expect(await put('AAAA')).toBe('bad-request');
    expect(await put(first.publicKey)).toBe('taken');
    expect(await put(first.publicKey)).toBe('taken');
    expect(await put(second.publicKey)).toBe('tally-key-differs');
    const unknown = `/api/tally/rounds/${elsewhere.organisationId}/${roundId}/key`;
    expect(await tally.put(unknown, { publicKey: first.publicKey })).toMatchObject({ status: 404 });
  });

  it('launches a round once, and only with the directory that was written for it', async () => {
    const roundId = randomUUID();
    await administrator.put(`/api/rounds/${roundId}`, await aLaunch(administrator));
    const path = `/api/tally/rounds/${linde.organisationId}/${roundId}/published`;
    const wrong = { fingerprint: '0'.repeat(64) };
    expect(await tally.put(path, wrong)).toMatchObject({ status: 409, body: { code: 'round-not-ready' } });
    await playTally(tally, linde.organisationId, roundId);
    expect(await tally.put(path, wrong)).toMatchObject({ status: 409, body: { code: 'fingerprint-differs' } });
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    const fingerprint = body.round.fingerprint?.hex;
    const again = await Promise.all(Array.from({ length: 5 }, () => tally.put(path, { fingerprint })));
    expect(again.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
    const [sent] = await database.query<{ mails: number }>(
      'select count(*)::int as mails from people.outbox where round_id = $1',
      [roundId],
    );
    expect(sent?.mails).toBe(16);
    const unknown = `/api/tally/rounds/${elsewhere.organisationId}/${roundId}/published`;
    expect(await tally.put(unknown, { fingerprint })).toMatchObject({ status: 404 });
  });
});
