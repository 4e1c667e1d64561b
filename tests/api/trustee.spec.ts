import { randomUUID } from 'node:crypto';
import { parseDirectory } from '@leeway/ballot/protocol';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import type { Problem, RoundDetail, RoundView, TallyWork } from '@leeway/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound, anEmptyRelease, playTally } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [6, 5]), await anOrganisation(database, [5], 'Elders')];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

afterAll(() => installation?.remove());

const newKey = async (): Promise<string> => (await generateTallyKeyPair()).publicKey;
const put = <T = Problem>(roundId: string, body: unknown) => administrator.put<T>(`/api/rounds/${roundId}`, body);
const roundOf = async (roundId: string): Promise<RoundView> =>
  (await administrator.get<RoundDetail>(`/api/rounds/${roundId}`)).body.round;

describe('a round whose key a trustee keeps', () => {
  it('is launched with that key, and the tally is asked for none', async () => {
    const roundId = randomUUID();
    const trusteeKey = await newKey();
    const launched = await put<RoundView>(roundId, { ...(await aLaunch(administrator)), trusteeKey });
    expect(launched).toMatchObject({ status: 200, body: { tallyKeyHeldBy: 'trustee', state: 'preparing' } });
    const { keysWanted } = (await tally.get<TallyWork>('/api/tally/work')).body;
    expect(keysWanted.map((wanted) => wanted.roundId)).not.toContain(roundId);
    await playTally(tally, linde.organisationId, roundId);
    expect(await roundOf(roundId)).toMatchObject({ state: 'open', tallyKeyHeldBy: 'trustee' });
    const [row] = await database.query<{ directory: string }>(
      'select directory from people.rounds where round_id = $1',
      [roundId],
    );
    expect(parseDirectory(row?.directory ?? '')).toMatchObject({ tallyKey: trusteeKey, tallyKeyHeldBy: 'trustee' });
  });

  it('takes no key from the tally, not even the same', async () => {
    const roundId = randomUUID();
    const trusteeKey = await newKey();
    await put(roundId, { ...(await aLaunch(administrator)), trusteeKey });
    for (const publicKey of [trusteeKey, await newKey()]) {
      const answer = await tally.put(`/api/tally/rounds/${linde.organisationId}/${roundId}/key`, { publicKey });
      expect(answer).toMatchObject({ status: 409, body: { code: 'trustee-keeps-key' } });
    }
  });

  it('is the same when it is launched again, also at once, and another with another key or none', async () => {
    const roundId = randomUUID();
    const launch = await aLaunch(administrator);
    const trusteeKey = await newKey();
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(roundId, { ...launch, trusteeKey })));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
    for (const other of [{ ...launch, trusteeKey: await newKey() }, launch]) {
      expect(await put(roundId, other)).toMatchObject({ status: 409, body: { code: 'round-differs' } });
    }
    const without = randomUUID();
    await put(without, launch);
    await playTally(tally, linde.organisationId, without);
    expect(await put(without, { ...launch, trusteeKey })).toMatchObject({ body: { code: 'round-differs' } });
    const [tallys] = await database.query<{ key: string }>(
      'select tally_public_key as key from people.rounds where round_id = $1',
      [without],
    );
    expect(await put(without, { ...launch, trusteeKey: tallys?.key })).toMatchObject({
      body: { code: 'round-differs' },
    });
  });

  it('needs a key of its own', async () => {
    const trusteeKey = await newKey();
    const launch = { ...(await aLaunch(administrator)), trusteeKey };
    expect((await put(randomUUID(), launch)).status).toBe(200);
    const used = { status: 409, body: { code: 'tally-key-used', message: { nl: expect.any(String) } } };
    expect(await put(randomUUID(), launch)).toMatchObject(used);
    const parallel = await Promise.all([0, 1, 2, 3].map(() => put(randomUUID(), launch)));
    expect(parallel.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    const roundId = randomUUID();
    await put(roundId, await aLaunch(administrator));
    const path = `/api/tally/rounds/${linde.organisationId}/${roundId}/key`;
    expect(await tally.put(path, { publicKey: trusteeKey })).toMatchObject(used);
    const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
    const theirs = { ...(await aLaunch(stranger)), trusteeKey };
    expect((await stranger.put(`/api/rounds/${randomUUID()}`, theirs)).status).toBe(200);
  });

  it('is not launched with anything else than a point on the curve', async () => {
    const launch = await aLaunch(administrator);
    const good = Buffer.from(await newKey(), 'base64url');
    const changed = (at: number, bits: number): Buffer => {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ bits;
      return bytes;
    };
    const wrong = [
      '',
      good.subarray(0, 33).toString('base64url'),
      Buffer.concat([good, Buffer.of(0)]).toString('base64url'),
      Buffer.alloc(65, 4).toString('base64url'),
      // Compressed, hybrid, and beside the curve.
      ...[changed(0, 6), changed(0, 2), changed(64, 1), changed(1, 0x80)].map((key) => key.toString('base64url')),
      `${good.toString('base64url').slice(0, -1)}B`,
    ];
    for (const trusteeKey of wrong) {
      const roundId = randomUUID();
      const answer = await put(roundId, { ...launch, trusteeKey });
      expect(answer).toMatchObject({ status: 400, body: { code: 'trustee-key-invalid' } });
      expect(answer.body.issues?.[0]?.path).toBe('trusteeKey');
      expect((await administrator.get(`/api/rounds/${roundId}`)).status).toBe(404);
    }
    expect(await put(randomUUID(), { ...launch, trusteeKey: 5 })).toMatchObject({ status: 400 });
  });

  it('is held to by the database: such a round never loses its key', async () => {
    const roundId = randomUUID();
    await put(roundId, { ...(await aLaunch(administrator)), trusteeKey: await newKey() });
    const forget = database.query('update people.rounds set tally_public_key = null where round_id = $1', [roundId]);
    await expect(forget).rejects.toThrow('rounds_trustee_gives_key');
  });
});

