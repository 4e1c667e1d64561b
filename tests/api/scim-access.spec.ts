import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  Problem,
  ProvisioningToken,
  ProvisioningView,
  ScimDocumentList,
  ScimError,
  ScimUser,
} from '@leeway/contract';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { PersonnelSystem } from '../support/personnel-system.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let token: string;
let system: PersonnelSystem;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

afterAll(() => installation?.remove());

const makeToken = async () => (await administrator.post<ProvisioningToken>('/api/provisioning/token', {})).body.token;

beforeEach(async () => {
  installation.clock.setOffset(0);
  await database.query('delete from people.sign_in_attempts');
  linde = await anOrganisation(database, [5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  token = await makeToken();
  system = new PersonnelSystem(url, token);
});

const jane = { userName: 'jane.doe@example.com', name: { givenName: 'Jane', familyName: 'Doe' } };

describe('the token of a personnel system', () => {
  it('is 256 random bits, shown once; only a hash of them is kept', async () => {
    const secret = Buffer.from(token.replace('leeway_scim_', ''), 'base64url').subarray(16);
    expect(secret).toHaveLength(32);
    const kept = JSON.stringify(await database.query('select t::text as row from people.provisioning_tokens t'));
    expect(kept).not.toContain(secret.toString('hex'));
    const { body } = await administrator.get<ProvisioningView>('/api/provisioning');
    expect(body).toEqual({
      address: 'http://localhost:3000/api/scim/v2',
      token: { usedOn: null },
      people: 0,
      active: 0,
    });
  });

  it('stops working when another takes its place, and when it is revoked', async () => {
    const second = new PersonnelSystem(url, await makeToken());
    expect((await system.get('/Users')).status).toBe(401);
    expect((await second.get('/Users')).status).toBe(200);
    expect((await administrator.send('DELETE', '/api/provisioning/token', {})).status).toBe(204);
    expect((await administrator.send('DELETE', '/api/provisioning/token', {})).status).toBe(204);
    expect((await second.get('/Users')).status).toBe(401);
    expect((await administrator.get<ProvisioningView>('/api/provisioning')).body.token).toBeNull();
  });

  it('tells on which day it was used, and forgets that after the day that follows', async () => {
    const usedOn = async () => (await administrator.get<ProvisioningView>('/api/provisioning')).body.token?.usedOn;
    await system.post('/Users', jane);
    const today = new Date().toISOString().slice(0, 10);
    expect(await usedOn()).toBe(today);
    installation.clock.setOffset(24 * HOUR_MS);
    administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    expect(await usedOn()).toBe(today);
    installation.clock.setOffset(48 * HOUR_MS);
    administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    expect(await usedOn()).toBeNull();
    const [kept] = await database.query<{ used_on: unknown }>(
      'select used_on from people.provisioning_tokens where organisation_id = $1',
      [linde.organisationId],
    );
    expect(kept?.used_on).toBeNull();
  });

  it('is made, seen and revoked by administrators only', async () => {
    for (const { email } of [linde.director, linde.teams[0]?.manager, linde.teams[0]?.people[0]].filter(
      (one) => one !== undefined,
    )) {
      const visitor = await Visitor.signedIn(url, email, PASSWORD);
      const answers = [
        await visitor.get('/api/provisioning'),
        await visitor.post('/api/provisioning/token', {}),
        await visitor.send('DELETE', '/api/provisioning/token', {}),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    }
    expect((await system.get('/Users')).status).toBe(200);
  });

  it('of another organisation leaves this one’s alone', async () => {
    const other = await anOrganisation(database, [], 'Elders');
    const stranger = await Visitor.signedIn(url, other.administrator.email, PASSWORD);
    await PersonnelSystem.of(url, stranger);
    expect((await stranger.send('DELETE', '/api/provisioning/token', {})).status).toBe(204);
    expect((await system.get('/Users')).status).toBe(200);
  });
});

describe('a request without the right token', () => {
  const ask = (authorization?: string) =>
    fetch(`${api.url}/api/scim/v2/Users`, { headers: authorization === undefined ? {} : { authorization } });

  it.each([
    ['none', () => undefined],
    ['another word', () => 'Bearer secret'],
    ['a password', () => 'Basic YWRhOnNlY3JldA=='],
    ['one letter changed', () => `Bearer ${token.slice(0, -3)}${token.at(-3) === 'A' ? 'B' : 'A'}${token.slice(-2)}`],
    ['the tally’s token', () => 'Bearer the-tally-token-of-these-tests-0123456789'],
  ])('is refused: %s', async (_, authorization) => {
    const response = await ask(authorization());
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Leeway"']);
    expect(response.headers.get('content-type')).toContain('application/scim+json');
    const body = (await response.json()) as ScimError;
    expect(body).toMatchObject({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '401' });
    expect(body.detail).toContain('Make a new one');
  });

  it('gets nowhere with the session of an administrator, and the token opens nothing else', async () => {
    expect((await administrator.get('/api/scim/v2/Users')).status).toBe(401);
    const withToken = Visitor.tally(url, token);
    for (const path of ['/api/roster', '/api/rounds', '/api/provisioning', '/api/tally/work']) {
      expect((await withToken.get<Problem>(path)).status).toBe(401);
    }
  });

  it('is slowed down after ten, without an address and without harm to the right one', async () => {
    const wrong = `Bearer ${token.slice(0, -3)}${token.at(-3) === 'A' ? 'B' : 'A'}${token.slice(-2)}`;
    const statuses = await Promise.all(Array.from({ length: 15 }, async () => (await ask(wrong)).status));
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect((await ask(wrong)).status).toBe(429);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    // Made-up organisations share one row.
    for (let turn = 0; turn < 12; turn++) await ask(`Bearer leeway_scim_${'A'.repeat(62)}${String(10 + turn)}`);
    expect(await database.query('select 1 from people.sign_in_attempts')).toHaveLength(2);
    installation.clock.setOffset(16 * MINUTE_MS);
    expect((await ask(wrong)).status).toBe(401);
  });
});

describe('another organisation', () => {
  it('can not be read, changed, taken over or referred to', async () => {
    const other = await anOrganisation(database, [5], 'Elders');
    const stranger = await PersonnelSystem.of(url, await Visitor.signedIn(url, other.administrator.email, PASSWORD));
    const person = `/Users/${linde.director.memberId}`;
    const unit = `/Groups/${linde.teams[0]?.unitId}`;
    const rename = { op: 'replace', path: 'displayName', value: 'Ours' };
    const manager = { op: 'replace', path: 'manager', value: linde.director.memberId };
    const answers = [
      await stranger.get(person),
      await stranger.put(person, jane),
      await stranger.patch(person, { op: 'replace', value: { active: false } }),
      await stranger.delete(person),
      await stranger.get(unit),
      await stranger.put(unit, { displayName: 'Ours' }),
      await stranger.patch(unit, rename),
      await stranger.delete(unit),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(404));
    const members = [{ value: linde.director.memberId }];
    expect(
      (await stranger.patch(`/Groups/${other.rootUnitId}`, { op: 'add', path: 'members', value: members })).status,
    ).toBe(400);
    expect((await stranger.patch(`/Users/${other.director.memberId}`, manager)).status).toBe(400);
    expect(await stranger.find(`userName eq "${linde.director.email}"`)).toMatchObject({ totalResults: 0 });
    expect((await stranger.find('active eq true')).totalResults).toBe(8);
    // The same address in two organisations is two people.
    const both = [await system.post('/Users', jane), await stranger.post('/Users', jane)];
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body.id).not.toBe(both[1]?.body.id);
  });
});

describe('what comes at once', () => {
  it('makes one person of the same request ten times', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => system.post('/Users', jane)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array<number>(9).fill(409)]);
    expect((await system.find(`userName eq "${jane.userName}"`)).totalResults).toBe(1);
  });

  it('makes one unit of a department that many name', async () => {
    const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        system.post<ScimUser>('/Users', {
          ...jane,
          userName: `p${number}@x.example`,
          [enterprise]: { department: 'Zorg > Nacht' },
        }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.groups?.[0]?.value)).size).toBe(1);
  });

  it('leaves one administrator when the last two are made inactive at once, and the trail says whose role was lost', async () => {
    for (let time = 0; time < 5; time++) {
      const here = await anOrganisation(database, [5], 'Elders');
      const [other] = here.teams[0]?.people ?? [];
      await database.query(`insert into people.role_grants values ($1, $2, 'administrator')`, [
        ...[here.organisationId, other?.memberId],
      ]);
      const theirs = await PersonnelSystem.of(url, await Visitor.signedIn(url, here.administrator.email, PASSWORD));
      const answers = await Promise.all(
        [other, here.administrator].map((person) =>
          theirs.patch(`/Users/${person?.memberId}`, { op: 'Replace', path: 'active', value: 'False' }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.detail).toContain('the only administrator');
      const acts = await database.query(
        `select actor_name, details from people.audit_entries where organisation_id = $1 and kind = 'role-revoked'`,
        [here.organisationId],
      );
      expect(acts).toEqual([{ actor_name: null, details: { role: 'administrator' } }]);
    }
  });

  it('is what Okta sends as a whole (PUT) to make somebody inactive, and active again', async () => {
    const { id } = (await system.post('/Users', jane)).body;
    for (const active of [false, true]) {
      expect((await system.put(`/Users/${id}`, { ...jane, id, active })).body.active).toBe(active);
    }
  });
});

