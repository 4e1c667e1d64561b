import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditPage, ConnectionTested, IdentityProviderView, Problem, ProviderConnection } from '@leeway/contract';
import { freePort } from '../../tools/postgres/free-port.ts';
import { IdentityProvider } from '../support/an-identity-provider.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { API_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

const PATH = '/api/identity-provider';
const keyNamed = (name: string): string => `${name}:${randomBytes(32).toString('base64url')}`;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let provider: IdentityProvider;
let askedElsewhere: string[];
let stranger: Server;
let strangerUrl: string;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [6]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  provider = await IdentityProvider.start([`${API_ORIGIN}/api/sign-in/${linde.organisationId}/callback`]);
  const port = await freePort();
  strangerUrl = `http://127.0.0.1:${port}`;
  stranger = createServer((request, response) => {
    askedElsewhere.push(`${request.url} ${request.headers.authorization ?? ''}`);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer: provider.issuer }));
  });
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve));
});

beforeEach(() => {
  askedElsewhere = [];
});
afterEach(async () => {
  await administrator.send('DELETE', PATH);
});
afterAll(async () => {
  stranger?.closeAllConnections();
  stranger?.close();
  await provider?.stop();
  await installation?.remove();
});

const connection = (): ProviderConnection => ({
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: provider.clientSecret,
});
const set = (changes: object = {}, by = administrator) =>
  by.put<IdentityProviderView & Problem>(PATH, {
    ...connection(),
    emailDomains: ['delinde.example'],
    passwordSignIn: true,
    ...changes,
  });
const tested = async (changes: object = {}) =>
  (await administrator.post<ConnectionTested>(`${PATH}/test`, { ...connection(), ...changes })).body.outcome;
const withPassword = async () =>
  (await Visitor.anonymous(url).post('/api/session', { email: linde.director.email, password: PASSWORD })).status;

