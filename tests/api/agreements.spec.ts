import { randomUUID } from 'node:crypto';
import type { AgreementDraft, AgreementList, Problem } from '@leeway/contract';
import { LEEWAY_PLAYBOOK } from '@leeway/trust-model';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOrganisation,
  PASSWORD,
  type TestOrganisation,
  type TestPerson,
  type TestTeam,
} from '../support/an-organisation.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
const url = (): string => api.url;

const team = (number: number): TestTeam => {
  const found = linde.teams[number - 1];
  if (found === undefined) throw new Error('no such team');
  return found;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const draft = (changes: Partial<AgreementDraft> = {}): AgreementDraft => ({
  actionId: 'stay-near',
  note: 'Op maandag vraagt Mo hoe het loopt.',
  owner: 'Mo',
  dueOn: dayFromNow(30),
  askTeam: true,
  ...changes,
});
const addressOf = (number: number, agreementId?: string) =>
  ['/api/agreements', team(number).unitId, ...(agreementId === undefined ? [] : [agreementId])].join('/');
const agree = async (number: number, changes: Partial<AgreementDraft> = {}): Promise<string> => {
  const agreementId = randomUUID();
  const manager = await as(team(number).manager);
  expect((await manager.put(addressOf(number, agreementId), draft(changes))).status).toBe(200);
  return agreementId;
};
const listOf = async (number: number, person = team(number).manager) =>
  (await (await as(person)).get<AgreementList>(addressOf(number))).body.agreements;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const refuseAll = (visitor: Visitor, unitId: string, agreementId: string) => {
  const address = `/api/agreements/${unitId}`;
  return Promise.all([
    visitor.put(`${address}/${agreementId}`, draft()),
    visitor.put(`${address}/${agreementId}/state`, { state: 'kept' }),
    visitor.send('DELETE', `${address}/${agreementId}`),
  ]);
};
const insertOpen = (number: number, count: number) =>
  database.query(
    `insert into people.agreements (organisation_id, agreement_id, unit_id, action_id, note, owner, due_on, ask_team)
     select $1, id::uuid, $2, 'stay-near', '', 'Mo', current_date, true from jsonb_array_elements_text($3) id`,
    [linde.organisationId, team(number).unitId, JSON.stringify(Array.from({ length: count }, () => randomUUID()))],
  );

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [6, 6, 6, 6, 6, 6, 6]);
  elsewhere = await anOrganisation(database, [5], 'Elders');
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