describe('what the service says of itself', () => {
  it('are its abilities, resource types and schemas', async () => {
    const config = await system.get<Record<string, unknown>>('/ServiceProviderConfig');
    expect(config.body).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      etag: { supported: false },
    });
    const ids = async (path: string) =>
      (await system.get<ScimDocumentList>(path)).body.Resources.map((one) => one['id']);
    expect(await ids('/ResourceTypes')).toEqual(['User', 'Group']);
    const schemas = await ids('/Schemas');
    expect(schemas).toHaveLength(3);
    for (const path of ['/ResourceTypes/User', ...schemas.map((id) => `/Schemas/${String(id)}`)]) {
      expect((await system.get(path)).status).toBe(200);
    }
  });

  it.each([
    ['an address that there is not', 'GET /Bulk', undefined, 404, undefined],
    ['an id that can be nobody’s', 'GET /Users/5171a35d82074e068ce2', undefined, 404, undefined],
    ['a filter that is not understood', 'GET /Users?filter=userName sw "j"', undefined, 400, 'invalidFilter'],
    ['a choice of filters', 'GET /Users?filter=active eq true or active eq false', undefined, 400, 'invalidFilter'],
    ['broken JSON', 'POST /Users', '{"userName":', 400, 'invalidSyntax'],
    ['no operations', `PATCH /Users/${randomUUID()}`, '{"Operations":[]}', 400, 'invalidSyntax'],
  ])('to %s is an error of RFC 7644', async (...[, request, body, status, scimType]) => {
    const [method = '', ...path] = request.split(' ');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' };
    const init = body === undefined ? { method, headers } : { method, headers, body };
    const response = await fetch(`${api.url}/api/scim/v2${path.join(' ')}`, init);
    const error = (await response.json()) as ScimError;
    expect([response.status, error.status, error.scimType]).toEqual([status, String(status), scimType]);
    expect(response.headers.get('content-type')).toContain('application/scim+json');
  });

  it('leaves no name, address or filter in the log', async () => {
    await system.post('/Users', jane);
    await system.find(`userName eq "${jane.userName}"`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(api.output).toContain('/api/scim/v2/Users');
    expect(api.output).not.toMatch(/jane|Doe|leeway_scim_/);
  });
});
