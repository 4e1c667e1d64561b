import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditPage, Problem, TrainerAccesses } from '@leeway/contract';
import { aTrainer, anInvitation } from '../support/a-trainer.ts';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRoster } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let unitIds: string[];
const url = (): string => api.url;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const listed = async () => (await administrator.get<TrainerAccesses>('/api/trainers')).body.trainers;
const trainerOf = (changes = {}) => aTrainer(database, url, administrator, unitIds, changes);
/** By kind: those of one moment come in no order. */
const acts = async () =>
  (await administrator.get<AuditPage>('/api/audit')).body.entries
    .map(({ kind, about, details }) => [kind, about?.name, details] as const)
    .sort(([one], [other]) => one.localeCompare(other));
/** Signing in leaves a trace of its own. */
const changedSince = async (before: Awaited<ReturnType<typeof storedPeople>>) =>
  changedTables(before, await storedPeople(database)).filter((name) => name !== 'sessions');
const memberRow = async (memberId: string) =>
  (await database.query('select active, unit_id from people.members where member_id = $1', [memberId]))[0];

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

beforeEach(async () => {
  linde = await anOrganisation(database, [6, 6, 6]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  unitIds = linde.teams.slice(0, 2).map(({ unitId }) => unitId);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

describe('inviting a trainer', () => {
  it('from outside adds them, with the role, for the units that were named, until the day that was named', async () => {
    const { accessId, memberId, email, visitor } = await trainerOf();
    const row = { accessId, memberId, email, name: 'Tess Trainer', isOnRoster: false, endsOn: dayFromNow(60) };
    expect(await listed()).toMatchObject([{ ...row, state: 'invited', unitIds: [...unitIds].sort() }]);
    expect(await visitor.get('/api/training')).toMatchObject({
      status: 200,
      body: { access: { accessId, endsOn: dayFromNow(60), units: [{ name: 'Team 1' }, { name: 'Team 2' }] } },
    });
    expect(await listed()).toMatchObject([{ ...row, state: 'active' }]);
    expect(await acts()).toEqual([
      ['role-granted', 'Tess Trainer', { role: 'trainer' }],
      ['trainer-invited', 'Tess Trainer', { endsOn: dayFromNow(60), units: 2 }],
    ]);
  });

  it('leaves them alone when a roster is imported, and asks them nothing in a round', async () => {
    const { memberId, visitor } = await trainerOf();
    const { organisationId } = linde;
    const { roundId } = await aLaunchedRound(administrator, Visitor.tally(url), organisationId, { name: 'Lente' });
    expect((await visitor.get(`/api/training/rounds/${roundId}/units`)).status).toBe(404);
    const asked = 'select count(*)::int as people from people.round_members where organisation_id = $1';
    const those = await database.query(`${asked} and member_id = $2`, [organisationId, memberId]);
    expect([await database.query(asked, [organisationId]), those]).toEqual([[{ people: 21 }], [{ people: 0 }]]);
    const roster = aRoster({ first: 'Eva', unit: 'De Linde' });
    expect((await administrator.sendText('/api/roster/import', roster)).status).toBe(200);
    expect(await memberRow(memberId)).toEqual({ active: true, unit_id: null });
    expect((await visitor.get('/api/training')).status).toBe(200);
  });

  it('who works here keeps the name that is known of them', async () => {
    const [person] = linde.teams[2]?.people ?? [];
    const { memberId } = await trainerOf({ email: person?.email });
    expect(memberId).toBe(person?.memberId);
    expect(await listed()).toMatchObject([{ name: 'P1 van Team3', isOnRoster: true }]);
  });

  it('can be repeated, and then changes nothing', async () => {
    const accessId = randomUUID();
    const invitation = anInvitation(unitIds);
    await administrator.put(`/api/trainers/${accessId}`, invitation);
    const before = await storedPeople(database);
    expect((await administrator.put(`/api/trainers/${accessId}`, invitation)).status).toBe(200);
    expect(await changedSince(before)).toEqual([]);
  });

  it.each([
    ['an address that is none', { email: 'tess' }, 422, 'bad-address'],
    ['a day that has passed', { endsOn: dayFromNow(-1) }, 422, 'training-ends-in-the-past'],
    ['a day more than a year ahead', { endsOn: dayFromNow(370) }, 422, 'training-ends-too-late'],
    ['a unit that does not exist', { unitIds: [randomUUID()] }, 422, 'unknown-units'],
    ['no unit at all', { unitIds: [] }, 400, 'bad-request'],
  ])('is refused for %s, and leaves nothing behind', async (_, changes, status, code) => {
    const before = await storedPeople(database);
    const answer = await administrator.put(`/api/trainers/${randomUUID()}`, anInvitation(unitIds, changes));
    expect(codeOf(answer)).toEqual([status, code]);
    expect(await changedSince(before)).toEqual([]);
  });

  it('is refused for the units of another organisation, for oneself, and for who has access already', async () => {
    const elsewhere = await anOrganisation(database, [6], 'Elders');
    const { email } = await trainerOf();
    const invite = (changes: object) =>
      administrator.put(`/api/trainers/${randomUUID()}`, { ...anInvitation(unitIds), ...changes });
    expect(codeOf(await invite({ unitIds: [elsewhere.rootUnitId] }))).toEqual([422, 'unknown-units']);
    expect(codeOf(await invite({ email: linde.administrator.email }))).toEqual([409, 'trainer-not-oneself']);
    expect(codeOf(await invite({ email }))).toEqual([409, 'trainer-has-access']);
  });

  it('is held to a year and to one access at a time by the database', async () => {
    const { memberId } = await trainerOf();
    const insert = `insert into people.trainer_accesses (organisation_id, access_id, member_id, set_on, ends_on, is_closed)
      values ($1, gen_random_uuid(), $2, current_date, current_date + $3::int, $4)`;
    const { organisationId } = linde;
    await expect(database.query(insert, [organisationId, memberId, 367, true])).rejects.toThrow(/within_a_year/);
    await expect(database.query(insert, [organisationId, memberId, 1, false])).rejects.toThrow(/one_open/);
    const nobody = linde.director.memberId;
    await expect(database.query(insert, [organisationId, nobody, 1, false])).rejects.toThrow(/by_role/);
  });
});

describe('an access', () => {
  const addresses = (roundId: string): [string, string, unknown?][] => [
    ['GET', '/api/training'],
    ['GET', `/api/training/rounds/${roundId}/units`],
    ['POST', `/api/training/rounds/${roundId}/size`, { unitIds }],
    ['GET', `/api/training/cohorts/${randomUUID()}`],
    ['PUT', `/api/training/cohorts/${randomUUID()}`, { name: 'Eén', roundId, unitIds }],
    ['DELETE', `/api/training/cohorts/${randomUUID()}`],
  ];

  it('counts on its last day, and at no address on the day after it', async () => {
    const { visitor, email } = await trainerOf({ endsOn: dayFromNow(3) });
    installation.clock.setOffset(3 * DAY_MS);
    expect((await visitor.get('/api/training')).status).toBe(200);
    installation.clock.setOffset(4 * DAY_MS);
    for (const [method, path, body] of addresses(randomUUID())) {
      expect([method, path, ...codeOf(await visitor.send(method, path, body))]).toEqual([
        ...[method, path, 403, 'training-ended'],
      ]);
    }
    expect(await listed()).toMatchObject([{ email, state: 'ended' }]);
  });

  it('is given anew after it has ended, as another one', async () => {
    const { accessId, email, visitor } = await trainerOf({ endsOn: dayFromNow(3) });
    installation.clock.setOffset(4 * DAY_MS);
    const scope = { unitIds, endsOn: dayFromNow(30) };
    expect(codeOf(await administrator.put(`/api/trainers/${accessId}/scope`, scope))).toEqual([409, 'training-over']);
    const again = randomUUID();
    expect((await administrator.put(`/api/trainers/${again}`, { ...anInvitation([]), ...scope, email })).status).toBe(
      200,
    );
    expect((await listed()).map((one) => [one.accessId, one.state])).toEqual([
      [again, 'invited'],
      [accessId, 'ended'],
    ]);
    expect(await visitor.get('/api/training')).toMatchObject({ body: { access: { accessId: again } } });
  });

  it('can be given other units and another day', async () => {
    const { accessId, visitor } = await trainerOf();
    const scope = { unitIds: [linde.teams[2]?.unitId], endsOn: dayFromNow(90) };
    for (let time = 0; time < 2; time++) {
      expect((await administrator.put(`/api/trainers/${accessId}/scope`, scope)).status).toBe(200);
    }
    expect(await visitor.get('/api/training')).toMatchObject({
      body: { access: { endsOn: scope.endsOn, units: [{ name: 'Team 3' }] } },
    });
    expect((await acts()).filter(([kind]) => kind === 'trainer-access-changed')).toEqual([
      ['trainer-access-changed', 'Tess Trainer', { endsOn: scope.endsOn, units: 1 }],
    ]);
  });

  it('ends at once when an administrator ends it: signed out, without the role, and no longer here', async () => {
    const { accessId, memberId, visitor } = await trainerOf();
    for (let time = 0; time < 2; time++) {
      expect((await administrator.send('DELETE', `/api/trainers/${accessId}`)).status).toBe(200);
    }
    expect((await visitor.get('/api/training')).status).toBe(401);
    expect(await memberRow(memberId)).toEqual({ active: false, unit_id: null });
    expect(await listed()).toMatchObject([{ accessId, state: 'ended' }]);
    expect((await acts()).map(([kind]) => kind)).toEqual([
      ...['role-granted', 'role-revoked', 'trainer-access-ended', 'trainer-invited'],
    ]);
  });

  it('leaves somebody of the roster at work when it is ended', async () => {
    const { accessId, memberId } = await trainerOf({ email: linde.teams[2]?.people[0]?.email });
    await administrator.send('DELETE', `/api/trainers/${accessId}`);
    expect(await memberRow(memberId)).toEqual({ active: true, unit_id: linde.teams[2]?.unitId });
  });

  it('ends with the role, by whatever way that is taken', async () => {
    const { accessId, memberId, visitor } = await trainerOf();
    expect((await administrator.send('DELETE', `/api/roles/${memberId}/trainer`)).status).toBe(200);
    expect((await visitor.get('/api/training')).status).toBe(403);
    expect(await listed()).toMatchObject([{ accessId, state: 'ended' }]);
    await administrator.put(`/api/roles/${memberId}/trainer`, {});
    expect(codeOf(await visitor.get('/api/training'))).toEqual([403, 'training-ended']);
  });

  it('is not there for who has the role alone, and the addresses are not for who has not', async () => {
    const { memberId, email } = linde.director;
    const visitor = await Visitor.signedIn(url, email, PASSWORD);
    for (const [method, path, body] of addresses(randomUUID())) {
      expect([method, path, ...codeOf(await visitor.send(method, path, body))]).toEqual([
        ...[method, path, 403, 'not-allowed'],
      ]);
    }
    await administrator.put(`/api/roles/${memberId}/trainer`, {});
    expect(codeOf(await visitor.get('/api/training'))).toEqual([403, 'no-training-access']);
  });

  it('is forgotten with the person who had it', async () => {
    const { accessId, memberId } = await trainerOf();
    await administrator.send('DELETE', `/api/trainers/${accessId}`);
    expect((await administrator.send('DELETE', `/api/people/${memberId}`)).status).toBe(204);
    expect(await listed()).toEqual([]);
  });
});
