import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FirstSteps, Problem, Session, SetUp, SetUpOffer } from '@leeway/contract';
import { aRoster } from '../support/a-roster.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const CODE = 'the-set-up-code-of-these-tests-0123456789';
const WANTED: SetUp = {
  code: CODE,
  organisation: 'Zorggroep De Linde',
  firstName: 'Hanneke',
  lastName: 'Benali',
  email: 'Hanneke.Benali@delinde.example',
  password: 'een zin van vier woorden',
  language: 'nl',
};

let installation: Installation;
let api: RunningServer;

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api', { SETUP_CODE: CODE });
});
afterAll(() => installation?.remove());

const organisations = (): Promise<{ name: string }[]> =>
  installation.database.query('select name from people.organisations');
const url = (): string => api.url;
const stranger = Visitor.anonymous(url);
const isWanted = async (): Promise<boolean> => (await stranger.get<SetUpOffer>('/api/set-up')).body.wanted;
const setUp = (wanted: SetUp) => stranger.post<Session & Problem>('/api/set-up', wanted);

describe('setting up an empty installation', () => {
  it.each<[string, Partial<SetUp>, number, string]>([
    ['another code', { code: `${CODE}x` }, 403, 'wrong-set-up-code'],
    ['a short password', { password: 'kort' }, 422, 'password-too-short'],
    ['a password that everybody tries', { password: 'wachtwoord123' }, 422, 'password-too-common'],
    ['something that is no address', { email: 'hanneke at linde' }, 422, 'bad-address'],
    ['an organisation without a name', { organisation: '  ' }, 400, 'bad-request'],
  ])('refuses %s and makes nothing', async (_, change, status, code) => {
    const refusal = await setUp({ ...WANTED, ...change });
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
    expect(await organisations()).toEqual([]);
    expect(await isWanted()).toBe(true);
  });

  it('makes one organisation, also when ten ask at once, and signs its administrator in', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => setUp(WANTED)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    expect(await organisations()).toEqual([{ name: 'Zorggroep De Linde' }]);
    const { body, headers } = answers.find(({ status }) => status === 201)!;
    expect(body.person).toMatchObject({ email: 'hanneke.benali@delinde.example', language: 'nl' });
    expect(body.person?.roles).toContain('administrator');
    expect(headers.getSetCookie()).toHaveLength(1);
    expect(await isWanted()).toBe(false);
  });

  it('lets them in with the password they chose, and says how far they are', async () => {
    const administrator = await Visitor.signedIn(url, 'hanneke.benali@delinde.example', WANTED.password);
    const steps = async () => (await administrator.get<FirstSteps>('/api/first-steps')).body;
    expect(await steps()).toEqual({ people: 0, managers: 0, rounds: 0 });
    const roster = aRoster(
      { first: 'Eva', unit: 'Linde' },
      { first: 'Bram', unit: 'Linde > Noord', manager: 'Eva' },
      { first: 'Sara', unit: 'Linde > Noord', manager: 'Bram' },
    );
    await administrator.sendText('/api/roster/import', roster);
    expect(await steps()).toEqual({ people: 3, managers: 2, rounds: 0 });
  });
});

it('offers nothing where no code was set', async () => {
  const other = await installation.start('api');
  const visitor = Visitor.anonymous(() => other.url);
  expect((await visitor.get('/api/set-up')).body).toEqual({ wanted: false });
  expect((await visitor.post('/api/set-up', WANTED)).status).toBe(403);
});
