import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, Session } from '@leeway/contract';
import { API_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Visitor } from '../support/visitor.ts';

const MINUTE_MS = 60_000;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [6, 5, 2]);
});

afterAll(() => installation?.remove());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  Visitor.anonymous(url).post<Problem & Session>('/api/session', { email, password }, headers);
const cookieIn = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';
const whoIs = async (cookie: string) =>
  (await Visitor.anonymous(url).send<Session>('GET', '/api/session', undefined, { cookie })).body.person;

describe('signing in', () => {
  it('says who is signed in, with their roles and what they lead', async () => {
    const administrator = await signIn(` ${linde.administrator.email.toUpperCase()} `, PASSWORD);
    expect(administrator).toMatchObject({
      status: 200,
      body: { person: { name: 'Ada van Beheer', roles: ['employee', 'administrator'], leads: [] }, demo: null },
    });
    const manager = await signIn(linde.teams[0]?.manager.email ?? '', PASSWORD);
    expect(manager.body.person).toMatchObject({
      roles: ['employee', 'manager'],
      organisation: { id: linde.organisationId, name: 'De Linde' },
      leads: [{ unitId: linde.teams[0]?.unitId, name: 'Team 1' }],
    });
  });

  it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await signIn(linde.director.email, PASSWORD);
    expect(headers.getSetCookie()[0]).toMatch(/^leeway=.*; Path=\/api; Expires=.*; HttpOnly; SameSite=Lax$/);
  });

  it('gives the session a new id each time, and ends the one before', async () => {
    const first = cookieIn((await signIn(linde.director.email, PASSWORD)).headers);
    const second = cookieIn((await signIn(linde.director.email, PASSWORD, { cookie: first })).headers);
    expect(second).not.toBe(first);
    expect(await whoIs(first)).toBeNull();
    expect(await whoIs(second)).toMatchObject({ memberId: linde.director.memberId });
  });

  it('refuses a wrong password and an address that nobody has with the same words', async () => {
    const wrong = await signIn(linde.director.email, 'wrong');
    const unknown = await signIn('nobody@delinde.example', 'wrong');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-password' } });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('refuses people without a password, and people who left', async () => {
    const [person, other] = linde.teams[1]?.people ?? [];
    await database.query('update people.members set password_hash = null where member_id = $1', [person?.memberId]);
    await database.query('update people.members set active = false where member_id = $1', [other?.memberId]);
    expect((await signIn(person?.email ?? '', '')).status).toBe(400);
    expect((await signIn(person?.email ?? '', PASSWORD)).status).toBe(401);
    expect((await signIn(other?.email ?? '', PASSWORD)).status).toBe(401);
  });

  it('ends with signing out, and with leaving the organisation', async () => {
    const [, , person, leaver] = linde.teams[1]?.people ?? [];
    const cookie = cookieIn((await signIn(person?.email ?? '', PASSWORD)).headers);
    const ended = await Visitor.anonymous(url).send('DELETE', '/api/session', undefined, { cookie });
    expect([ended.status, await whoIs(cookie)]).toEqual([204, null]);
    const kept = cookieIn((await signIn(leaver?.email ?? '', PASSWORD)).headers);
    await database.query('update people.members set active = false where member_id = $1', [leaver?.memberId]);
    expect(await whoIs(kept)).toBeNull();
  });

  it('survives the end of the process', async () => {
    const cookie = cookieIn((await signIn(linde.director.email, PASSWORD)).headers);
    await api.kill();
    api = await installation.start('api');
    expect(await whoIs(cookie)).toMatchObject({ memberId: linde.director.memberId });
  });
});

describe('guessing passwords', () => {
  it('ends after ten attempts, however many come at once, and for that address only', async () => {
    const { email } = linde.teams[0]?.people[0] ?? { email: '' };
    const answers = await Promise.all(Array.from({ length: 25 }, () => signIn(email, 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.find(({ status }) => status === 429)?.body).toMatchObject({
      code: 'too-many-attempts',
      message: { en: 'A wrong password was used too often. Try again in 15 minutes.' },
    });
    expect((await signIn(email, PASSWORD)).status).toBe(429);
    expect((await signIn(linde.director.email, PASSWORD)).status).toBe(200);
  });

  it('is forgotten after fifteen minutes; until then only a hash of the address is kept', async () => {
    const { email } = linde.teams[0]?.people[1] ?? { email: '' };
    for (let attempt = 0; attempt < 10; attempt++) await signIn(email, 'wrong');
    const counted = await database.query<{ row: string }>('select t::text as row from people.sign_in_attempts t');
    expect(counted.length).toBeGreaterThan(0);
    expect(JSON.stringify(counted)).not.toContain(email.split('@')[0]);
    installation.clock.setOffset(14 * MINUTE_MS);
    expect((await signIn(email, PASSWORD)).status).toBe(429);
    installation.clock.setOffset(16 * MINUTE_MS);
    expect((await signIn(email, PASSWORD)).status).toBe(200);
    installation.clock.setOffset(60 * MINUTE_MS);
    await signIn(linde.director.email, PASSWORD);
    expect(await database.query('select 1 from people.sign_in_attempts')).toEqual([]);
    installation.clock.setOffset(0);
  });

  it('starts again from nothing after the right password', async () => {
    const { email } = linde.teams[0]?.people[2] ?? { email: '' };
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 5; attempt++) expect((await signIn(email, 'wrong')).status).toBe(401);
      expect((await signIn(email, PASSWORD)).status).toBe(200);
    }
  });
});

describe('closed doors', () => {
  it.each(['/api/roster', '/api/rounds', '/api/block-plan', '/api/results'])('%s asks to sign in', async (path) => {
    const answer = await Visitor.anonymous(url).get<Problem>(path);
    expect(answer).toMatchObject({ status: 401, body: { code: 'not-signed-in', requestId: expect.any(String) } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('lets nobody but an administrator see or change the roster', async () => {
    const manager = await Visitor.signedIn(url, linde.director.email, PASSWORD);
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/preview'],
      ['POST', '/import'],
    ] as const) {
      expect((await manager.send(method, `/api/roster${path}`)).status).toBe(403);
    }
  });

  it.each([
    ['says nothing about where it comes from', { origin: '' }, 403],
    ['comes from another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['comes from the ballot box’s origin', { origin: 'http://localhost:3001', 'sec-fetch-site': 'same-site' }, 403],
    ['is sent by a plain form', { origin: API_ORIGIN, 'content-type': 'text/plain' }, 415],
    ['comes from our own page', { origin: '', 'sec-fetch-site': 'same-origin' }, 401],
  ])('answers a sign-in that %s', async (_, headers, status) => {
    expect((await signIn('nobody@delinde.example', 'x', headers)).status).toBe(status);
  });

  it('answers like any address that does not exist', async () => {
    const administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    for (const path of ['/api/nothing', `/api/rounds/${randomUUID()}`, '/api/demo/inbox', '/api/']) {
      expect(await administrator.get(path)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });
});