describe('an agreement', () => {
  it('is kept under the id that the browser made, in the words of the playbook', async () => {
    const manager = await as(team(1).manager);
    expect((await manager.get(addressOf(1))).body).toEqual({ agreements: [] });
    const agreementId = randomUUID();
    const { status, body } = await manager.put(addressOf(1, agreementId), draft({ owner: '  Mo ' }));
    const { title, check } = LEEWAY_PLAYBOOK.actions.find(({ id }) => id === 'stay-near') ?? {};
    const followUp = { status: 'next-round' };
    expect([status, body]).toEqual([
      200,
      { agreements: [{ ...draft(), agreementId, state: 'open', title, check, followUp }] },
    ]);
    expect((await manager.get(addressOf(1))).body).toEqual(body);
  });

  it('can be changed, settled, opened again and taken back', async () => {
    const manager = await as(team(2).manager);
    const agreementId = await agree(2);
    const changed = draft({ actionId: 'own-it', note: '', owner: 'Wij', dueOn: dayFromNow(0), askTeam: false });
    await manager.put(addressOf(2, agreementId), changed);
    expect(await listOf(2)).toMatchObject([{ ...changed, state: 'open', followUp: { status: 'not-wanted' } }]);
    for (const state of ['kept', 'adjusted', 'stopped', 'open']) {
      const { body } = await manager.put(`${addressOf(2, agreementId)}/state`, { state });
      expect(body).toMatchObject({ agreements: [{ ...changed, agreementId, state }] });
    }
    expect((await manager.send('DELETE', addressOf(2, agreementId))).body).toEqual({ agreements: [] });
    expect(await listOf(2)).toEqual([]);
  });

  it('that is settled before a launch is not asked about any more', async () => {
    const manager = await as(team(2).manager);
    const agreementId = await agree(2);
    await manager.put(`${addressOf(2, agreementId)}/state`, { state: 'kept' });
    expect((await listOf(2)).map(({ followUp }) => followUp.status)).toEqual(['not-wanted']);
    await manager.send('DELETE', addressOf(2, agreementId));
  });

  it('comes in the list with what is open first, then by date', async () => {
    const manager = await as(team(2).manager);
    const [late, soon, done, between] = [await agree(2), await agree(2), await agree(2), await agree(2)];
    const due = { [late]: 90, [soon]: 1, [done]: 0, [between]: 45 };
    for (const [id, days] of Object.entries(due)) {
      await manager.put(addressOf(2, id), draft({ dueOn: dayFromNow(days) }));
    }
    await manager.put(`${addressOf(2, done)}/state`, { state: 'stopped' });
    expect((await listOf(2)).map(({ agreementId }) => agreementId)).toEqual([soon, between, late, done]);
  });

  it('is the unit’s: everybody who leads it sees and changes the same, and whoever leads it next', async () => {
    const { people, manager: one, unitId } = team(3);
    const [other, member] = people;
    const leads = (memberId: string | undefined, managerId: string | undefined) =>
      database.query('update people.members set manager_id = $1 where member_id = $2', [managerId, memberId]);
    await leads(member?.memberId, other?.memberId);
    await leads(other?.memberId, linde.director.memberId);
    const agreementId = await agree(3);
    const second = await as(other ?? one);
    expect((await second.put(`${addressOf(3, agreementId)}/state`, { state: 'kept' })).status).toBe(200);
    expect(await listOf(3)).toMatchObject([{ agreementId, state: 'kept' }]);
    for (const person of people.slice(1)) await leads(person.memberId, other?.memberId);
    expect(codeOf(await (await as(one)).get(`/api/agreements/${unitId}`))).toEqual([404, 'not-found']);
    expect(await listOf(3, other)).toMatchObject([{ agreementId, state: 'kept' }]);
  });

  it.each([
    ['an action that is not in the playbook', { actionId: 'pay-rise' }, 422, 'unknown-action'],
    ['yesterday', { dueOn: dayFromNow(-1) }, 422, 'due-in-the-past'],
    ['a day in three years', { dueOn: dayFromNow(3 * 365) }, 422, 'due-too-far'],
    ['a day that does not exist', { dueOn: '2027-02-30' }, 400, 'bad-request'],
    ['a moment', { dueOn: '2027-02-20T10:00:00.000Z' }, 400, 'bad-request'],
    ['nobody who takes care of it', { owner: ' ' }, 400, 'bad-request'],
    ['a note that is too long', { note: 'x'.repeat(501) }, 400, 'bad-request'],
    ['a note that no database can keep', { note: 'a\0b' }, 400, 'bad-request'],
    ['nothing about asking', { askTeam: undefined }, 400, 'bad-request'],
  ])('is refused with %s, new or changed', async (_, changes, status, code) => {
    const manager = await as(team(1).manager);
    const [stored] = await listOf(1);
    const body = { ...draft(), ...changes };
    for (const agreementId of [randomUUID(), stored?.agreementId]) {
      expect(codeOf(await manager.put(addressOf(1, agreementId), body))).toEqual([status, code]);
    }
    expect(await listOf(1)).toEqual([stored]);
  });

  it('has no fifth state, and none before it is made', async () => {
    const manager = await as(team(1).manager);
    const stateOf = (id = '') => `${addressOf(1, id)}/state`;
    const [stored] = await listOf(1);
    expect(codeOf(await manager.put(stateOf(stored?.agreementId), { state: 'late' }))).toEqual([400, 'bad-request']);
    expect(codeOf(await manager.put(stateOf(randomUUID()), { state: 'kept' }))).toEqual([404, 'not-found']);
  });
});

