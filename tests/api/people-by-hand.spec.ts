import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditPage, PeoplePage, Person, PersonFields, Problem, Session } from '@leeway/contract';
import { PAGE_OF_PEOPLE } from '../../apps/api/src/organisations/people/search-people.ts';
import { aLargeRoster } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestTeam } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let north: TestTeam;
let south: TestTeam;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

afterAll(() => installation?.remove());

beforeEach(async () => {
  linde = await anOrganisation(database, [6, 5]);
  [north, south] = linde.teams as [TestTeam, TestTeam];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

const search = async (query: string) => (await administrator.get<PeoplePage>(`/api/people?${query}`)).body;
const read = async (memberId: string) => (await administrator.get<Person>(`/api/people/${memberId}`)).body;
const write = (memberId: string, was: PersonFields | null, fields: PersonFields, by = administrator) =>
  by.put<Person & Problem>(`/api/people/${memberId}`, { was, fields });
const presence = (memberId: string, body: object) =>
  administrator.put<Person & Problem>(`/api/people/${memberId}/presence`, body);
const acts = async () =>
  (await administrator.get<AuditPage>('/api/audit')).body.entries.map(({ kind, about }) => [kind, about?.name ?? null]);
const somebody = (team: TestTeam, at = 0) => team.people[at]?.memberId ?? '';
const newcomer = (changes: Partial<PersonFields> = {}): PersonFields => ({
  email: 'Renee@delinde.example',
  firstName: 'Renée',
  infix: 'de',
  lastName: 'Böhm',
  unitId: north.unitId,
  managerId: north.manager.memberId,
  language: 'nl',
  ...changes,
});

describe('looking for somebody', () => {
  it('finds by parts of name, address and unit, without case and accents', async () => {
    const memberId = randomUUID();
    expect((await write(memberId, null, newcomer())).status).toBe(200);
    for (const words of ['renee', 'BOHM', 'de böhm', 'renee team 1', 'renee@delinde']) {
      const { people, total } = await search(`search=${encodeURIComponent(words)}`);
      expect([words, total, people[0]?.memberId]).toEqual([words, 1, memberId]);
    }
    expect((await search(`search=${encodeURIComponent('renee team 2')}`)).total).toBe(0);
    expect((await search('search=%25')).total).toBe(0);
  });

  it('looks in a unit and those below it, and among who left', async () => {
    expect((await search(`unitId=${north.unitId}`)).total).toBe(7);
    expect((await search(`unitId=${linde.rootUnitId}`)).total).toBe(14);
    await presence(somebody(north), { active: false });
    expect((await search(`unitId=${north.unitId}`)).total).toBe(6);
    expect((await search('state=left')).people).toMatchObject([{ memberId: somebody(north), active: false }]);
  });

  it('gives a large organisation a page at a time, by an index', async () => {
    expect((await administrator.sendText('/api/roster/import', aLargeRoster(229))).status).toBe(200);
    const first = await search('');
    expect([first.people.length, first.page, first.pages]).toEqual([25, 1, Math.ceil(first.total / 25)]);
    const last = await search(`page=${first.pages + 5}`);
    expect([last.page, last.people.length]).toEqual([first.pages, first.total - 25 * (first.pages - 1)]);
    await database.query('analyze people.members');
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain ${PAGE_OF_PEOPLE.replace('$1', `'${linde.organisationId}'`)
        .replaceAll('$1', `'${linde.organisationId}'`)
        .replaceAll('$2', 'true')
        .replaceAll('$3', `'{}'`)
        .replaceAll('$4', 'null')
        .replaceAll('$5', '0')}`,
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('members_by_name');
    expect(text).not.toContain('Seq Scan on members person');
  });

  it('is for administrators alone', async () => {
    const manager = await Visitor.signedIn(url, north.manager.email, PASSWORD);
    expect((await manager.get('/api/people')).status).toBe(403);
  });
});

describe('somebody', () => {
  it('is added and changed once, however often it is asked', async () => {
    const memberId = randomUUID();
    const first = await write(memberId, null, newcomer());
    expect(first.body).toMatchObject({
      name: 'Renée de Böhm',
      unitPath: ['De Linde', 'Team 1'],
      leads: 0,
      active: true,
    });
    expect((await write(memberId, null, newcomer())).body).toEqual(first.body);
    const moved = newcomer({ unitId: south.unitId, managerId: south.manager.memberId, language: 'en' });
    expect((await write(memberId, first.body.fields, moved)).body.unitPath).toEqual(['De Linde', 'Team 2']);
    expect((await write(memberId, first.body.fields, moved)).status).toBe(200);
    expect(await acts()).toEqual([
      ['person-changed', 'Team 2'],
      ['person-added', 'Team 1'],
    ]);
  });

  it.each<[string, () => Partial<PersonFields>, number, string]>([
    ['an address that is none', () => ({ email: 'renee' }), 422, 'bad-address'],
    ['the address of somebody else', () => ({ email: north.manager.email.toUpperCase() }), 409, 'address-taken'],
    ['no unit', () => ({ unitId: null }), 422, 'unit-needed'],
    ['a unit of nobody', () => ({ unitId: randomUUID() }), 409, 'unit-gone'],
    ['a manager who is nobody', () => ({ managerId: randomUUID() }), 409, 'manager-gone'],
    ['a blank name', () => ({ lastName: ' ' }), 400, 'bad-request'],
  ])('is not added with %s', async (_, changes, status, code) => {
    const memberId = randomUUID();
    expect(await write(memberId, null, newcomer(changes()))).toMatchObject({ status, body: { code } });
    expect((await administrator.get(`/api/people/${memberId}`)).status).toBe(404);
  });

  it('with formula or script text in the name is kept and shown as that text', async () => {
    const memberId = randomUUID();
    const name = '=cmd|"/c calc"!A1<script>alert(1)</script>';
    expect((await write(memberId, null, newcomer({ lastName: name }))).body.name).toBe(`Renée de ${name}`);
  });

  it('is in no circle of managers, and the database says so as well', async () => {
    const { fields } = await read(north.manager.memberId);
    const circle = { ...fields, managerId: somebody(north) };
    expect(await write(north.manager.memberId, fields, circle)).toMatchObject({
      status: 409,
      body: { code: 'manager-circle' },
    });
    const around = 'update people.members set manager_id = $2 where organisation_id = $1 and member_id = $3';
    const ids = [linde.organisationId, somebody(north), north.manager.memberId];
    await expect(database.query(around, ids)).rejects.toThrow('a circle');
  });

  it('is changed by one of two administrators at once; the other is told what has changed', async () => {
    await database.query(`insert into people.role_grants values ($1, $2, 'administrator')`, [
      linde.organisationId,
      linde.director.memberId,
    ]);
    const other = await Visitor.signedIn(url, linde.director.email, PASSWORD);
    const memberId = somebody(north);
    const { fields } = await read(memberId);
    const answers = await Promise.all([
      write(memberId, fields, { ...fields, lastName: 'Visser' }),
      write(memberId, fields, { ...fields, unitId: south.unitId }, other),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused?.code).toBe('changed-meanwhile');
    expect(refused?.message.en).toMatch(/the last name \(now “Visser”\)|the unit \(now “Team 2”\)/);
  });

  it('is deactivated and taken back: signed out, without roles, and told to nobody by name', async () => {
    const memberId = somebody(north);
    const visitor = await Visitor.signedIn(url, north.people[0]?.email ?? '', PASSWORD);
    expect((await presence(memberId, { active: false })).body).toMatchObject({ active: false });
    expect((await presence(memberId, { active: false })).status).toBe(200);
    expect((await visitor.get<Session>('/api/session')).body.person).toBeNull();
    const { fields } = await read(memberId);
    expect((await write(memberId, fields, { ...fields, lastName: 'X' })).body.code).toBe('person-left');
    expect((await write(randomUUID(), null, newcomer({ email: fields.email }))).body.code).toBe('address-of-leaver');
    const back = { active: true, unitId: south.unitId, managerId: south.manager.memberId };
    expect((await presence(memberId, back)).body).toMatchObject({ active: true, unitPath: ['De Linde', 'Team 2'] });
    expect(await acts()).toEqual([
      ['person-returned', 'Team 2'],
      ['person-deactivated', 'Team 1'],
    ]);
  });

  it('stays when they are the administrator who asks, or the last one', async () => {
    expect((await presence(linde.administrator.memberId, { active: false })).body.code).toBe('not-yourself');
    await database.query(`insert into people.role_grants values ($1, $2, 'administrator')`, [
      linde.organisationId,
      linde.director.memberId,
    ]);
    const other = await Visitor.signedIn(url, linde.director.email, PASSWORD);
    const [one, two] = await Promise.all([
      presence(linde.director.memberId, { active: false }),
      other.put<Problem>(`/api/people/${linde.administrator.memberId}/presence`, { active: false }),
    ]);
    expect([one.status, two.status].sort()).not.toEqual([200, 200]);
  });

  it('whom the personnel system keeps is read-only', async () => {
    const memberId = somebody(north);
    await database.query(`insert into people.provisioned_people values ($1, $2, 'x', 'x', null)`, [
      linde.organisationId,
      memberId,
    ]);
    const { fields, isProvisioned } = await read(memberId);
    expect(isProvisioned).toBe(true);
    expect((await write(memberId, fields, { ...fields, lastName: 'X' })).body.code).toBe('kept-by-system');
    expect((await presence(memberId, { active: false })).body.code).toBe('kept-by-system');
    expect((await read(memberId)).fields).toEqual(fields);
  });
});
