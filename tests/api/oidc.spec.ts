import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session, SetIdentityProvider, SignInWays } from '@leeway/contract';
import { IdentityProvider } from '../support/an-identity-provider.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { API_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';
import { WalkingBrowser } from '../support/walking-browser.ts';

const COMMAND = join(import.meta.dirname, '../../apps/api/dist/restore-access.js');

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let provider: IdentityProvider;
let other: IdentityProvider;
let browser: WalkingBrowser;
const url = (): string => api.url;

const administratorOf = ({ administrator }: TestOrganisation) => Visitor.signedIn(url, administrator.email, PASSWORD);
const callbackOf = ({ organisationId }: TestOrganisation) => `${API_ORIGIN}/api/sign-in/${organisationId}/callback`;
const wantedOf = (of: IdentityProvider): SetIdentityProvider => ({
  issuer: of.issuer,
  clientId: of.clientId,
  clientSecret: of.clientSecret,
  emailDomains: ['delinde.example'],
  passwordSignIn: true,
});
const setUp = async (
  organisation: TestOrganisation,
  of: IdentityProvider,
  changes: Partial<SetIdentityProvider> = {},
) => (await administratorOf(organisation)).put('/api/identity-provider', { ...wantedOf(of), ...changes });

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [6]), await anOrganisation(database, [5], 'Elders')];
  provider = await IdentityProvider.start([callbackOf(linde), callbackOf(elsewhere)]);
  other = await IdentityProvider.start([callbackOf(linde), callbackOf(elsewhere)], 'client_secret_post');
  expect((await setUp(linde, provider)).status).toBe(200);
  expect((await setUp(elsewhere, other)).status).toBe(200);
});

beforeEach(() => {
  browser = new WalkingBrowser((address) => new URL(address.href.replace(API_ORIGIN, api.url)));
  provider.who = { email: linde.director.email, email_verified: true };
  other.who = provider.who;
  provider.refuses = provider.tellsInToken = false;
});

afterEach(() => installation.clock.setOffset(0));
afterAll(async () => {
  await provider?.stop();
  await other?.stop();
  await installation?.remove();
});

const startOf = ({ organisationId }: TestOrganisation, query = '') =>
  new URL(`${API_ORIGIN}/api/sign-in/${organisationId}${query}`);
const isCallback = ({ pathname }: URL): boolean => pathname.endsWith('/callback');
const isPage = ({ origin, pathname }: URL): boolean => origin === API_ORIGIN && !pathname.startsWith('/api/');
/** Where the browser is sent after it came back from the provider. */
const arrival = async (organisation = linde, query = ''): Promise<string> =>
  (await browser.walk(startOf(organisation, query), isPage)).href.slice(API_ORIGIN.length);
const whoIs = async () => {
  const headers = { cookie: browser.cookiesFor(API_ORIGIN) };
  return (await Visitor.anonymous(url).send<Session>('GET', '/api/session', undefined, headers)).body.person;
};
const failed = (code: string): string => `/sign-in?failed=${code}`;

describe('signing in with the provider of the organisation', () => {
  it('lets in the active member with that verified address, and goes on where they were going', async () => {
    expect(await arrival(linde, '?returnTo=/dashboard?unit=1')).toBe('/dashboard?unit=1');
    expect(await whoIs()).toMatchObject({ memberId: linde.director.memberId, organisation: { name: 'De Linde' } });
  });

  it('takes the address from the ID token when it is there, and however it is written', async () => {
    provider.tellsInToken = true;
    provider.who = { email: linde.director.email.toUpperCase(), email_verified: true };
    expect(await arrival()).toBe('/');
    expect(await whoIs()).toMatchObject({ memberId: linde.director.memberId });
  });

  it('works with a provider that wants the secret in the body', async () => {
    other.who = { email: elsewhere.director.email, email_verified: true };
    expect(await arrival(elsewhere)).toBe('/');
    expect(await whoIs()).toMatchObject({ organisation: { name: 'Elders' } });
  });

  it('gives the session another id than the one with which it began', async () => {
    const back = await browser.walk(startOf(linde), isCallback);
    const before = browser.cookiesFor(API_ORIGIN);
    await browser.visit(back);
    expect(browser.cookiesFor(API_ORIGIN)).not.toBe(before);
    expect(await whoIs()).not.toBeNull();
  });

  it('ends when the person leaves', async () => {
    const person = linde.teams[0]?.people[0] as TestPerson;
    provider.who = { email: person.email, email_verified: true };
    await arrival();
    expect(await whoIs()).toMatchObject({ memberId: person.memberId });
    await database.query('update people.members set active = false where member_id = $1', [person.memberId]);
    expect(await whoIs()).toBeNull();
    expect(await arrival()).toBe(failed('unknown'));
  });

  it('goes nowhere but to pages of our own', async () => {
    const { status } = await browser.visit(startOf(linde, '?returnTo=//elsewhere.example'));
    expect(status).toBe(400);
  });
});