describe('a repeat', () => {
  it('of any request changes nothing and answers the same', async () => {
    const manager = await as(team(4).manager);
    const agreementId = randomUUID();
    const requests: readonly (() => Promise<{ status: number; body: unknown }>)[] = [
      () => manager.put(addressOf(4, agreementId), draft()),
      () => manager.put(addressOf(4, agreementId), draft({ actionId: 'own-it' })),
      () => manager.put(`${addressOf(4, agreementId)}/state`, { state: 'adjusted' }),
      () => manager.send('DELETE', addressOf(4, agreementId)),
    ];
    for (const request of requests) {
      const first = await request();
      const stored = await storedPeople(database);
      const { status, body } = await request();
      expect([status, body]).toEqual([200, first.body]);
      // A visit makes the session last longer.
      const changed = changedTables(stored, await storedPeople(database)).filter((name) => name !== 'sessions');
      expect(changed).toEqual([]);
    }
  });

  it('still does when the day has passed, which is only checked when it is new', async () => {
    const agreementId = await agree(4, { dueOn: dayFromNow(1) });
    installation.clock.setOffset(3 * 86_400_000);
    const manager = await as(team(4).manager);
    const change = (dueOn: string) => manager.put(addressOf(4, agreementId), draft({ note: 'Later.', dueOn }));
    expect((await change(dayFromNow(1))).status).toBe(200);
    expect(codeOf(await change(dayFromNow(2)))).toEqual([422, 'due-in-the-past']);
    expect((await change(dayFromNow(3))).status).toBe(200);
  });
});