describe('setting the provider of an organisation', () => {
  it('keeps what was filled in, and tells everything of it but the secret', async () => {
    const { status, body } = await set({ emailDomains: ['DeLinde.example', ' zorg.example', 'delinde.example'] });
    expect(status).toBe(200);
    expect(body).toEqual({
      provider: {
        issuer: provider.issuer,
        clientId: 'leeway',
        emailDomains: ['delinde.example', 'zorg.example'],
        passwordSignIn: true,
      },
      redirectUri: `${API_ORIGIN}/api/sign-in/${linde.organisationId}/callback`,
      canKeepSecrets: true,
    });
    expect((await administrator.get(PATH)).body).toEqual(body);
    const [{ dump = '' } = {}] = await database.query<{ dump: string }>(
      `select encode(sealed_secret, 'escape') || encode(sealed_secret, 'base64') as dump from people.identity_providers`,
    );
    expect(dump.length).toBeGreaterThan(50);
    expect(dump + JSON.stringify(await storedPeople(database)) + api.output).not.toContain(provider.clientSecret);
  });

  it('is in the audit trail, without the secret', async () => {
    await set();
    await administrator.send('DELETE', PATH);
    await administrator.send('DELETE', PATH);
    const { body } = await administrator.get<AuditPage>('/api/audit');
    expect(body.entries.slice(0, 2)).toMatchObject([
      { kind: 'identity-provider-removed', by: { name: 'Ada van Beheer' } },
      { kind: 'identity-provider-set', details: { issuer: provider.issuer, passwords: 'on' } },
    ]);
    expect(JSON.stringify(body)).not.toContain(provider.clientSecret);
  });

  it('uses the kept secret for the same issuer and client, and sends it nowhere else', async () => {
    await set();
    expect((await set({ clientSecret: undefined, passwordSignIn: false })).status).toBe(200);
    expect(await tested({ clientSecret: undefined })).toBe('works');
    const elsewhere = { clientSecret: undefined, issuer: strangerUrl };
    expect((await set(elsewhere)).body.code).toBe('client-secret-needed');
    expect((await administrator.post<Problem>(`${PATH}/test`, { ...connection(), ...elsewhere })).body.code).toBe(
      'client-secret-needed',
    );
    expect(askedElsewhere).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    ['a plain address on another machine', { issuer: 'http://sign-in.example' }, 422, 'issuer-insecure'],
    ['what is no address', { issuer: 'sign-in.example' }, 400, 'bad-request'],
    ['a file', { issuer: 'file:///etc/passwd' }, 400, 'bad-request'],
    ['no domain', { emailDomains: [] }, 400, 'bad-request'],
    ['an address instead of a domain', { emailDomains: ['a@delinde.example'] }, 400, 'bad-request'],
    ['no secret', { clientSecret: undefined }, 422, 'client-secret-needed'],
    ['no passwords with a wrong secret', { clientSecret: 'wrong', passwordSignIn: false }, 409, 'provider-not-working'],
  ])('is refused with %s, and changes nothing', async (_, changes, status, code) => {
    const before = await storedPeople(database);
    expect(await set(changes)).toMatchObject({ status, body: { code } });
    expect(changedTables(before, await storedPeople(database))).toEqual([]);
  });

  it('turned off gives everybody their password back', async () => {
    await set({ passwordSignIn: false });
    expect(await withPassword()).toBe(401);
    await administrator.send('DELETE', PATH);
    expect(await withPassword()).toBe(200);
    expect((await administrator.get<IdentityProviderView>(PATH)).body.provider).toBeNull();
  });

  it('is for administrators, each for their own organisation', async () => {
    await set();
    const elsewhere = await anOrganisation(database, [5], 'Elders');
    const [neighbour, director] = [elsewhere.administrator.email, linde.director.email];
    const before = await storedPeople(database);
    const other = await Visitor.signedIn(url, neighbour, PASSWORD);
    expect((await other.get<IdentityProviderView>(PATH)).body.provider).toBeNull();
    expect((await other.send('DELETE', PATH)).status).toBe(200);
    const manager = await Visitor.signedIn(url, director, PASSWORD);
    const answers = [
      await manager.get(PATH),
      await set({}, manager),
      await manager.send('DELETE', PATH),
      await manager.post(`${PATH}/test`, connection()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(changedTables(before, await storedPeople(database))).toEqual(['sessions']);
  });
});

describe('testing the connection', () => {
  it.each<[string, () => object, ConnectionTested['outcome']]>([
    ['works', () => ({}), 'works'],
    ['finds a wrong secret', () => ({ clientSecret: 'wrong' }), 'client-refused'],
    ['finds a wrong client', () => ({ clientId: 'somebody' }), 'client-refused'],
    ['finds that nobody is there', () => ({ issuer: 'http://127.0.0.1:9' }), 'unreachable'],
    ['finds somebody who says to be another one', () => ({ issuer: strangerUrl }), 'no-provider'],
  ])('%s', async (_, changes, outcome) => {
    expect(await tested(changes())).toBe(outcome);
  });

  it('hands the secret to nobody who says to be another one', async () => {
    await tested({ issuer: strangerUrl });
    expect(askedElsewhere.length).toBeGreaterThan(0);
    expect(askedElsewhere.filter((asked) => !asked.startsWith('/.well-known/openid-configuration '))).toEqual([]);
  });
});

describe('the key that secrets are sealed with', () => {
  const restarted = async (keys: string) => {
    await api.stop();
    api = await installation.start('api', { CLIENT_SECRET_KEYS: keys });
  };

  it('is changed by two restarts, and the connection goes on working', async () => {
    const [old, current] = [keyNamed('old'), keyNamed('new')];
    await restarted(old);
    await set();
    await restarted(`${current},${old}`);
    await restarted(current);
    expect(await tested({ clientSecret: undefined })).toBe('works');
    expect(await database.query('select secret_key_id as id from people.identity_providers')).toEqual([{ id: 'new' }]);
  });

  it('has to be there before anything can be kept', async () => {
    await restarted('');
    expect((await administrator.get<IdentityProviderView>(PATH)).body.canKeepSecrets).toBe(false);
    expect(await set()).toMatchObject({ status: 409, body: { code: 'no-secret-key' } });
  });
});