describe('who is not let in', () => {
  it.each<[string, () => unknown, string]>([
    ['an address that the provider has not verified', () => ({ email_verified: false }), 'unverified'],
    ['an address of which it does not say so', () => ({ email_verified: undefined }), 'unverified'],
    ['a word instead of a yes', () => ({ email_verified: 'true' }), 'unverified'],
    ['nobody with an address', () => ({ email: undefined }), 'unverified'],
    ['an address that nobody here has', () => ({ email: 'nobody@delinde.example' }), 'unknown'],
    ['a member of another organisation', () => ({ email: elsewhere.director.email }), 'unknown'],
  ])('%s', async (_, changes, code) => {
    const before = await storedPeople(database);
    provider.who = { ...provider.who, ...(changes() as object) };
    expect(await arrival()).toBe(failed(code));
    expect(await whoIs()).toBeNull();
    expect(changedTables(before, await storedPeople(database)).filter((name) => name !== 'sessions')).toEqual([]);
  });

  it('a member with an address outside the domains that the provider may speak for', async () => {
    expect((await setUp(linde, provider, { emailDomains: ['elders.example'] })).status).toBe(200);
    expect(await arrival()).toBe(failed('unknown'));
    await setUp(linde, provider);
  });

  it('who turns back', async () => {
    provider.refuses = true;
    expect(await arrival()).toBe(failed('cancelled'));
    expect(await whoIs()).toBeNull();
  });
});

describe('an answer that is not the one to this browser’s question', () => {
  /** What becomes of the way back when this is changed on it. */
  const changed = async (change: (back: URL) => void): Promise<string> => {
    const back = await browser.walk(startOf(linde), isCallback);
    change(back);
    return (await browser.walk(back, isPage)).href.slice(API_ORIGIN.length);
  };

  it.each<[string, (back: URL) => void]>([
    ['with another state', (back) => back.searchParams.set('state', 'a'.repeat(43))],
    ['without a state', (back) => back.searchParams.delete('state')],
    ['with another code', (back) => back.searchParams.set('code', 'a'.repeat(43))],
    ['of another issuer', (back) => back.searchParams.set('iss', other.issuer)],
    ['without an issuer', (back) => back.searchParams.delete('iss')],
    ['for another organisation', (back) => (back.pathname = new URL(callbackOf(elsewhere)).pathname)],
  ])('is refused %s', async (_, change) => {
    expect(await changed(change)).toBe(failed('refused'));
    expect(await whoIs()).toBeNull();
  });

  it('is refused with another nonce', async () => {
    const away = await browser.walk(startOf(linde), ({ origin }) => origin === provider.issuer);
    away.searchParams.set('nonce', 'another');
    expect((await browser.walk(away, isPage)).search).toBe('?failed=refused');
    expect(await whoIs()).toBeNull();
  });

  it('is refused in another browser, and a second time in this one', async () => {
    const back = await browser.walk(startOf(linde), isCallback);
    const victim = new WalkingBrowser((address) => new URL(address.href.replace(API_ORIGIN, api.url)));
    expect((await victim.walk(back, isPage)).search).toBe('?failed=refused');
    const second = await browser.walk(startOf(linde), isCallback);
    expect((await browser.walk(second, isPage)).pathname).toBe('/');
    expect((await browser.walk(second, isPage)).search).toBe('?failed=refused');
  });

  it('is refused after ten minutes', async () => {
    const back = await browser.walk(startOf(linde), isCallback);
    installation.clock.setOffset(11 * 60_000);
    expect((await browser.walk(back, isPage)).search).toBe('?failed=refused');
  });

  it('is refused when the organisation has another provider by then', async () => {
    const back = await browser.walk(startOf(linde), isCallback);
    await setUp(linde, other);
    expect((await browser.walk(back, isPage)).search).toBe('?failed=refused');
    await setUp(linde, provider);
  });
});

