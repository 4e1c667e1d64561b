import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScimUser, ScimUserList, Session } from '@leeway/contract';
import { addressOf, aRoster } from '../support/a-roster.ts';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { PersonnelSystem } from '../support/personnel-system.ts';
import { Visitor } from '../support/visitor.ts';

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let system: PersonnelSystem;
const url = () => api.url;
beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

afterAll(() => installation?.remove());

beforeEach(async () => {
  linde = await anOrganisation(database, [6, 5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  system = await PersonnelSystem.of(url, administrator);
});

/** As Microsoft documents what Entra sends. */
const fromEntra = (changes: object = {}) => ({
  schemas: [USER, ENTERPRISE],
  externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
  userName: 'Test_User_00aa00aa-bb11-cc22-dd33-44ee44ee44ee',
  active: true,
  emails: [{ primary: true, type: 'work', value: 'Test_User_11bb11bb@testuser.example' }],
  meta: { resourceType: 'User' },
  name: { formatted: 'givenName familyName', familyName: 'familyName', givenName: 'givenName' },
  roles: [],
  ...changes,
});

/** As Okta documents it. */
const fromOkta = (changes: object = {}) => ({
  schemas: [USER],
  userName: 'jane.doe@example.com',
  name: { givenName: 'Jane', familyName: 'Doe' },
  emails: [{ primary: true, value: 'jane.doe@example.com', type: 'work' }],
  displayName: 'Jane Doe',
  locale: 'en_US',
  externalId: '00uv931EiyRsnwOGa0g3',
  groups: [],
  password: '4a9XuKkx',
  active: true,
  ...changes,
});

const created = async (body: object): Promise<ScimUser> => {
  const answer = await system.post('/Users', body);
  expect([answer.status, answer.body.detail]).toEqual([201, undefined]);
  return answer.body;
};
const stored = async (memberId: string) =>
  (
    await database.query<Record<string, unknown>>(
      `select email, first_name, infix, last_name, unit_id, manager_id, language, active, password_hash
       from people.members where organisation_id = $1 and member_id = $2`,
      [linde.organisationId, memberId],
    )
  )[0];

describe('a person from a personnel system', () => {
  it('is made from what Entra sends, and found again by what it looks for', async () => {
    const { headers, status, body } = await system.post('/Users', fromEntra());
    expect(status).toBe(201);
    expect(headers.get('content-type')).toContain('application/scim+json');
    expect(headers.get('location')).toBe(`http://localhost:3000/api/scim/v2/Users/${body.id}`);
    expect(body).toMatchObject({
      externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
      userName: 'Test_User_00aa00aa-bb11-cc22-dd33-44ee44ee44ee',
      name: { familyName: 'familyName', givenName: 'givenName' },
      emails: [{ value: 'test_user_11bb11bb@testuser.example', type: 'work', primary: true }],
      active: true,
    });
    for (const filter of [
      'userName eq "test_user_00AA00aa-bb11-cc22-dd33-44ee44ee44ee"',
      'externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"',
      'emails[type eq "work"].value eq "Test_User_11bb11bb@testuser.example"',
      'externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef" and active eq "True"',
    ]) {
      const { totalResults, Resources } = await system.find(filter);
      expect([filter, totalResults, Resources[0]?.id]).toEqual([filter, 1, body.id]);
    }
    expect(await system.find('userName eq "non-existent user"')).toMatchObject({ totalResults: 0, Resources: [] });
  });

  it('is made from what Okta sends, without the password in it', async () => {
    const { id } = await created(fromOkta());
    expect(await stored(id)).toMatchObject({
      email: 'jane.doe@example.com',
      first_name: 'Jane',
      last_name: 'Doe',
      unit_id: null,
      language: 'nl',
      active: true,
      password_hash: null,
    });
  });

  it('keeps nothing that there is no use for', async () => {
    await created(
      fromOkta({ title: 'Chief of Secrets', phoneNumbers: [{ value: '+31 6 1234', type: 'work' }], nickName: 'Jay' }),
    );
    const rows = await database.query<{ row: string }>(
      `select m::text || p::text as row from people.members m join people.provisioned_people p using (member_id)`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/Secrets|1234|Jay|4a9XuKkx/);
  });

  it('gets the unit and the manager that it names, below the one top unit', async () => {
    const manager = linde.teams[0]?.manager.memberId ?? '';
    const inUnit = (department: string) => ({ [ENTERPRISE]: { department, manager: { value: manager } } });
    const jane = await created(fromOkta(inUnit('De Linde > Zorg > Nacht')));
    expect(jane[ENTERPRISE]).toMatchObject({ department: 'De Linde > Zorg > Nacht', manager: { value: manager } });
    const bo = await created(fromEntra(inUnit('Team 1')));
    expect((await stored(bo.id))?.['unit_id']).toBe(linde.teams[0]?.unitId);
    await system.patch(`/Users/${bo.id}`, { op: 'Replace', path: `${ENTERPRISE}:department`, value: 'Finance' });
    expect((await system.get(`/Users/${bo.id}`)).body[ENTERPRISE]?.department).toBe('De Linde > Finance');
  });

  it('takes over somebody whom a roster file brought in, with the infix where it was', async () => {
    const [lotte] = linde.teams[0]?.people ?? [];
    const { id } = await created(
      fromOkta({
        userName: 'lotte',
        emails: [{ value: lotte?.email, type: 'work' }],
        name: { givenName: 'Lot', familyName: 'van Team1' },
      }),
    );
    expect(id).toBe(lotte?.memberId);
    expect(await stored(id)).toMatchObject({
      first_name: 'Lot',
      infix: 'van',
      last_name: 'Team1',
      unit_id: linde.teams[0]?.unitId,
    });
  });

  it('is listed page by page', async () => {
    const page = async (query: string) => (await system.get<ScimUserList>(`/Users?${query}`)).body;
    const all = await page('');
    expect(all).toMatchObject({ totalResults: 15, startIndex: 1, itemsPerPage: 15 });
    const pages = [await page('startIndex=1&count=10'), await page('startIndex=11&count=10')];
    expect(pages.map(({ itemsPerPage }) => itemsPerPage)).toEqual([10, 5]);
    expect(pages.flatMap(({ Resources }) => Resources)).toEqual(all.Resources);
    expect(await page('startIndex=0&count=0')).toMatchObject({ totalResults: 15, startIndex: 1, Resources: [] });
    expect(await page('startIndex=99')).toMatchObject({ totalResults: 15, Resources: [] });
    expect(Object.keys((await page('attributes=userName&count=1')).Resources[0] ?? {})).toEqual([
      'schemas',
      'id',
      'userName',
    ]);
  });
});

describe('a change of a person', () => {
  it.each([
    [
      'Entra, one by one',
      [
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'updatedEmail@microsoft.example' },
        { op: 'Replace', path: 'name.familyName', value: 'updatedFamilyName' },
        { op: 'Add', path: 'nickName', value: 'Babs' },
        { op: 'Replace', path: 'externalId', value: 'Eqpj' },
        { op: 'Replace', path: `${ENTERPRISE}:employeeNumber`, value: 'Eqpj' },
      ],
    ],
    [
      'Entra with its flag for RFC 7644',
      [
        { op: 'replace', path: 'emails[type eq "work"].value', value: 'updatedEmail@microsoft.example' },
        {
          op: 'replace',
          value: {
            displayName: 'Bjfe',
            'name.familyName': 'updatedFamilyName',
            externalId: 'Eqpj',
            [`${ENTERPRISE}:employeeNumber`]: 'Aklq',
          },
        },
      ],
    ],
    [
      'RFC 7644, section 3.5.2.3',
      [
        {
          op: 'replace',
          value: {
            emails: [
              { value: 'updatedemail@microsoft.example', type: 'work', primary: true },
              { value: 'babs@jensen.example', type: 'home' },
            ],
            nickname: 'Babs',
            externalId: 'Eqpj',
          },
        },
        { op: 'replace', path: 'addresses[type eq "work"].streetAddress', value: '1010 Broadway Ave' },
        { op: 'replace', path: `${USER}:name`, value: { familyName: 'updatedFamilyName' } },
      ],
    ],
  ])('is read as %s writes it', async (_, operations) => {
    const { id } = await created(fromEntra());
    const { status, body } = await system.patch(`/Users/${id}`, ...operations);
    expect([status, body.detail]).toEqual([200, undefined]);
    expect(body).toMatchObject({
      userName: 'Test_User_00aa00aa-bb11-cc22-dd33-44ee44ee44ee',
      externalId: 'Eqpj',
      name: { givenName: 'givenName', familyName: 'updatedFamilyName' },
      emails: [{ value: 'updatedemail@microsoft.example' }],
    });
  });

  it('adds an address for home without taking it instead of the one for work', async () => {
    const { id } = await created(fromOkta());
    const value = { emails: [{ value: 'babs@jensen.example', type: 'home' }], nickname: 'Babs' };
    const { status, body } = await system.patch(`/Users/${id}`, { op: 'add', value });
    expect([status, body.emails?.[0]?.value]).toEqual([200, 'jane.doe@example.com']);
  });

  it('takes the address along with a user name that was the address', async () => {
    const { id } = await created(fromOkta({ emails: undefined }));
    const { body } = await system.patch(`/Users/${id}`, { op: 'Replace', path: 'userName', value: 'Jane@new.example' });
    expect([body.userName, body.emails?.[0]?.value]).toEqual(['Jane@new.example', 'jane@new.example']);
  });

  it('as a whole (PUT) leaves unit and manager alone when nothing is said of them, and takes them away when it is', async () => {
    const department = 'De Linde > Zorg';
    const { id } = await created(fromOkta({ [ENTERPRISE]: { department } }));
    const put = async (changes: object) => (await system.put(`/Users/${id}`, fromOkta({ id, ...changes }))).body;
    const married = await put({ name: { givenName: 'Jane', familyName: 'Doe-Smit' }, externalId: undefined });
    expect(married).toMatchObject({ name: { familyName: 'Doe-Smit' }, [ENTERPRISE]: { department } });
    expect(married.externalId).toBeUndefined();
    expect((await put({ [ENTERPRISE]: { costCenter: '7' } }))[ENTERPRISE]).toEqual({});
  });

  it.each([
    [
      'an unknown manager',
      { path: `${ENTERPRISE}:manager`, value: '00000000-0000-4000-8000-000000000000' },
      'invalidValue',
      'Add that person first',
    ],
    ['no first name', { path: 'name.givenName', value: ' ' }, 'invalidValue', 'name.givenName'],
    ['an address that is none', { path: 'emails[type eq "work"].value', value: 'jane' }, 'invalidValue', 'emails'],
    ['neither yes nor no', { path: 'active', value: 'perhaps' }, 'invalidValue', 'active'],
    [
      'a path of units with a hole',
      { path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'A > > B' },
      'invalidValue',
      'from the top down',
    ],
    [
      'a choice that is not understood',
      { op: 'remove', path: 'emails[type eq "work" and value ew "example.com"]' },
      'invalidFilter',
      'not supported',
    ],
    ['an operation that there is not', { op: 'move', path: 'active', value: true }, 'invalidSyntax', 'move'],
    ['nothing to remove', { op: 'remove' }, 'noTarget', 'path'],
  ])('with %s is refused with what to do, and nothing of it is done', async (_, operation, scimType, words) => {
    const { id } = await created(fromOkta());
    const before = await stored(id);
    const answer = await system.patch(
      `/Users/${id}`,
      { op: 'replace', path: 'name.familyName', value: 'Half' },
      { op: 'replace', ...operation },
    );
    expect(answer).toMatchObject({ status: 400, body: { status: '400', scimType } });
    expect(answer.body.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
    expect(answer.body.detail).toContain(words);
    expect(await stored(id)).toEqual(before);
  });

  it('never makes people each other’s managers in a circle', async () => {
    const [team] = linde.teams;
    const [person] = team?.people ?? [];
    const answer = await system.patch(`/Users/${linde.director.memberId}`, {
      op: 'Add',
      path: `${ENTERPRISE}:manager`,
      value: person?.memberId,
    });
    expect(answer).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
    expect(answer.body.detail).toContain('in a circle');
    expect((await stored(linde.director.memberId))?.['manager_id']).toBeNull();
  });

  it('is refused when the address or the user name is somebody else’s', async () => {
    await created(fromEntra());
    const jane = await created(fromOkta());
    const patch = (path: string, value: string) => system.patch(`/Users/${jane.id}`, { op: 'replace', path, value });
    for (const answer of [
      await patch('emails[type eq "work"].value', linde.director.email),
      await patch('userName', 'TEST_USER_00aa00aa-bb11-cc22-dd33-44ee44ee44ee'),
      await system.post('/Users', fromOkta()),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
    }
  });
});

describe('somebody who leaves', () => {
  it.each([
    ['Entra', { op: 'Replace', path: 'active', value: 'False' }],
    ['Entra with its flag', { op: 'replace', path: 'active', value: false }],
    ['Okta', { op: 'replace', value: { active: false } }],
  ])('is signed out at once when %s says so, also after coming back', async (_, operation) => {
    const person = linde.teams[0]?.manager;
    const [session, idle] = [
      await Visitor.signedIn(url, person?.email ?? '', PASSWORD),
      await Visitor.signedIn(url, person?.email ?? '', PASSWORD),
    ];
    const who = async (by = session) => (await by.get<Session>('/api/session')).body.person;
    expect(await who()).not.toBeNull();
    expect((await system.patch(`/Users/${person?.memberId}`, operation)).body.active).toBe(false);
    expect(await who()).toBeNull();
    const back = await system.patch(`/Users/${person?.memberId}`, { op: 'Replace', path: 'active', value: 'True' });
    expect(back.body).toMatchObject({ active: true, [ENTERPRISE]: { department: 'De Linde > Team 1' } });
    expect(await who(idle)).toBeNull();
  });

  it('stays in a round that was launched, which never changes', async () => {
    const tally = Visitor.tally(url);
    await aLaunchedRound(administrator, tally, linde.organisationId);
    const round = () =>
      database.query(
        `select m::text as row from people.round_members m where organisation_id = $1
         union all select units::text || directory from people.rounds where organisation_id = $1 order by 1`,
        [linde.organisationId],
      );
    const before = await round();
    const [leaver, mover] = linde.teams[0]?.people ?? [];
    await system.patch(`/Users/${leaver?.memberId}`, { op: 'replace', value: { active: false } });
    await system.patch(`/Users/${mover?.memberId}`, {
      op: 'replace',
      value: { [`${ENTERPRISE}:department`]: 'Elders' },
    });
    expect((await system.delete(`/Users/${mover?.memberId}`)).status).toBe(204);
    expect(await round()).toEqual(before);
  });

  it('is gone for the personnel system after DELETE, and the same person when they come back', async () => {
    const { id } = await created(fromOkta({ [ENTERPRISE]: { department: 'Nacht' } }));
    expect((await system.delete(`/Users/${id}`)).status).toBe(204);
    expect((await system.delete(`/Users/${id}`)).status).toBe(404);
    expect((await system.get(`/Users/${id}`)).body).toMatchObject({ status: '404' });
    expect(await system.find('userName eq "jane.doe@example.com"')).toMatchObject({ totalResults: 0 });
    expect(await stored(id)).toMatchObject({ active: false, unit_id: null });
    expect((await created(fromOkta())).id).toBe(id);
  });

  it('loses every role, but the last administrator can not leave', async () => {
    const { memberId } = linde.administrator;
    const refused = await system.patch(`/Users/${memberId}`, { op: 'replace', value: { active: false } });
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.body.detail).toContain('Ada van Beheer is the only administrator');
    await database.query(`insert into people.role_grants values ($1, $2, 'administrator')`, [
      linde.organisationId,
      linde.director.memberId,
    ]);
    expect((await system.patch(`/Users/${memberId}`, { op: 'replace', value: { active: false } })).status).toBe(200);
    const roles = await database.query('select member_id from people.role_grants where organisation_id = $1', [
      linde.organisationId,
    ]);
    expect(roles).toEqual([{ member_id: linde.director.memberId }]);
  });
});

describe('a roster file beside a personnel system', () => {
  it('goes on working, and keeps the groups that the system made', async () => {
    await system.post('/Groups', { displayName: 'Leeg' });
    const csv = aRoster(
      { first: 'Eva', unit: 'De Linde' },
      { first: 'Bram', unit: 'De Linde > Noord', manager: 'Eva' },
    );
    expect((await administrator.sendText('/api/roster/import', csv)).status).toBe(200);
    expect(await system.find(`userName eq "${addressOf('Bram')}"`)).toMatchObject({
      Resources: [{ [ENTERPRISE]: { department: 'De Linde > Noord' } }],
    });
    const groups = await system.get<{ Resources: { displayName: string }[] }>('/Groups');
    expect(groups.body.Resources.map(({ displayName }) => displayName).sort()).toEqual([
      'De Linde',
      'De Linde > Leeg',
      'De Linde > Noord',
    ]);
  });
});
