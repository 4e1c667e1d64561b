import { createHmac } from 'node:crypto';
import * as contract from '@leeway/contract';
import type {
  CredentialsIssued,
  HandOver,
  LinkOpened,
  LinkOpening,
  Problem,
  RoundsAhead,
  RoundView,
} from '@leeway/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound, anEmptyRelease, playTally, tokenOf } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { prepareCollecting } from '../support/prepare-collecting.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MEMBER_BYTES = 16;
const CLAIM_BYTES = 20;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let round: RoundView;
let later: RoundView;
let foreign: RoundView;
const url = (): string => api.url;
const survey = Visitor.anonymous(url, BALLOT_ORIGIN);
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [7]), await anOrganisation(database, [5], 'Elders')];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
  const inAnHour = { opensAt: new Date(Date.now() + HOUR_MS).toISOString() };
  round = await aLaunchedRound(administrator, tally, linde.organisationId);
  later = await aLaunchedRound(administrator, tally, linde.organisationId, inAnHour);
  foreign = await aLaunchedRound(stranger, tally, elsewhere.organisationId);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

const person = (index: number, { teams } = linde): TestPerson => {
  const found = teams[0]?.people[index];
  if (found === undefined) throw new Error('no such person');
  return found;
};

const open = <T = LinkOpened>(opening: LinkOpening) => survey.post<T>('/api/credentials/opening', opening);
const ahead = <T = RoundsAhead>(pass: string, { organisationId } = linde) =>
  survey.post<T>('/api/credentials/ahead', { organisationId, pass });
const signedIn = ({ email }: TestPerson): Promise<Visitor> => Visitor.signedIn(url, email, PASSWORD);

const passOf = async ({ memberId }: TestPerson, { organisationId } = linde, { roundId } = round): Promise<string> => {
  const token = await tokenOf(database, roundId, memberId);
  return (await open({ organisationId, roundId, token })).body.pass ?? '';
};

/** What the page of somebody who is signed in gets. */
const handOverTo = async (who: TestPerson): Promise<HandOver> =>
  (await (await signedIn(who)).post<HandOver>('/api/hand-over', undefined)).body;

const handedOver = async (who: TestPerson, { roundId } = round): Promise<LinkOpening> => {
  const { organisationId, rounds } = await handOverTo(who);
  const found = rounds.find((one) => one.roundId === roundId);
  if (found === undefined) throw new Error('nothing was handed over');
  return { organisationId, ...found };
};

const collect = async (opening: LinkOpening) => {
  const { request } = await prepareCollecting(opening, (await open(opening)).body);
  return survey.post<CredentialsIssued & Problem>('/api/credentials', request);
};

const setActive = (who: TestPerson, isActive: boolean) =>
  database.query('update people.members set active = $2 where member_id = $1', [who.memberId, isActive]);

const unknownLink = { status: 404, body: { code: 'unknown-link' } };
const unknownPass = {
  status: 404,
  body: { code: 'unknown-pass', message: { en: expect.stringContaining('sign in') } },
};

/** The same bytes with one bit changed. */
const changedAt = (token: string, at: number): string => {
  const bytes = Buffer.from(token, 'base64url');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64url');
};