describe('the agreements of a unit', () => {
  it('do not exist for anybody who does not lead it', async () => {
    const agreementId = await agree(1);
    const unit = team(1).unitId;
    const trainer = team(2).people[0] ?? linde.director;
    await database.query(`insert into people.role_grants values ($1, $2, 'trainer')`, [
      linde.organisationId,
      trainer.memberId,
    ]);
    const others = [
      ...[team(1).people[0] ?? linde.director, team(2).manager, linde.director, trainer],
      ...[linde.administrator, elsewhere.director, elsewhere.teams[0]?.manager ?? elsewhere.director],
    ];
    const stored = await storedPeople(database);
    for (const person of others) {
      const visitor = await as(person);
      const answers = [await visitor.get(addressOf(1)), ...(await refuseAll(visitor, unit, agreementId))];
      expect([person.name, answers.map(codeOf)]).toEqual([person.name, answers.map(() => [404, 'not-found'])]);
    }
    const anybody = Visitor.anonymous(url);
    const answers = [await anybody.get(addressOf(1)), ...(await refuseAll(anybody, unit, agreementId))];
    expect(answers.map(codeOf)).toEqual(answers.map(() => [401, 'not-signed-in']));
    expect((await storedPeople(database))['agreements']).toEqual(stored['agreements']);
  });

  it('are not found, nor moved, under the address of another unit that one leads', async () => {
    const agreementId = await agree(1);
    const stored = await listOf(1);
    for (const [person, unitId] of [
      [team(2).manager, team(2).unitId],
      [linde.director, linde.rootUnitId],
    ] as const) {
      const answers = await refuseAll(await as(person), unitId, agreementId);
      expect(answers.map(codeOf)).toEqual(answers.map(() => [404, 'not-found']));
    }
    const body = { ...draft(), unitId: team(2).unitId, agreementId: randomUUID(), state: 'kept' };
    expect((await (await as(team(1).manager)).put(addressOf(1, agreementId), body)).status).toBe(200);
    expect(await listOf(1)).toEqual(stored);
  });

  it('have nothing to do with those of another organisation that happen to have the same id', async () => {
    const agreementId = await agree(1);
    const stored = await listOf(1);
    const stranger = await as(elsewhere.director);
    const address = `/api/agreements/${elsewhere.rootUnitId}/${agreementId}`;
    expect(codeOf(await stranger.put(`${address}/state`, { state: 'kept' }))).toEqual([404, 'not-found']);
    expect((await stranger.send('DELETE', address)).body).toEqual({ agreements: [] });
    expect((await stranger.put(address, draft({ note: 'Elders.' }))).status).toBe(200);
    expect((await stranger.send('DELETE', address)).body).toEqual({ agreements: [] });
    expect(await listOf(1)).toEqual(stored);
  });

  it('are twenty open ones at most, also of several that come at once', async () => {
    await insertOpen(5, 18);
    const manager = await as(team(5).manager);
    const many = Array.from({ length: 8 }, () => manager.put(addressOf(5, randomUUID()), draft()));
    const answers = (await Promise.all(many)).map(codeOf);
    expect(answers.filter(([status]) => status === 200)).toHaveLength(2);
    expect(answers.filter(([status]) => status !== 200)).toEqual(
      Array.from({ length: 6 }, () => [409, 'too-many-agreements']),
    );
    expect(await listOf(5)).toHaveLength(20);
  });

  it('make room when one is settled, which then can only be opened again when there is some', async () => {
    const manager = await as(team(5).manager);
    const [first] = await listOf(5);
    const settle = (state: string) => manager.put(`${addressOf(5, first?.agreementId)}/state`, { state });
    expect((await settle('open')).status).toBe(200);
    expect((await settle('kept')).status).toBe(200);
    const agreementId = await agree(5);
    expect(codeOf(await settle('open'))).toEqual([409, 'too-many-agreements']);
    expect((await manager.put(addressOf(5, first?.agreementId), draft({ note: 'Gelukt.' }))).status).toBe(200);
    await manager.send('DELETE', addressOf(5, agreementId));
    const both = await Promise.all([settle('open'), manager.put(addressOf(5, randomUUID()), draft())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('get an id once, if two units take it at the same moment', async () => {
    const [one, other] = [await as(team(6).manager), await as(team(7).manager)];
    for (let turn = 1; turn <= 5; turn++) {
      const agreementId = randomUUID();
      const both = await Promise.all([
        one.put(addressOf(6, agreementId), draft()),
        other.put(addressOf(7, agreementId), draft()),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    }
    expect([...(await listOf(6)), ...(await listOf(7))]).toHaveLength(5);
  });
});

describe('the table', () => {
  it.each([
    ['a fifth state', { state: 'late' }, 'agreements_state'],
    ['nobody who takes care of it', { owner: '' }, 'agreements_owner_length'],
    ['a note that is too long', { note: 'x'.repeat(501) }, 'agreements_note_length'],
    ['a unit that does not exist', { unit_id: randomUUID() }, 'agreements_of_unit'],
    ['a round that does not exist', { asked_in_round_id: randomUUID() }, 'agreements_asked_in_round'],
    [
      'a question that is not wanted',
      { ask_team: false, asked_in_round_id: randomUUID() },
      'agreements_asked_when_wanted',
    ],
  ])('refuses %s', async (_, changes, constraint) => {
    const row = {
      organisation_id: linde.organisationId,
      agreement_id: randomUUID(),
      unit_id: team(1).unitId,
      ...{ action_id: 'stay-near', note: '', owner: 'Mo', due_on: dayFromNow(1), ask_team: true, state: 'open' },
      ...changes,
    };
    const inserting = database.query(
      'insert into people.agreements select * from jsonb_populate_record(null::people.agreements, $1)',
      [JSON.stringify(row)],
    );
    await expect(inserting).rejects.toMatchObject({ constraint });
  });
});