describe('a provider that is down', () => {
  it('before and in the middle of it is said, and nobody gets in', async () => {
    const back = await browser.walk(startOf(linde), isCallback);
    await provider.stop();
    try {
      expect((await browser.walk(back, isPage)).search).toBe('?failed=provider-down');
      expect(await arrival()).toBe(failed('provider-down'));
    } finally {
      await provider.resume();
    }
    expect(await whoIs()).toBeNull();
    expect(await arrival()).toBe('/');
  });
});

describe('the ways to sign in', () => {
  const waysFor = async (domain: string) =>
    (await Visitor.anonymous(url).post<SignInWays>('/api/sign-in/ways', { domain })).body.providers;

  it('follow from the domain alone, so that nobody learns who has an account', async () => {
    expect(await waysFor(' DeLinde.example')).toEqual(
      [linde, elsewhere].map(({ organisationId }, index) => ({
        organisationId,
        organisationName: ['De Linde', 'Elders'][index],
        path: `/api/sign-in/${organisationId}`,
      })),
    );
    expect(await waysFor('elsewhere.example')).toEqual([]);
    const email = { email: linde.director.email };
    expect((await Visitor.anonymous(url).post('/api/sign-in/ways', email)).status).toBe(400);
  });
});

describe('without passwords', () => {
  const withPassword = (email: string) =>
    Visitor.anonymous(url).post<{ code: string }>('/api/session', { email, password: PASSWORD });

  it('nobody of the organisation gets in with one, and the answer does not tell why', async () => {
    expect((await setUp(linde, provider, { passwordSignIn: false })).status).toBe(200);
    expect(await withPassword(linde.director.email)).toMatchObject({ status: 401, body: { code: 'wrong-password' } });
    expect((await withPassword(elsewhere.director.email)).status).toBe(200);
    expect(await arrival()).toBe('/');
  });

  it('guessing is still counted', async () => {
    const { email } = linde.teams[0]?.people[3] as TestPerson;
    const answers = await Promise.all(Array.from({ length: 12 }, () => withPassword(email)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  it('the operator lets an administrator in again, and the audit trail says so', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, '--email', linde.administrator.email], {
      env: { ...process.env, API_DATABASE_URL: database.roleUrls.api },
    });
    const password = /shown once: (\S+)/.exec(stdout)?.[1] ?? '';
    const administrator = await Visitor.signedIn(url, linde.administrator.email, password);
    expect((await withPassword(linde.director.email)).status).toBe(200);
    expect(
      (await administrator.get<{ entries: unknown[] }>('/api/audit?kind=access-restored')).body.entries,
    ).toMatchObject([{ by: null, about: { id: linde.administrator.memberId, name: 'Ada van Beheer' } }]);
  });

  it.each([
    ['nobody', 'nobody@delinde.example'],
    ['who is no administrator', ''],
  ])('the operator’s command refuses %s', async (_, email) => {
    const arguments_ = [COMMAND, '--email', email === '' ? linde.director.email : email];
    const env = { ...process.env, API_DATABASE_URL: database.roleUrls.api };
    await expect(promisify(execFile)(process.execPath, arguments_, { env })).rejects.toMatchObject({ code: 64 });
  });
});
