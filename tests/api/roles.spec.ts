import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  AuditPage,
  GrantedRole,
  Problem,
  RoleCandidates,
  RoleHolder,
  RoleHolders,
  Session,
} from '@leeway/contract';
import { aRoster } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let colleague: TestPerson;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

beforeEach(async () => {
  linde = await anOrganisation(database, [6, 5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  colleague = linde.teams[0]?.people[0] as TestPerson;
});

afterAll(() => installation?.remove());

const pathOf = ({ memberId }: TestPerson, role: string): string => `/api/roles/${memberId}/${role}`;
const grant = (person: TestPerson, role: GrantedRole, by = administrator) =>
  by.put<RoleHolder & Problem>(pathOf(person, role), {});
const revoke = (person: TestPerson, role: GrantedRole, by = administrator) =>
  by.send<RoleHolder & Problem>('DELETE', pathOf(person, role));
const holders = async () => (await administrator.get<RoleHolders>('/api/roles')).body.people;
const named = async (name: string) =>
  (await administrator.get<RoleCandidates>(`/api/roles/candidates?name=${encodeURIComponent(name)}`)).body;
const administrators = () =>
  database.query(`select 1 from people.role_grants where organisation_id = $1 and role = 'administrator'`, [
    linde.organisationId,
  ]);

describe('giving a role', () => {
  it('opens the door at once, in a session that was there already', async () => {
    const session = await Visitor.signedIn(url, colleague.email, PASSWORD);
    expect((await session.get('/api/roster')).status).toBe(403);
    expect(await grant(colleague, 'administrator')).toMatchObject({
      status: 200,
      body: { memberId: colleague.memberId, name: 'P1 van Team1', unitName: 'Team 1', roles: ['administrator'] },
    });
    expect((await session.get('/api/roster')).status).toBe(200);
    expect((await session.get<Session>('/api/session')).body.person?.roles).toEqual(['employee', 'administrator']);
  });

  it('lists who has one, with all of theirs, those who are not on the roster too', async () => {
    await grant(colleague, 'auditor');
    await grant(colleague, 'trainer');
    expect((await holders()).map(({ name, unitName, roles }) => [name, unitName, roles])).toEqual([
      ['Ada van Beheer', null, ['administrator']],
      ['P1 van Team1', 'Team 1', ['trainer', 'auditor']],
    ]);
  });

  it('is in the audit trail once, also when it is repeated', async () => {
    for (let time = 0; time < 3; time++) expect((await grant(colleague, 'trainer')).status).toBe(200);
    const { body } = await administrator.get<AuditPage>('/api/audit');
    expect(body.entries).toMatchObject([
      {
        kind: 'role-granted',
        by: { name: 'Ada van Beheer' },
        about: { id: colleague.memberId, name: 'P1 van Team1' },
        details: { role: 'trainer' },
      },
    ]);
  });

  it('is not possible to who left, to nobody, or with a role that does not exist', async () => {
    await database.query('update people.members set active = false where member_id = $1', [colleague.memberId]);
    const before = await storedPeople(database);
    expect((await grant(colleague, 'trainer')).status).toBe(404);
    expect((await administrator.put(`/api/roles/${randomUUID()}/trainer`, {})).status).toBe(404);
    expect((await administrator.put(pathOf(linde.director, 'manager'), {})).status).toBe(400);
    expect(changedTables(before, await storedPeople(database))).toEqual([]);
  });
});

describe('taking a role', () => {
  it('closes the door at once and leaves the session alone', async () => {
    await grant(colleague, 'administrator');
    const session = await Visitor.signedIn(url, colleague.email, PASSWORD);
    expect((await session.get('/api/roster')).status).toBe(200);
    expect(await revoke(colleague, 'administrator')).toMatchObject({ status: 200, body: { roles: [] } });
    expect((await session.get('/api/roster')).status).toBe(403);
    expect((await session.get<Session>('/api/session')).body.person?.roles).toEqual(['employee']);
    expect((await administrator.get<AuditPage>('/api/audit?kind=role-revoked')).body.entries).toHaveLength(1);
  });

  it('leaves no trace when there was nothing to take', async () => {
    const before = await storedPeople(database);
    expect((await revoke(colleague, 'trainer')).status).toBe(200);
    expect(changedTables(before, await storedPeople(database))).toEqual([]);
  });

  it('never takes the last administrator', async () => {
    const answer = await revoke(linde.administrator, 'administrator');
    expect([answer.status, answer.body.code]).toEqual([409, 'last-administrator']);
    await grant(colleague, 'administrator');
    expect((await revoke(linde.administrator, 'administrator')).status).toBe(200);
    expect((await administrator.get('/api/roles')).status).toBe(403);
    expect(await administrators()).toHaveLength(1);
  });

  it('leaves one when two take the role from each other at the same moment', async () => {
    for (let time = 0; time < 5; time++) {
      const here = await anOrganisation(database, [5], 'Elders');
      const other = here.teams[0]?.people[0] as TestPerson;
      const first = await Visitor.signedIn(url, here.administrator.email, PASSWORD);
      await grant(other, 'administrator', first);
      const second = await Visitor.signedIn(url, other.email, PASSWORD);
      const answers = await Promise.all([
        revoke(other, 'administrator', first),
        revoke(here.administrator, 'administrator', second),
      ]);
      // Whoever comes second may no longer be an administrator when the request arrives.
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await database.query(
        `select 1 from people.role_grants where organisation_id = $1 and role = 'administrator'`,
        [here.organisationId],
      );
      expect(left).toHaveLength(1);
    }
  });

  it.each([
    ['takes the role', `delete from people.role_grants where organisation_id = $1 and role = 'administrator'`],
    ['gives another one for it', `update people.role_grants set role = 'trainer' where organisation_id = $1`],
    ['lets the person go', 'update people.members set active = false where organisation_id = $1'],
  ])('the database refuses what leaves no administrator, whoever %s', async (_, sql) => {
    await expect(database.query(sql, [linde.organisationId])).rejects.toMatchObject({
      constraint: 'role_grants_last_administrator',
    });
    expect(await administrators()).toHaveLength(1);
  });

  it('by a file that leaves people out is in the audit trail as well', async () => {
    await grant(colleague, 'auditor');
    await administrator.sendText('/api/roster/import', aRoster({ first: 'Eva', unit: 'Linde' }));
    const { body } = await administrator.get<AuditPage>('/api/audit?kind=role-revoked');
    expect(body.entries).toMatchObject([{ about: { name: 'P1 van Team1' }, details: { role: 'auditor' } }]);
  });
});

describe('looking for somebody', () => {
  it('finds people by a part of their name or address, however it is written', async () => {
    expect((await named('p3 VAN team2')).people.map(({ name }) => name)).toEqual(['P3 van Team2']);
    expect((await named(colleague.email.slice(0, 12))).people).toMatchObject([{ memberId: colleague.memberId }]);
    expect((await named('%%')).people).toEqual([]);
    expect((await named('__')).people).toEqual([]);
  });

  it('gives twenty at most, and says when there are more', async () => {
    linde = await anOrganisation(database, [30]);
    administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    const { people, areMore } = await named('van team1');
    expect([people.length, areMore]).toEqual([20, true]);
  });

  it('finds nobody who left, and nobody of another organisation', async () => {
    await database.query('update people.members set active = false where member_id = $1', [colleague.memberId]);
    const elsewhere = await anOrganisation(database, [5], 'Elders');
    expect((await named('P1 van Team1')).people).toEqual([]);
    expect((await named(elsewhere.director.email)).people).toEqual([]);
  });
});

describe('roles of others', () => {
  it('are seen and changed by nobody but an administrator of the organisation', async () => {
    const elsewhere = await anOrganisation(database, [5], 'Elders');
    const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
    await grant(colleague, 'trainer');
    await grant(linde.teams[1]?.people[0] as TestPerson, 'auditor');
    const before = await storedPeople(database);
    expect((await grant(colleague, 'administrator', stranger)).status).toBe(404);
    expect((await revoke(colleague, 'trainer', stranger)).status).toBe(404);
    const others = [colleague, linde.director, linde.teams[1]?.people[0] as TestPerson];
    for (const { email } of others) {
      const visitor = await Visitor.signedIn(url, email, PASSWORD);
      const answers = [
        await grant(colleague, 'administrator', visitor),
        await revoke(linde.administrator, 'administrator', visitor),
        await visitor.get('/api/roles'),
        await visitor.get('/api/roles/candidates?name=ada'),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    expect(changedTables(before, await storedPeople(database))).toEqual(['sessions']);
  });
});
