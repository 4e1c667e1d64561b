import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Leavers, Problem } from '@leeway/contract';
import { aRoster } from '../support/a-roster.ts';
import { aLaunchedRound, anEmptyRelease } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { PersonnelSystem } from '../support/personnel-system.ts';
import { storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

afterAll(() => installation?.remove());

beforeEach(async () => {
  linde = await anOrganisation(database, [6, 5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

const person = (team = 0, number = 0): TestPerson => {
  const found = linde.teams[team]?.people[number];
  if (found === undefined) throw new Error('no such person');
  return found;
};
const leave = ({ memberId }: TestPerson) =>
  database.query('update people.members set active = false, unit_id = null, manager_id = null where member_id = $1', [
    memberId,
  ]);
const erase = ({ memberId }: TestPerson) => administrator.send<Problem | null>('DELETE', `/api/people/${memberId}`, {});
const leavers = async (search = '') =>
  (await administrator.get<Leavers>(`/api/people/leavers?search=${encodeURIComponent(search)}`)).body;
const traces = async ({ email, name }: TestPerson) =>
  Object.entries(await storedPeople(database))
    .filter(([, rows]) => rows.some((row) => row.includes(email) || row.includes(name)))
    .map(([table]) => table);

describe('erasing somebody who has left', () => {
  it('replaces name and address everywhere, and takes away what lets them in; counts stay', async () => {
    const leaver = person();
    const system = await PersonnelSystem.of(url, administrator);
    await system.patch(`/Users/${leaver.memberId}`, { op: 'replace', path: 'externalId', value: 'E-77' });
    await Visitor.signedIn(url, leaver.email, PASSWORD);
    const round = await aLaunchedRound(administrator, tally, linde.organisationId);
    await database.query(
      `insert into people.issuances (organisation_id, round_id, member_id, purpose, blinded_hash) values ($1, $2, $3, 'ratings', sha256('x'))`,
      [linde.organisationId, round.roundId, leaver.memberId],
    );
    await database.query(
      `insert into people.mirrors (organisation_id, round_id, unit_id, member_id, state) values ($1, $2, $3, $4, 'skipped')`,
      [linde.organisationId, round.roundId, linde.rootUnitId, leaver.memberId],
    );
    await anEmptyRelease(database, linde.organisationId, round.roundId);
    await leave(leaver);
    expect(await traces(leaver)).toEqual(['members', 'provisioned_people', 'round_members']);
    expect((await erase(leaver)).status).toBe(204);

    expect(await traces(leaver)).toEqual([]);
    const [row] = await database.query<Record<string, unknown>>(
      'select email, first_name, last_name, password_hash, erased, active from people.members where member_id = $1',
      [leaver.memberId],
    );
    expect(row).toEqual({
      email: `erased:${leaver.memberId}`,
      first_name: '—',
      last_name: '',
      password_hash: null,
      erased: true,
      active: false,
    });
    const after = await storedPeople(database);
    const tablesWith = Object.keys(after).filter((table) =>
      after[table]?.some((text) => text.includes(leaver.memberId)),
    );
    expect(tablesWith).toEqual(['issuances', 'members', 'round_members']);
    expect((await leavers()).total).toBe(0);
    expect(await system.find('externalId eq "E-77"')).toMatchObject({ totalResults: 0 });
  });

  it('is the same the second time, and for ten at once', async () => {
    await leave(person());
    const answers = await Promise.all(Array.from({ length: 10 }, () => erase(person())));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  });

  it('leaves nobody to come back: a file with the address makes somebody new', async () => {
    const leaver = person();
    await leave(leaver);
    await erase(leaver);
    const line = `${leaver.email};P1;;Nieuw;Linde;;nl`;
    expect((await administrator.sendText('/api/roster/import', `${aRoster()}\r\n${line}`)).status).toBe(200);
    const [row] = await database.query<{ id: string }>('select member_id as id from people.members where email = $1', [
      leaver.email,
    ]);
    expect(row?.id).not.toBe(leaver.memberId);
  });

  it('is not for somebody who is still there', async () => {
    expect(await erase(person())).toMatchObject({ status: 409, body: { code: 'erase-still-here' } });
    expect(await erase(linde.administrator)).toMatchObject({ status: 409, body: { code: 'erase-still-here' } });
    expect(await traces(person())).toEqual(['members']);
  });

  it('has to wait for the rounds they belong to, and says until when', async () => {
    const closesAt = '2030-07-04T15:00:00.000Z';
    const opensAt = '2030-06-04T15:00:00.000Z';
    const round = await aLaunchedRound(administrator, tally, linde.organisationId, { opensAt, closesAt });
    await leave(person());
    const { status, body } = await erase(person());
    expect([status, body?.code]).toEqual([409, 'erase-in-round']);
    expect(body?.message.nl).toContain('tot donderdag 4 juli 2030 om 17:00');
    expect(body?.message.en).toMatch(/until Thursday,? 4 July 2030 at 17:00/);
    expect(await leavers()).toMatchObject({ people: [{ memberId: person().memberId, inRoundUntil: closesAt }] });
    await anEmptyRelease(database, linde.organisationId, round.roundId);
    expect((await leavers()).people[0]?.inRoundUntil).toBeNull();
    expect((await erase(person())).status).toBe(204);
  });

  it('can only be done by an administrator of the same organisation', async () => {
    const leaver = person();
    await leave(leaver);
    const path = `/api/people/${leaver.memberId}`;
    for (const { email } of [linde.director, linde.teams[1]?.manager, person(1)].filter((one) => one !== undefined)) {
      const visitor = await Visitor.signedIn(url, email, PASSWORD);
      expect((await visitor.send('DELETE', path, {})).status).toBe(403);
      expect((await visitor.get('/api/people/leavers')).status).toBe(403);
    }
    const other = await anOrganisation(database, [], 'Elders');
    const stranger = await Visitor.signedIn(url, other.administrator.email, PASSWORD);
    expect((await stranger.send('DELETE', path, {})).status).toBe(404);
    expect((await stranger.get<Leavers>('/api/people/leavers')).body).toEqual({ people: [], total: 0 });
    expect((await administrator.send('DELETE', `/api/people/${randomUUID()}`, {})).status).toBe(404);
    expect(await traces(leaver)).toEqual(['members']);
  });
});

describe('the people who have left', () => {
  it('are found by a part of their name or address, fifty at most', async () => {
    await leave(person(0, 0));
    await leave(person(1, 1));
    expect((await leavers('TEAM2')).people.map(({ name }) => name)).toEqual(['P2 van Team2']);
    expect((await leavers('p1.team1')).people.map(({ email }) => email)).toEqual([person(0, 0).email]);
    expect(await leavers('%')).toEqual({ people: [], total: 0 });
    for (let number = 0; number < 60; number++) {
      await database.query(
        `insert into people.members (organisation_id, member_id, email, first_name, infix, last_name, language, active)
         values ($1, $2, $3, 'A', '', 'Z', 'nl', false)`,
        [linde.organisationId, randomUUID(), `gone${number}@x.example`],
      );
    }
    const all = await leavers();
    expect([all.people.length, all.total]).toEqual([50, 62]);
  });
});
