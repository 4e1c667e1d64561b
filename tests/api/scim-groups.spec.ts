import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScimError, ScimGroup, ScimGroupList } from '@leeway/contract';
import { aLaunchedRound, anEmptyRelease } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { PersonnelSystem } from '../support/personnel-system.ts';
import { Visitor } from '../support/visitor.ts';

const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let system: PersonnelSystem;
const url = (): string => api.url;

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

const group = async (id: string) => (await system.get<ScimGroup>(`/Groups/${id}`)).body;
const membersOf = async (id: string) => (await group(id)).members?.map(({ value }) => value).sort();
const find = async (query: string) => (await system.get<ScimGroupList>(`/Groups?${query}`)).body;
const named = (name: string) => find(`excludedAttributes=members&filter=displayName eq "${name}"`);
const created = async (body: object) => {
  const answer = await system.post<ScimGroup & ScimError>('/Groups', { schemas: [GROUP], ...body });
  expect([answer.status, answer.body.detail]).toEqual([201, undefined]);
  return answer.body;
};
const teamOf = (index: number) => {
  const team = linde.teams[index];
  if (team === undefined) throw new Error('no such team');
  return team;
};
const people = (index: number, ...numbers: number[]) =>
  numbers.map((number) => teamOf(index).people[number]?.memberId ?? '').sort();
const everybody = (index: number) =>
  [teamOf(index).manager, ...teamOf(index).people].map(({ memberId }) => memberId).sort();

