import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DemoInbox, DemoPerson, Problem, Session } from '@leeway/contract';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { aTrainer } from '../support/a-trainer.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const DEMO_ROSTER = readFileSync(join(import.meta.dirname, '../../tools/demo/roster.csv'));
const CREATE = join(import.meta.dirname, '../../apps/api/dist/create-organisation.js');

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let administrator: Visitor;
let organisationId: string;
const url = (): string => api.url;

const createOrganisation = (...args: string[]) =>
  spawnSync(process.execPath, [CREATE, ...args], {
    env: { PATH: process.env['PATH'], API_DATABASE_URL: database.roleUrls.api },
    encoding: 'utf8',
    timeout: 20_000,
  });
const NEW = ['--name', 'Zorggroep De Linde', '--first-name', 'Ada', '--last-name', 'Beheer'];

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api', { DEMO: 'true' });
});

afterAll(() => installation?.remove());

describe('the command that creates an organisation', () => {
  it('prints a password, once, with which the administrator can sign in and import', async () => {
    const { status, stdout } = createOrganisation(
      ...NEW,
      '--email',
      'Ada@DeLinde.example',
      '--time-zone',
      'Europe/Brussels',
    );
    expect(status).toBe(0);
    const password = /shown once: (\S+)/.exec(stdout)?.[1] ?? '';
    expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    organisationId = /Organisation (\S+)/.exec(stdout)?.[1] ?? '';
    administrator = await Visitor.signedIn(url, 'ada@delinde.example', password);
    const { person } = (await administrator.get<Session>('/api/session')).body;
    expect(person?.organisation.timeZone).toBe('Europe/Brussels');
    expect((await administrator.sendText('/api/roster/import', DEMO_ROSTER)).status).toBe(200);
    const kept = JSON.stringify(await database.query('select * from people.members where email like $1', ['ada@%']));
    expect(kept).not.toContain(password);
  });

  it.each([
    ['an argument missing', NEW],
    ['an address that is none', [...NEW, '--email', 'ada']],
    ['an empty name', [...NEW, '--email', 'a@b.example', '--name', ' ']],
    ['a time zone that is none', [...NEW, '--email', 'a@b.example', '--time-zone', 'Europe/Nowhere']],
    ['an argument it does not know', [...NEW, '--email', 'a@b.example', '--admin', 'x']],
  ])('refuses %s and creates nothing', async (_, args) => {
    const { status, stderr } = createOrganisation(...args);
    expect([status, stderr]).toEqual([64, expect.stringContaining('Usage:')]);
    expect(await database.query('select 1 from people.organisations')).toHaveLength(1);
  });
});

describe('the demo', () => {
  const offered = async (): Promise<DemoPerson[]> =>
    (await Visitor.anonymous(url).get<Session>('/api/session')).body.demo ?? [];

  it('offers people of every role, the managers of telling teams among them', async () => {
    const people = await offered();
    expect(people.map(({ role }) => role)).toEqual([
      'administrator',
      ...Array<string>(11).fill('manager'),
      ...Array<string>(3).fill('employee'),
    ]);
    const managers = people.filter(({ role }) => role === 'manager').map(({ name, unitName }) => [unitName, name]);
    expect(managers.slice(0, 3)).toEqual([
      ['Team Noord', 'Lotte Yılmaz'],
      ['Zorg', 'Fatima de Smit'],
      ['Nachtteam', 'Willemijn van den Jacobs'],
    ]);
    expect(managers.map(([unitName]) => unitName).slice(3)).toEqual([
      'Facilitair',
      'ICT',
      'Personeel en organisatie',
      'Ergotherapie',
      'Fysiotherapie',
      'Logopedie',
      'Team Oost',
      'Team Zuid',
    ]);
    expect(await offered()).toEqual(people);
  });

  it('offers a trainer as soon as somebody is one', async () => {
    await database.query(
      `insert into people.role_grants select organisation_id, member_id, 'trainer' from people.members
       where email = 'noor.hoekstra@delinde.example'`,
    );
    const trainer = (await offered()).find(({ role }) => role === 'trainer');
    expect(trainer).toMatchObject({ unitName: 'Behandeling' });
  });

  it('signs in as one of them with one click', async () => {
    const [person] = (await offered()).filter(({ role }) => role === 'manager');
    const { status, body, headers } = await Visitor.anonymous(url).post<Session>('/api/session/demo', {
      memberId: person?.memberId,
    });
    expect([status, body.person?.name]).toEqual([200, person?.name]);
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const again = await Visitor.anonymous(url).send<Session>('GET', '/api/session', undefined, { cookie });
    expect(again.body.person).toMatchObject({ memberId: person?.memberId, leads: [{ name: 'Team Noord' }] });
  });

  it('signs nobody in whom it does not know, nor for another site', async () => {
    const memberId = randomUUID();
    expect((await Visitor.anonymous(url).post('/api/session/demo', { memberId })).status).toBe(404);
    const origin = 'https://elsewhere.example';
    expect((await Visitor.anonymous(url).post('/api/session/demo', { memberId }, { origin })).status).toBe(403);
  });

  it('shows everybody’s mail, since nobody there has a mailbox', async () => {
    const inbox = async (query = '') =>
      (await Visitor.anonymous(url).get<DemoInbox>(`/api/demo/inbox${query}`)).body.mails;
    expect(await inbox()).toEqual([]);
    const round = await aLaunchedRound(administrator, Visitor.tally(url), organisationId);
    const mails = await inbox(`?roundId=${round.roundId}`);
    expect(mails).toHaveLength(round.people);
    expect(mails[0]?.text).toContain(mails[0]?.link ?? '-');
    expect(mails.map(({ to }) => to)).toContain('lotte.yilmaz@delinde.example');
    expect(await inbox(`?roundId=${randomUUID()}`)).toEqual([]);

    const teams = ['Team Noord', 'Team Zuid', 'Team Oost'];
    const units = await database.query<{ id: string }>(
      'select unit_id as id from people.units where organisation_id = $1 and name = any($2)',
      [organisationId, teams],
    );
    const unitIds = units.map(({ id }) => id);
    const answers = new Map(unitIds.map((id) => [id, { respondents: 6, rating: 2 }] as const));
    await aRelease(database, organisationId, round.roundId, answers);
    const trainer = await aTrainer(database, url, administrator, unitIds);
    const cohort = `/api/training/cohorts/${randomUUID()}`;
    await trainer.visitor.put(cohort, { name: 'Najaar', roundId: round.roundId, unitIds });
    expect((await trainer.visitor.put(`${cohort}/check-backs`, { trainedOn: dayFromNow(7) })).status).toBe(200);
    const others = (await inbox()).filter(({ kind }) => kind === 'check-backs');
    expect(others).toMatchObject([{ to: 'ada@delinde.example', link: null }]);
    expect(await inbox(`?roundId=${round.roundId}`)).toEqual(mails);
  });
});

describe('outside the demo', () => {
  it('there is nobody to be chosen and no mail to be read', async () => {
    const [person] = (await Visitor.anonymous(url).get<Session>('/api/session')).body.demo ?? [];
    await api.stop();
    api = await installation.start('api', { DEMO: 'false' });
    const visitor = Visitor.anonymous(url);
    expect((await visitor.get<Session>('/api/session')).body).toEqual({ person: null, demo: null });
    const signIn = await visitor.post<Problem>('/api/session/demo', { memberId: person?.memberId });
    expect([signIn.status, signIn.body.code]).toEqual([404, 'not-found']);
    expect((await visitor.get('/api/demo/inbox')).status).toBe(404);
  });
});