describe('the progress of a closing', () => {
  const report = ({ roundId }: { roundId: string }, body: unknown, organisationId = linde.organisationId) =>
    tally.put<Problem>(`/api/tally/rounds/${organisationId}/${roundId}/closing`, body);

  it('can be watched while the round is closing, and at no other time', async () => {
    const round = await aLaunchedRound(administrator, tally, linde.organisationId);
    const closing = async () => (await roundOf(round.roundId)).closing;
    expect((await report(round, { step: 'opening', percent: 10 })).status).toBe(204);
    expect(await closing()).toBeNull();
    installation.clock.setOffset(25 * HOUR_MS);
    const steps = [
      { step: 'waiting-for-key', percent: 0 },
      { step: 'opening', percent: 0 },
      { step: 'opening', percent: 70 },
      { step: 'opening', percent: 70 },
      { step: 'opening', percent: 100 },
      { step: 'opening', percent: 0 },
    ];
    for (const step of steps) {
      expect((await report(round, step)).status).toBe(204);
      expect(await closing()).toEqual(step);
    }
    await anEmptyRelease(database, linde.organisationId, round.roundId);
    expect(await roundOf(round.roundId)).toMatchObject({ state: 'closed', closing: null });
    installation.clock.setOffset(0);
  });

  it('is kept in tens, since a share of few ballots tells how many there are', async () => {
    const round = await aLaunchedRound(administrator, tally, linde.organisationId);
    installation.clock.setOffset(25 * HOUR_MS);
    for (const [percent, shown] of [
      [9, 0],
      [37, 30],
      [99, 90],
    ]) {
      await report(round, { step: 'opening', percent });
      expect((await roundOf(round.roundId)).closing?.percent).toBe(shown);
    }
    installation.clock.setOffset(0);
    const exact = database.query('update people.rounds set closing_percent = 37 where round_id = $1', [round.roundId]);
    await expect(exact).rejects.toThrow('rounds_closing_percent');
  });

  it('is refused when it makes no sense, and from anybody but the tally', async () => {
    const round = await aLaunchedRound(administrator, tally, linde.organisationId);
    const good = { step: 'opening', percent: 50 };
    for (const wrong of [
      { ...good, percent: 101 },
      { ...good, percent: -1 },
      { ...good, percent: 1.5 },
      { percent: 1 },
    ])
      expect((await report(round, wrong)).status).toBe(400);
    expect((await report(round, { ...good, step: 'counting' })).status).toBe(400);
    expect(await report(round, good, elsewhere.organisationId)).toMatchObject({ status: 404 });
    const roundId = randomUUID();
    await put(roundId, await aLaunch(administrator));
    expect(await report({ roundId }, good)).toMatchObject({ status: 409, body: { code: 'round-not-ready' } });
    const path = `/api/tally/rounds/${linde.organisationId}/${round.roundId}/closing`;
    expect((await administrator.put(path, good)).status).toBe(401);
  });
});