describe('a group from a personnel system', () => {
  it('is a unit of the organisation, with the people in it', async () => {
    const { unitId, people: members } = teamOf(1);
    expect(await group(unitId)).toMatchObject({ id: unitId, displayName: 'De Linde > Team 2' });
    expect(await membersOf(unitId)).toHaveLength(members.length + 1);
    expect(
      await find(`filter=${encodeURIComponent(`id eq "${unitId}" and members eq "${members[0]?.memberId}"`)}`),
    ).toMatchObject({ totalResults: 1 });
    expect(
      await find(`filter=${encodeURIComponent(`id eq "${unitId}" and members eq "${people(0, 0)[0]}"`)}`),
    ).toMatchObject({ totalResults: 0 });
  });

  it('is made empty, as Entra does, and found by its name without its members', async () => {
    expect(await named('displayName')).toMatchObject({ totalResults: 0, Resources: [] });
    const made = await created({
      schemas: [GROUP, 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
      externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
      displayName: 'displayName',
      meta: { resourceType: 'Group' },
    });
    expect(made).toMatchObject({
      externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
      displayName: 'De Linde > displayName',
      members: [],
    });
    // Somebody else's change meanwhile does not sweep it away.
    await system.patch(`/Users/${linde.director.memberId}`, { op: 'replace', path: 'name.givenName', value: 'Do' });
    const found = await named('displayName');
    expect(found.Resources.map(({ id }) => id)).toEqual([made.id]);
    expect(found.Resources[0]?.members).toBeUndefined();
  });

  it('is made with its members, as Okta does; they leave the unit they were in', async () => {
    const members = people(0, 0, 1);
    const made = await created({
      displayName: 'Example Group',
      members: members.map((value) => ({ value, display: 'x' })),
    });
    expect(await membersOf(made.id)).toEqual(members);
    expect(await membersOf(teamOf(0).unitId)).toEqual(everybody(0).filter((id) => !members.includes(id)));
  });

  it('takes over a unit that is there, once', async () => {
    expect((await created({ displayName: 'De Linde > Team 1' })).id).toBe(teamOf(0).unitId);
    const again = await system.post('/Groups', { displayName: 'Team 1' });
    expect(again).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
  });

  it('is one of several with that name only by its path', async () => {
    await created({ displayName: 'De Linde > Zorg > HR' });
    await created({ displayName: 'De Linde > Bedrijf > HR' });
    const unclear = await system.post('/Groups', { displayName: 'HR' });
    expect(unclear.body.detail).toContain('Send the whole path');
    expect((await named('Zorg > HR')).totalResults).toBe(1);
  });
});

describe('the members of a group', () => {
  const ref = (memberId: string | undefined) => ({ $ref: null, value: memberId });

  it.each([
    ['Entra', (going: string) => [{ op: 'Remove', path: 'members', value: [ref(going)] }]],
    ['Entra with its flag, and Okta', (going: string) => [{ op: 'remove', path: `members[value eq "${going}"]` }]],
  ])('come and go as %s says', async (_, removal) => {
    const { unitId } = teamOf(0);
    const [going = '', coming = ''] = [people(0, 2)[0], people(1, 0)[0]];
    const { status, body } = await system.patch(`/Groups/${unitId}`, ...removal(going), {
      op: 'Add',
      path: 'members',
      value: [ref(coming)],
    });
    expect([status, body]).toEqual([204, null]);
    expect(await membersOf(unitId)).toEqual([...everybody(0).filter((id) => id !== going), coming].sort());
    // Off the roster until another group takes them; their account stays.
    expect((await system.get(`/Users/${going}`)).body).toMatchObject({ active: true, groups: [] });
  });

  it.each([
    ['Okta’s full push', (ids: string[]) => ({ op: 'replace', path: 'members', value: ids.map(ref) })],
    ['RFC 7644 without a path', (ids: string[]) => ({ op: 'replace', value: { members: ids.map(ref) } })],
  ])('are replaced by %s', async (_, operation) => {
    const wanted = [...people(0, 0), ...people(1, 0)].sort();
    expect((await system.patch(`/Groups/${teamOf(0).unitId}`, operation(wanted))).status).toBe(204);
    expect(await membersOf(teamOf(0).unitId)).toEqual(wanted);
  });

  it('all go with a removal that names nobody', async () => {
    await created({ displayName: 'Team 1' });
    expect((await system.patch(`/Groups/${teamOf(0).unitId}`, { op: 'remove', path: 'members' })).status).toBe(204);
    expect(await membersOf(teamOf(0).unitId)).toEqual([]);
  });

  it('have to be there: otherwise nothing is done', async () => {
    const { unitId } = teamOf(0);
    const before = await group(unitId);
    const unknown = randomUUID();
    const answer = await system.patch(
      `/Groups/${unitId}`,
      { op: 'replace', path: 'displayName', value: 'Half' },
      { op: 'add', path: 'members', value: [ref(people(1, 0)[0]), ref(unknown)] },
    );
    expect(answer).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
    expect(answer.body.detail).toContain(`nobody with the id ${unknown}`);
    expect(await group(unitId)).toEqual(before);
  });
});

describe('the name of a group', () => {
  it.each([
    ['Entra', (name: string) => ({ op: 'Replace', path: 'displayName', value: name })],
    [
      'Okta',
      (displayName: string) => ({ op: 'replace', value: { id: '619435534e58458c8c92e86d1e07d2f8', displayName } }),
    ],
  ])('changes as %s says, and the group stays where it is', async (_, operation) => {
    const { unitId } = teamOf(0);
    expect((await system.patch(`/Groups/${unitId}`, operation('New Group Name'))).status).toBe(204);
    expect((await group(unitId)).displayName).toBe('De Linde > New Group Name');
    expect(await membersOf(unitId)).toEqual(everybody(0));
  });

  it('moves it when it is a path, but never below itself, over another or beside the top', async () => {
    const { unitId } = teamOf(0);
    const rename = (id: string, value: string) =>
      system.patch(`/Groups/${id}`, { op: 'replace', path: 'displayName', value });
    expect((await rename(unitId, 'De Linde > Zorg > Team 1')).status).toBe(204);
    expect((await group(unitId)).displayName).toBe('De Linde > Zorg > Team 1');
    expect((await rename(unitId, 'De Linde > Zorg > Team 1 > Team 1')).body.scimType).toBe('invalidValue');
    expect((await rename(unitId, 'De Linde > Zorg > Team 1 > Nacht > Team 1')).body.scimType).toBe('invalidValue');
    expect((await rename(linde.rootUnitId, 'Elders > De Linde')).body.scimType).toBe('invalidValue');
    expect((await rename(unitId, 'De Linde > Team 2')).status).toBe(409);
    expect((await rename(linde.rootUnitId, 'De Eik')).status).toBe(204);
    expect((await group(unitId)).displayName).toBe('De Eik > Zorg > Team 1');
  });

  it('and its members are replaced together (PUT)', async () => {
    const { unitId } = teamOf(0);
    const wanted = people(0, 0, 1);
    const { status, body } = await system.put<ScimGroup>(`/Groups/${unitId}`, {
      schemas: [GROUP],
      id: unitId,
      displayName: 'SCIM_test1',
      members: wanted.map((value) => ({ value, display: 'bob@ad.oktatest.com' })),
    });
    expect([status, body.displayName]).toEqual([200, 'De Linde > SCIM_test1']);
    expect(await membersOf(unitId)).toEqual(wanted);
  });
});

describe('a group that goes', () => {
  it('leaves its people without a unit, and is out of sight', async () => {
    const { unitId } = teamOf(0);
    expect((await system.delete(`/Groups/${unitId}`)).status).toBe(204);
    expect((await system.get(`/Groups/${unitId}`)).status).toBe(404);
    expect((await system.get(`/Users/${people(0, 0)[0]}`)).body).toMatchObject({ active: true, groups: [] });
  });

  it('has to wait for the units below it', async () => {
    const answer = await system.delete(`/Groups/${linde.rootUnitId}`);
    expect(answer.status).toBe(409);
    expect(answer.body?.detail).toContain('Remove those first');
  });

  it('has to wait for a round that asks it; what was asked stays', async () => {
    const { unitId } = teamOf(0);
    const round = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId);
    const refused = await system.delete(`/Groups/${unitId}`);
    expect(refused.status).toBe(409);
    expect(refused.body?.detail).toContain('not closed yet');
    expect(await membersOf(unitId)).toEqual(everybody(0));
    await anEmptyRelease(database, linde.organisationId, round.roundId);
    expect((await system.delete(`/Groups/${unitId}`)).status).toBe(204);
    expect((await administrator.get(`/api/rounds/${round.roundId}`)).body).toMatchObject({
      blocks: expect.arrayContaining([expect.objectContaining({ unitId })]),
    });
  });
});
