import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditPage, Person, Problem, UnitsOfPeople } from '@leeway/contract';
import { addressOf, aRoster } from '../support/a-roster.ts';
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
  linde = await anOrganisation(database, [3, 3]);
  [north, south] = linde.teams as [TestTeam, TestTeam];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

interface Fields {
  readonly name: string;
  readonly parentId: string | null;
}
const write = (unitId: string, was: Fields | null, fields: Fields) =>
  administrator.put<UnitsOfPeople & Problem>(`/api/units/${unitId}`, { was, fields });
const remove = (unitId: string) => administrator.send<UnitsOfPeople & Problem>('DELETE', `/api/units/${unitId}`);
const lead = (unitId: string, was: readonly string[], managerId: string) =>
  administrator.put<UnitsOfPeople & Problem>(`/api/units/${unitId}/manager`, { was, managerId });
const units = async () => (await administrator.get<UnitsOfPeople>('/api/units')).body.units;
const names = async () => (await units()).map(({ name }) => name);
const managerOf = async (memberId: string) =>
  (await administrator.get<Person>(`/api/people/${memberId}`)).body.fields.managerId;
const kinds = async () => (await administrator.get<AuditPage>('/api/audit')).body.entries.map(({ kind }) => kind);

describe('a unit', () => {
  it('is added, renamed, moved and removed, each once', async () => {
    const unitId = randomUUID();
    const first = { name: 'Nacht', parentId: linde.rootUnitId };
    expect((await write(unitId, null, first)).status).toBe(200);
    expect((await write(unitId, null, first)).status).toBe(200);
    expect(await units()).toMatchObject([{ name: 'De Linde' }, { name: 'Nacht', people: 0, managers: [] }, {}, {}]);
    const below = { name: 'Nachtdienst', parentId: north.unitId };
    expect((await write(unitId, first, below)).status).toBe(200);
    expect((await units()).find((unit) => unit.unitId === unitId)).toMatchObject(below);
    expect((await remove(unitId)).status).toBe(200);
    expect(await names()).toEqual(['De Linde', 'Team 1', 'Team 2']);
    expect(await kinds()).toEqual(['unit-removed', 'unit-changed', 'unit-added']);
  });

  it('stays empty through an import, until somebody removes it', async () => {
    const unitId = randomUUID();
    await write(unitId, null, { name: 'Nieuw', parentId: linde.rootUnitId });
    const csv = aRoster({ first: 'Eva', unit: 'De Linde' }, { first: 'Bram', unit: 'De Linde > Zorg', manager: 'Eva' });
    expect((await administrator.sendText('/api/roster/import', csv)).status).toBe(200);
    expect(await names()).toEqual(['De Linde', 'Nieuw', 'Zorg']);
    expect((await remove(unitId)).body.units.map(({ name }) => name)).toEqual(['De Linde', 'Zorg']);
    expect(addressOf('Eva')).toContain('eva');
  });

  it.each<[string, () => [string, Fields | null, Fields], string]>([
    [
      'with the name of its neighbour',
      () => [randomUUID(), null, { name: 'Team 1', parentId: linde.rootUnitId }],
      'unit-name-taken',
    ],
    ['at the top beside another one', () => [randomUUID(), null, { name: 'X', parentId: null }], 'unit-one-top'],
    ['below what is not there', () => [randomUUID(), null, { name: 'X', parentId: randomUUID() }], 'unit-gone'],
    [
      'below itself',
      () => [north.unitId, { name: 'Team 1', parentId: linde.rootUnitId }, { name: 'Team 1', parentId: north.unitId }],
      'unit-circle',
    ],
    [
      'that somebody else has renamed meanwhile',
      () => [
        north.unitId,
        { name: 'Team 0', parentId: linde.rootUnitId },
        { name: 'Team 9', parentId: linde.rootUnitId },
      ],
      'changed-meanwhile',
    ],
  ])('is refused %s', async (_, asked, code) => {
    const before = await units();
    expect(await write(...asked())).toMatchObject({ status: 409, body: { code } });
    expect(await units()).toEqual(before);
  });

  it('with people, or with units below it, is not removed', async () => {
    expect((await remove(north.unitId)).body.code).toBe('unit-not-empty');
    expect((await remove(linde.rootUnitId)).body.code).toBe('unit-not-empty');
  });

  it('that the personnel system keeps, or has people in, is read-only, and so is what is above it', async () => {
    await database.query(`insert into people.provisioned_people values ($1, $2, 'x', 'x', null)`, [
      linde.organisationId,
      north.people[0]?.memberId,
    ]);
    const root = { name: 'De Linde', parentId: null };
    expect((await write(linde.rootUnitId, root, { name: 'Anders', parentId: null })).body.code).toBe('kept-by-system');
    const from = { name: 'Team 1', parentId: linde.rootUnitId };
    expect((await write(north.unitId, from, { ...from, name: 'Anders' })).body.code).toBe('kept-by-system');
    expect((await lead(north.unitId, [north.manager.memberId], south.manager.memberId)).body.code).toBe(
      'kept-by-system',
    );
    const other = { name: 'Team 2', parentId: linde.rootUnitId };
    expect((await write(south.unitId, other, { ...other, name: 'Anders' })).status).toBe(200);
  });
});

describe('who leads a unit', () => {
  it('is set for everybody in it; a colleague who takes over answers to whom the one before answered to', async () => {
    const [first, second] = north.people.map(({ memberId }) => memberId) as [string, string];
    const { status, body } = await lead(north.unitId, [north.manager.memberId], first);
    expect(status).toBe(200);
    expect(body.units.find(({ unitId }) => unitId === north.unitId)?.managers).toMatchObject([{ memberId: first }]);
    expect(await managerOf(first)).toBe(linde.director.memberId);
    expect(await managerOf(second)).toBe(first);
    expect(await managerOf(north.manager.memberId)).toBe(first);
    expect((await lead(north.unitId, [north.manager.memberId], first)).status).toBe(200);
  });

  it('is not set when somebody else did so meanwhile, makes a circle, or has nobody to lead', async () => {
    expect((await lead(north.unitId, [], south.manager.memberId)).body).toMatchObject({
      code: 'changed-meanwhile',
      message: { en: expect.stringContaining('Mo1 van Leider') },
    });
    const root = (await units()).find(({ unitId }) => unitId === linde.rootUnitId);
    const was = root?.managers.map(({ memberId }) => memberId) ?? [];
    expect((await lead(linde.rootUnitId, was, north.manager.memberId)).body.code).toBe('manager-circle');
    const empty = randomUUID();
    await write(empty, null, { name: 'Leeg', parentId: linde.rootUnitId });
    expect((await lead(empty, [], north.manager.memberId)).body.code).toBe('unit-without-people');
  });
});
