import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '@leeway/contract';
import { entryOf } from '../../tools/leeway/servers.ts';
import { apiAddresses } from '../support/api-addresses.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { API_ORIGIN, BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { TRAINING_ADDRESSES } from '../support/training-addresses.ts';
import { Visitor } from '../support/visitor.ts';

const POOL_SIZE = 4;
const MAIN = entryOf('api');

/** Every address of the api, and who may use it: see `apiAddresses`. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ...TRAINING_ADDRESSES,
  'DELETE agreements/:unitId/:agreementId': 'signed in',
  'DELETE identity-provider': 'administrator',
  'DELETE mail/texts/:kind/:language': 'administrator',
  'DELETE people/:memberId': 'administrator',
  'DELETE provisioning/token': 'administrator',
  'DELETE questionnaire/own-items/:itemId': 'administrator',
  'DELETE roles/:memberId/:role': 'administrator',
  'DELETE rounds/:roundId/blocks/:blockId/cards': 'administrator',
  'DELETE scim/v2/Groups/:id': 'personnel system',
  'DELETE scim/v2/Users/:id': 'personnel system',
  'DELETE session': 'anybody',
  'DELETE units/:unitId': 'administrator',
  'GET agreements/:unitId': 'signed in',
  'GET audit': 'administrator or auditor',
  'GET block-plan': 'administrator',
  'GET demo/inbox': 'anybody',
  'GET first-steps': 'administrator',
  'GET health': 'anybody',
  'GET identity-provider': 'administrator',
  'GET mail': 'administrator',
  'GET mail/texts': 'administrator',
  'GET mail/waiting': 'administrator',
  'GET mirror/:roundId/:unitId': 'signed in',
  'GET my-rounds': 'signed in',
  'GET people': 'administrator',
  'GET people/:memberId': 'administrator',
  'GET organisation-results': 'overview',
  'GET organisation-results/:roundId': 'overview',
  'GET organisation/time-zone': 'administrator',
  'GET passwords/managers': 'administrator',
  'GET people/leavers': 'administrator',
  'GET provisioning': 'administrator',
  'GET public/consent-pack': 'any origin',
  'GET public/rounds/:organisationId/:roundId': 'any origin',
  'GET public/rounds/:organisationId/:roundId/consent-pack': 'any origin',
  'GET public/rounds/:organisationId/:roundId/credentials': 'any origin',
  'GET questionnaire': 'administrator',
  'GET results': 'signed in',
  'GET results/:roundId/overview': 'signed in',
  'GET results/:roundId/units/:unitId': 'signed in',
  'GET results/:roundId/units/:unitId/export/:format': 'signed in',
  'GET roles': 'administrator',
  'GET roles/candidates': 'administrator',
  'GET roster': 'administrator',
  'GET roster/import': 'administrator',
  'GET rounds': 'administrator',
  'GET rounds/:roundId': 'administrator',
  'GET rounds/:roundId/participation': 'administrator',
  'GET rounds/:roundId/poster': 'administrator',
  'GET scim/v2/Groups': 'personnel system',
  'GET scim/v2/Groups/:id': 'personnel system',
  'GET scim/v2/ResourceTypes': 'personnel system',
  'GET scim/v2/ResourceTypes/:id': 'personnel system',
  'GET scim/v2/Schemas': 'personnel system',
  'GET scim/v2/Schemas/:id': 'personnel system',
  'GET scim/v2/ServiceProviderConfig': 'personnel system',
  'GET scim/v2/Users': 'personnel system',
  'GET scim/v2/Users/:id': 'personnel system',
  'GET series': 'administrator',
  'GET series/:seriesId': 'administrator',
  'GET session': 'anybody',
  'GET set-up': 'anybody',
  'GET sign-in/:organisationId': 'anybody',
  'GET sign-in/:organisationId/callback': 'anybody',
  'GET tally/work': 'tally',
  'GET units': 'administrator',
  'PATCH scim/v2/Groups/:id': 'personnel system',
  'PATCH scim/v2/Users/:id': 'personnel system',
  'POST block-plan': 'administrator',
  'POST credentials': 'any origin',
  'POST credentials/ahead': 'any origin',
  'POST credentials/opening': 'any origin',
  'POST hand-over': 'signed in',
  'POST identity-provider/test': 'administrator',
  'POST mail/again': 'administrator',
  'POST mail/bounces': 'mail server',
  'POST mail/texts/preview': 'administrator',
  'POST mail/texts/test': 'administrator',
  'POST mirror/:roundId/:unitId/skip': 'signed in',
  'POST passwords/chosen': 'anybody',
  'POST passwords/forgotten': 'anybody',
  'POST passwords/invitations/:memberId': 'administrator',
  'POST passwords/link': 'anybody',
  'POST passwords/managers': 'administrator',
  'POST provisioning/token': 'administrator',
  'POST questionnaire/own-items': 'administrator',
  'POST roster/import': 'administrator',
  'POST roster/preview': 'administrator',
  'POST rounds/:roundId/blocks/:blockId/cards': 'administrator',
  'POST rounds/:roundId/blocks/:blockId/cards/print': 'administrator',
  'POST rounds/:roundId/extension': 'administrator',
  'POST rounds/:roundId/stop': 'administrator',
  'POST scim/v2/Groups': 'personnel system',
  'POST scim/v2/Users': 'personnel system',
  'POST series/:seriesId/skip': 'administrator',
  'POST series/preview': 'administrator',
  'POST session': 'anybody',
  'POST session/demo': 'anybody',
  'POST set-up': 'anybody',
  'POST sign-in/ways': 'anybody',
  'PUT agreements/:unitId/:agreementId': 'signed in',
  'PUT agreements/:unitId/:agreementId/state': 'signed in',
  'PUT identity-provider': 'administrator',
  'PUT mail/texts/:kind/:language': 'administrator',
  'PUT mirror/:roundId/:unitId': 'signed in',
  'PUT mirror/:roundId/:unitId/sharing': 'signed in',
  'PUT organisation/time-zone': 'administrator',
  'PUT people/:memberId': 'administrator',
  'PUT people/:memberId/presence': 'administrator',
  'PUT passwords/own': 'signed in',
  'PUT questionnaire': 'administrator',
  'PUT roles/:memberId/:role': 'administrator',
  'PUT rounds/:roundId': 'administrator',
  'PUT scim/v2/Groups/:id': 'personnel system',
  'PUT scim/v2/Users/:id': 'personnel system',
  'PUT series/:seriesId': 'administrator',
  'PUT series/:seriesId/coming': 'administrator',
  'PUT series/:seriesId/state': 'administrator',
  'PUT tally/rounds/:organisationId/:roundId/closing': 'tally',
  'PUT tally/rounds/:organisationId/:roundId/key': 'tally',
  'PUT tally/rounds/:organisationId/:roundId/published': 'tally',
  'PUT tally/rounds/:organisationId/:roundId/extended': 'tally',
  'PUT tally/rounds/:organisationId/:roundId/stopped': 'tally',
  'PUT units/:unitId': 'administrator',
  'PUT units/:unitId/manager': 'administrator',
};

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  const web = join(installation.folder, 'web');
  mkdirSync(web);
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Leeway</title>');
  writeFileSync(join(web, 'main-OCHBR_7a.js'), 'export {};');
  writeFileSync(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await installation.start('api', { WEB_DIRECTORY: web, DATABASE_POOL_SIZE: String(POOL_SIZE) });
  linde = await anOrganisation(database, [6, 5, 2]);
});

afterAll(() => installation?.remove());

describe('the addresses of the api', () => {
  it('are exactly those listed, each for whom it is for', async () => {
    expect(await apiAddresses()).toEqual(ADDRESSES);
  });

  it('are closed to who is not signed in, but for those that are open to all', async () => {
    for (const [address, who] of Object.entries(ADDRESSES)) {
      if (['anybody', 'any origin', 'tally', 'personnel system', 'mail server'].includes(who)) continue;
      const [method = '', path = ''] = address.split(' ');
      const body = method === 'GET' ? undefined : {};
      const { status } = await Visitor.anonymous(url).send(
        method,
        `/api/${path.replaceAll(/:\w+/g, linde.organisationId)}`,
        body,
      );
      expect([address, status]).toEqual([address, 401]);
    }
  });
});

describe('an answer', () => {
  it('comes with headers that let in nothing from elsewhere', async () => {
    const { headers } = await Visitor.anonymous(url).get('/api/health');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    // The public pages compare what the ballot box says of a round with what the api says.
    expect(policy).toContain(`connect-src 'self' ${BALLOT_ORIGIN};`);
    expect(policy).toContain("frame-ancestors 'none'");
    // The pages need their base address, or their scripts are looked for beside a deep link.
    expect(policy).toContain("base-uri 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"email":', 400, 'bad-request'],
    ['something that is not in the contract', '{"email":5}', 400, 'bad-request'],
    ['a body that is too large', JSON.stringify({ email: 'x'.repeat(300_000) }), 413, 'too-large'],
  ])('to %s says so as a problem in both languages', async (_, body, status, code) => {
    const headers = { 'content-type': 'application/json', origin: API_ORIGIN };
    const response = await fetch(`${api.url}/api/session`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    const message = { nl: expect.any(String), en: expect.any(String) };
    expect(await response.json()).toMatchObject({ type: 'about:blank', status, code, message });
  });

  it('names the field that is wrong', async () => {
    const { body } = await Visitor.anonymous(url).post<Problem>('/api/session', { email: 'a@b.example' });
    expect(body.issues?.map(({ path }) => path)).toEqual(['password']);
  });

  it('to what nobody foresaw tells nothing, and the log only where it was', async () => {
    const administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    await database.query('alter table people.units rename column name to "secret_name"');
    const { status, body } = await administrator.get<Problem>('/api/roster');
    await database.query('alter table people.units rename column "secret_name" to name');
    expect({ status, code: body.code, title: body.title }).toEqual({
      status: 500,
      code: 'internal',
      title: 'Internal Server Error',
    });
    expect(JSON.stringify(body)).not.toMatch(/units|column|select/i);
    const logged = api.output.split('\n').find((line) => line.includes(body.requestId ?? '-')) ?? '';
    expect(JSON.parse(logged)).toMatchObject({ error: 'QueryFailedError', code: '42703' });
  });
});

describe('the request log', () => {
  /** Lines come through a pipe, after the answer. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

  it('has one line per request: method, route, status, duration', async () => {
    await settled();
    const before = api.output.length;
    await Visitor.anonymous(url).get(`/api/rounds/${linde.organisationId}?token=very-secret`);
    await settled();
    const [line, ...others] = api.output
      .slice(before)
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as object);
    expect(others).toEqual([]);
    expect(Object.keys(line ?? {}).sort()).toEqual([
      'durationMs',
      'level',
      'method',
      'msg',
      'process',
      'route',
      'status',
      'time',
    ]);
    expect(line).toMatchObject({ method: 'GET', route: '/api/rounds/:roundId', status: 401 });
  });

  it('holds no name, address, id, secret or cookie of anybody', async () => {
    const administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    await administrator.get('/api/session');
    await administrator.get('/api/roster');
    const { administrator: person, organisationId } = linde;
    for (const text of [
      person.email,
      person.name,
      person.memberId,
      organisationId,
      PASSWORD,
      'leeway=',
      '127.0.0.1:5',
    ]) {
      expect(api.output).not.toContain(text);
    }
  });
});

describe('the web app', () => {
  const get = (path: string) => fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } });

  it.each(['/', '/dashboard/units/7', '/administration'])('starts at %s', async (path) => {
    const response = await get(path);
    expect(await response.text()).toContain('<title>Leeway</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('may be kept by browsers where the name holds a hash, and only there', async () => {
    expect((await get('/main-OCHBR_7a.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('hides no mistake in an address of the api', async () => {
    expect((await get('/api/nothing')).status).toBe(404);
  });
});

describe('the connections to the database', () => {
  it('suffice for four times as many clients, each with a transaction', async () => {
    const administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    const csv = ['email,first_name,last_name,unit,manager', 'eva@lin.example,Eva,Graaf,De Linde,'].join('\n');
    const client = async (): Promise<number[]> => {
      const statuses: number[] = [];
      for (let turn = 0; turn < 5; turn++) {
        statuses.push((await administrator.sendText('/api/roster/import', csv)).status);
        statuses.push((await administrator.get('/api/session')).status);
      }
      return statuses;
    };
    const all = (await Promise.all(Array.from({ length: 4 * POOL_SIZE }, client))).flat();
    expect(new Set(all)).toEqual(new Set([200]));
    const [counted] = await database.query<{ connections: number }>(
      `select count(*)::int as connections from pg_stat_activity
       where datname = current_database() and application_name = 'leeway-api'`,
    );
    expect(counted?.connections).toBeLessThanOrEqual(POOL_SIZE);
  });
});

describe('an api without its database', () => {
  it('asks to try again later, and goes on by itself', async () => {
    const administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    await installation.setReachable('api', false);
    try {
      const link = { organisationId: linde.organisationId, roundId: linde.organisationId, token: 'AAAA' };
      const answers = [
        await administrator.get('/api/roster'),
        await Visitor.anonymous(url).post('/api/credentials/opening', link),
        await signInAgain(),
      ];
      expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
      expect(answers[0]?.body).toMatchObject({ code: 'unavailable' });
    } finally {
      await installation.setReachable('api', true);
    }
    expect((await administrator.get('/api/roster')).status).toBe(200);
  });

  const signInAgain = () =>
    Visitor.anonymous(url).post('/api/session', { email: linde.administrator.email, password: PASSWORD });
});

describe('the environment', () => {
  const start = (changes: Record<string, string>) =>
    spawnSync(process.execPath, [MAIN], {
      env: { PATH: process.env['PATH'], ...changes },
      encoding: 'utf8',
      timeout: 20_000,
    });
  const complete = {
    API_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
    SESSION_SECRET: 'x'.repeat(32),
    TALLY_TOKEN: 'y'.repeat(32),
    KEY_DIRECTORY: '/tmp/a',
    KEY_COPY_DIRECTORY: '/tmp/b',
  };

  it('is refused with everything that is missing in one message', () => {
    const { status, stderr } = start({ SESSION_SECRET: 'short', PORT: 'many' });
    expect(status).toBe(78);
    for (const name of ['API_DATABASE_URL', 'SESSION_SECRET', 'TALLY_TOKEN', 'KEY_DIRECTORY', 'PORT']) {
      expect(stderr).toContain(name);
    }
    expect(stderr).not.toContain('short');
  });

  it.each([
    ['the demo', { DEMO: 'true' }, 'DEMO'],
    ['a clock that can be moved', { CLOCK_FILE: '/tmp/clock' }, 'CLOCK_FILE'],
  ])('of production may not have %s', (_, change, name) => {
    const { status, stderr } = start({ ...complete, ...change, NODE_ENV: 'production' });
    expect([status, stderr.includes(name)]).toEqual([78, true]);
  });

  it('with a database that does not answer ends with one sentence', () => {
    const { status, stderr } = start({ ...complete, NODE_ENV: 'production' });
    expect([
      status,
      stderr
        .split('\n')
        .filter((line) => line !== '')
        .at(-1),
    ]).toEqual([1, expect.stringMatching(/^The api cannot start: .*ECONNREFUSED/)]);
  });
});