describe('a hand-over token', () => {
  it('opens the round as a personal link does, and both collect the same right', async () => {
    const opening = await handedOver(person(0));
    const byMail = { ...opening, token: await tokenOf(database, round.roundId, person(0).memberId) };
    expect((await open(opening)).body).toEqual((await open(byMail)).body);
    expect((await open(opening)).body).toMatchObject({ holder: 'member', collected: [] });
    expect((await collect(opening)).status).toBe(200);
    for (const again of [opening, byMail]) {
      expect(await collect(again)).toMatchObject({ status: 409, body: { code: 'credential-already-collected' } });
    }
  });

  it('gives the same signatures for the same messages', async () => {
    const opening = await handedOver(person(1));
    const { request } = await prepareCollecting(opening, (await open(opening)).body);
    const [first, second] = [
      await survey.post('/api/credentials', request),
      await survey.post('/api/credentials', request),
    ];
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  it('is good for ten minutes', async () => {
    const opening = await handedOver(person(2));
    const { request } = await prepareCollecting(opening, (await open(opening)).body);
    installation.clock.setOffset(12 * MINUTE_MS);
    expect(await open(opening)).toMatchObject(unknownLink);
    expect(await survey.post('/api/credentials', request)).toMatchObject(unknownLink);
    installation.clock.setOffset(9 * MINUTE_MS);
    expect((await open(opening)).status).toBe(200);
    expect((await survey.post('/api/credentials', request)).status).toBe(200);
  });

  it.each(['another round', 'another organisation', 'another member', 'a later end', 'a proof of its own', 'a pass'])(
    'is refused with %s, in the words of an unknown link',
    async (kind) => {
      const opening = await handedOver(person(3));
      const other = Buffer.from(person(4).memberId.replaceAll('-', ''), 'hex');
      const bytes = Buffer.from(opening.token, 'base64url');
      const claim = bytes.subarray(0, CLAIM_BYTES);
      const changes: Record<string, Partial<LinkOpening>> = {
        'another round': { roundId: later.roundId },
        'another organisation': { organisationId: elsewhere.organisationId, roundId: foreign.roundId },
        'another member': { token: Buffer.concat([other, bytes.subarray(MEMBER_BYTES)]).toString('base64url') },
        'a later end': { token: changedAt(opening.token, MEMBER_BYTES + 1) },
        'a proof of its own': {
          token: Buffer.concat([claim, createHmac('sha256', 'guessed').update(claim).digest()]).toString('base64url'),
        },
        'a pass': { token: await passOf(person(3)) },
      };
      expect((await open(opening)).status).toBe(200);
      expect(await open({ ...opening, ...changes[kind] })).toMatchObject(unknownLink);
    },
  );

  it('does nothing for somebody who has left meanwhile', async () => {
    const opening = await handedOver(person(3));
    await setActive(person(3), false);
    expect(await open(opening)).toMatchObject(unknownLink);
    await setActive(person(3), true);
    expect((await open(opening)).status).toBe(200);
  });
});

describe('the pass of a device', () => {
  it('tells which rounds wait, those that open first at the top, each with a token that opens it', async () => {
    const { status, body } = await ahead(await passOf(person(3)));
    expect(status).toBe(200);
    expect(contract.RoundsAhead.parse(body)).toEqual(body);
    expect(body.rounds.map(({ roundId }) => roundId)).toEqual([round.roundId, later.roundId]);
    for (const one of body.rounds) {
      expect((await open({ organisationId: linde.organisationId, ...one })).status).toBe(200);
    }
  });

  it('is good for 400 days, and does not say at which moment it was given', async () => {
    const pass = await passOf(person(3));
    const end = Buffer.from(pass, 'base64url').readUInt32BE(MEMBER_BYTES) * MINUTE_MS;
    expect(end % DAY_MS).toBe(0);
    installation.clock.setOffset(400 * DAY_MS);
    expect(await ahead(pass)).toMatchObject({ status: 200, body: { rounds: [] } });
    installation.clock.setOffset(402 * DAY_MS);
    expect(await ahead(pass)).toMatchObject(unknownPass);
  });

  it('is refused when it is forged, of another organisation, or a token for something else', async () => {
    const pass = await passOf(person(3));
    const wrong = [changedAt(pass, 0), changedAt(pass, MEMBER_BYTES), changedAt(pass, CLAIM_BYTES), 'AAAA'];
    for (const one of [...wrong, (await handedOver(person(3))).token])
      expect(await ahead(one)).toMatchObject(unknownPass);
    expect(await ahead(pass, elsewhere)).toMatchObject(unknownPass);
    const theirs = await passOf(person(0, elsewhere), elsewhere, foreign);
    expect(await ahead(theirs)).toMatchObject(unknownPass);
    expect((await ahead(theirs, elsewhere)).body.rounds).toHaveLength(1);
  });

  it('does nothing for somebody who has left', async () => {
    const pass = await passOf(person(3));
    await setActive(person(3), false);
    expect(await ahead(pass)).toMatchObject(unknownPass);
    await setActive(person(3), true);
    expect((await ahead(pass)).status).toBe(200);
  });

  it('is no session: it comes from the page of the ballot box, and cookies neither count nor come back', async () => {
    const pass = await passOf(person(3));
    const body = { organisationId: linde.organisationId, pass };
    const headers = { origin: BALLOT_ORIGIN, 'sec-fetch-site': 'cross-site' };
    const answer = await administrator.post<RoundsAhead>('/api/credentials/ahead', body, headers);
    expect([answer.status, answer.body.rounds.length]).toEqual([200, 2]);
    expect(answer.headers.get('access-control-allow-origin')).toBe(BALLOT_ORIGIN);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('who is signed in', () => {
  it('is handed over the same rounds, for the ballot box', async () => {
    const body = await handOverTo(person(4));
    expect(contract.HandOver.parse(body)).toEqual(body);
    expect(body).toMatchObject({ ballotOrigin: BALLOT_ORIGIN, organisationId: linde.organisationId });
    expect(body.rounds.map(({ roundId }) => roundId)).toEqual([round.roundId, later.roundId]);
  });

  it('gets nothing when the request comes from another origin', async () => {
    const visitor = await signedIn(person(4));
    const headers = { origin: BALLOT_ORIGIN, 'sec-fetch-site': 'cross-site' };
    expect(await visitor.post('/api/hand-over', undefined, headers)).toMatchObject({ status: 403 });
    expect((await visitor.send('OPTIONS', '/api/hand-over')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a round', () => {
  const waitingFor = async (who: TestPerson): Promise<string[]> =>
    (await handOverTo(who)).rounds.map((one) => one.roundId);

  it('waits until both credentials are collected', async () => {
    const opening = await handedOver(person(5));
    const opened = (await open(opening)).body;
    for (const purpose of ['ratings', 'comment'] as const) {
      expect(await waitingFor(person(5))).toContain(round.roundId);
      const { request } = await prepareCollecting(opening, opened, [purpose]);
      expect((await survey.post('/api/credentials', request)).status).toBe(200);
    }
    expect(await waitingFor(person(5))).toEqual([later.roundId]);
    expect(await waitingFor(person(6))).toContain(round.roundId);
  });

  it('does not wait for who is not entitled in it', async () => {
    expect(await waitingFor(linde.administrator)).toEqual([]);
    expect(await waitingFor(person(0, elsewhere))).toEqual([foreign.roundId]);
  });

  it('does not wait before its directory is published, when its time is up, or when its release is there', async () => {
    const preparing = crypto.randomUUID();
    await administrator.put(`/api/rounds/${preparing}`, await aLaunch(administrator));
    const released = await aLaunchedRound(administrator, tally, linde.organisationId);
    expect(await waitingFor(person(6))).toEqual([round.roundId, released.roundId, later.roundId]);
    await anEmptyRelease(database, linde.organisationId, released.roundId);
    expect(await waitingFor(person(6))).toEqual([round.roundId, later.roundId]);
    const pass = await passOf(person(6));
    installation.clock.setOffset(25 * HOUR_MS);
    expect((await ahead(pass)).body).toEqual({ rounds: [] });
    // So that nothing is being prepared or destroyed any more when the next test looks what is written.
    await playTally(tally, linde.organisationId, preparing);
    await until(() => installation.keyFiles('api', released.roundId).length === 0);
  });
});

describe('the traces of collecting ahead', () => {
  it('are that it was collected, and nothing else: no time, no token', async () => {
    const visitor = await signedIn(person(6));
    const pass = await passOf(person(6));
    const before = await storedPeople(database);
    const { rounds } = (await ahead(pass)).body;
    const [first] = rounds;
    const opening = { organisationId: linde.organisationId, roundId: round.roundId, token: first?.token ?? '' };
    expect((await open(opening)).status).toBe(200);
    expect(changedTables(before, await storedPeople(database))).toEqual([]);

    await visitor.post('/api/hand-over', undefined);
    // A session moves on with every visit, whatever it was for.
    const besidesSessions = { ...(await storedPeople(database)), sessions: before['sessions'] ?? [] };
    expect(changedTables(before, besidesSessions)).toEqual([]);

    expect((await collect(opening)).status).toBe(200);
    const after: typeof before = { ...(await storedPeople(database)), sessions: before['sessions'] ?? [] };
    expect(changedTables(before, after)).toEqual(['issuances']);
    const added = after['issuances']?.filter((row) => !before['issuances']?.includes(row)) ?? [];
    expect(added).toHaveLength(2);
    expect(added.join('')).not.toMatch(/\d\d:\d\d/);
    for (const text of [pass, opening.token, person(6).memberId, round.roundId]) expect(api.output).not.toContain(text);
    for (const route of ['/api/credentials/ahead', '/api/hand-over']) expect(api.output).toContain(`"${route}"`);
  });
});
