import { randomUUID } from 'node:crypto';
import type { Mirror, MirrorAnswers, Problem, TeamResult } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRelease } from '../support/a-release.ts';
import { aLaunch, aLaunchedRound } from '../support/a-launched-round.ts';
import {
  anOrganisation,
  PASSWORD,
  type TestOrganisation,
  type TestPerson,
  type TestTeam,
} from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const ANSWERS: MirrorAnswers = {
  ratings: { tr1: 4, tr2: 5, ro1: 2 },
  delegation: { planning: { current: 4, wanted: 5 }, spending: { wanted: 3 } },
};

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let closedRoundId: string;
let openRoundId: string;
const url = (): string => api.url;

const team = (number: number): TestTeam => {
  const found = linde.teams[number - 1];
  if (found === undefined) throw new Error('no such team');
  return found;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const addressOf = (roundId: string, number: number) => `/api/mirror/${roundId}/${team(number).unitId}`;
const resultOf = (roundId: string, unitId: string) => `/api/results/${roundId}/units/${unitId}`;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const storedBy = ({ memberId }: TestPerson) =>
  database.query('select state, answers from people.mirrors where member_id = $1', [memberId]);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [9, 6, 6, 6, 6]);
  elsewhere = await anOrganisation(database, [5], 'Elders');
  administrator = await as(linde.administrator);
  const tally = Visitor.tally(url);
  const { organisationId } = linde;
  const launch = async (kind: 'baseline' | 'pulse', closesAt: string) =>
    (await aLaunchedRound(administrator, tally, organisationId, { name: kind, kind, closesAt })).roundId;
  closedRoundId = await launch('baseline', inDays(1));
  openRoundId = await launch('pulse', inDays(2));
  const answers = linde.teams.map(({ unitId }) => [unitId, { respondents: 6, rating: 4 }] as const);
  await aRelease(database, organisationId, closedRoundId, new Map(answers));
});

afterAll(() => installation?.remove());

describe('the mirror', () => {
  it('asks a manager what the round asked the team, in the wording for managers', async () => {
    const { status, body } = await (await as(team(1).manager)).get<Mirror>(addressOf(closedRoundId, 1));
    expect(status).toBe(200);
    expect(body).toMatchObject({ round: { name: 'baseline' }, unit: { name: 'Team 1' }, own: { state: 'open' } });
    const mirrored = itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline').filter(({ manager }) => manager !== undefined);
    expect(body.asked.statements).toEqual(mirrored.map(({ id, manager }) => ({ itemId: id, text: manager })));
    expect(body.asked.areas.map(({ areaId }) => areaId)).toEqual(
      LEEWAY_QUESTIONNAIRE.delegation.areas.map(({ id }) => id),
    );
    expect(body.asked.levels).toHaveLength(5);
  });

  it('is short in a pulse, and there as soon as the round is launched', async () => {
    const { body } = await (await as(team(1).manager)).get<Mirror>(addressOf(openRoundId, 1));
    const short = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').filter(({ manager }) => manager !== undefined);
    expect(body.asked.statements.map(({ itemId }) => itemId)).toEqual(short.map(({ id }) => id));
    expect([body.asked.areas, body.asked.levels]).toEqual([[], []]);
  });

  it('is the person’s own: two who lead one unit each have one', async () => {
    const [first, second] = team(5).people;
    await database.query('update people.members set manager_id = $1 where member_id = $2', [
      first?.memberId,
      second?.memberId,
    ]);
    await database.query('update people.members set manager_id = $1 where member_id = $2', [
      linde.director.memberId,
      first?.memberId,
    ]);
    const [one, other] = [await as(team(5).manager), await as(first ?? linde.director)];
    expect((await one.put(addressOf(closedRoundId, 5), ANSWERS)).status).toBe(200);
    const { body } = await other.get<Mirror>(addressOf(closedRoundId, 5));
    expect(body.own).toEqual({ state: 'open' });
    expect(codeOf(await other.get(resultOf(closedRoundId, team(5).unitId)))).toEqual([409, 'mirror-first']);
    expect((await one.get(resultOf(closedRoundId, team(5).unitId))).status).toBe(200);
  });
});

describe('sealing', () => {
  it('keeps the answers, and can be repeated', async () => {
    const manager = await as(team(1).manager);
    const address = addressOf(closedRoundId, 1);
    const sealed = await manager.put<Mirror>(address, ANSWERS);
    expect([sealed.status, sealed.body.own]).toEqual([200, { state: 'sealed', answers: ANSWERS, shared: false }]);
    const sameInAnotherOrder = {
      delegation: { spending: { wanted: 3 }, planning: { wanted: 5, current: 4 } },
      ratings: { ro1: 2, tr2: 5, tr1: 4 },
    };
    expect((await manager.put(address, sameInAnotherOrder)).body).toEqual(sealed.body);
    expect((await manager.get(address)).body).toEqual(sealed.body);
  });

  it('is for good', async () => {
    const manager = await as(team(1).manager);
    const other = { ...ANSWERS, ratings: { tr1: 1 } };
    expect(codeOf(await manager.put(addressOf(closedRoundId, 1), other))).toEqual([409, 'mirror-sealed']);
    expect(codeOf(await manager.post(`${addressOf(closedRoundId, 1)}/skip`, {}))).toEqual([409, 'mirror-sealed']);
    expect(await storedBy(team(1).manager)).toEqual([{ state: 'sealed', answers: ANSWERS }]);
  });

  it('keeps one of several that come at once, and answers the others with why not', async () => {
    const manager = await as(team(2).manager);
    const address = addressOf(openRoundId, 2);
    const given = [1, 2, 3, 4, 5].map((rating) => manager.put(address, { ratings: { tr1: rating }, delegation: {} }));
    const statuses = (await Promise.all([...given, manager.post(`${address}/skip`, {})])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await storedBy(team(2).manager)).toHaveLength(1);
  });

  it.each([
    ['nothing at all', { ratings: {}, delegation: { planning: {} } }, 422, 'mirror-empty'],
    ['an item that only the team is asked', { ratings: { cl1: 3 }, delegation: {} }, 400, 'bad-request'],
    ['an area that there is none of', { ratings: {}, delegation: { money: { current: 3 } } }, 400, 'bad-request'],
    ['a six', { ratings: { tr1: 6 }, delegation: {} }, 400, 'bad-request'],
    ['a half', { ratings: { tr1: 2.5 }, delegation: {} }, 400, 'bad-request'],
    ['no object', [], 400, 'bad-request'],
  ])('refuses %s', async (_, body, status, code) => {
    const manager = await as(team(3).manager);
    expect(codeOf(await manager.put(addressOf(closedRoundId, 3), body))).toEqual([status, code]);
    expect(await storedBy(team(3).manager)).toEqual([]);
  });

  it('refuses areas in a pulse, which asks the team about none', async () => {
    const manager = await as(team(3).manager);
    expect(codeOf(await manager.put(addressOf(openRoundId, 3), ANSWERS))).toEqual([400, 'bad-request']);
  });
});

describe('skipping', () => {
  it('is for good, too: nobody fills in afterwards what they could have seen', async () => {
    const manager = await as(team(3).manager);
    const address = addressOf(closedRoundId, 3);
    const skip = () => manager.post<Mirror>(`${address}/skip`, {});
    for (const { status, body } of [await skip(), await skip()]) {
      expect([status, body.own]).toEqual([200, { state: 'skipped' }]);
    }
    expect(codeOf(await manager.put(address, ANSWERS))).toEqual([409, 'mirror-skipped']);
    expect(codeOf(await manager.put(`${address}/sharing`, { shared: true }))).toEqual([409, 'mirror-not-sealed']);
    expect(await storedBy(team(3).manager)).toEqual([{ state: 'skipped', answers: null }]);
  });
});

describe('sharing with trainers', () => {
  it('is the manager’s act, and can be undone', async () => {
    const manager = await as(team(1).manager);
    for (const shared of [true, true, false]) {
      const { body } = await manager.put<Mirror>(`${addressOf(closedRoundId, 1)}/sharing`, { shared });
      expect(body.own).toEqual({ state: 'sealed', answers: ANSWERS, shared });
    }
  });

  it('needs something to share', async () => {
    const manager = await as(team(4).manager);
    const address = `${addressOf(closedRoundId, 4)}/sharing`;
    expect(codeOf(await manager.put(address, { shared: true }))).toEqual([409, 'mirror-not-sealed']);
  });
});

describe('the result of a unit that somebody leads', () => {
  it('comes after their own view of it, and says so', async () => {
    const manager = await as(team(4).manager);
    const path = resultOf(closedRoundId, team(4).unitId);
    const { status, body } = await manager.get<Problem>(path);
    expect([status, body.code]).toEqual([409, 'mirror-first']);
    expect(body.message.en).toContain('First give your own view');
    expect(JSON.stringify(body)).not.toMatch(/"(causes|figure|middle|respondents|comments)"/);
    await manager.put(addressOf(closedRoundId, 4), ANSWERS);
    expect((await manager.get<TeamResult>(path)).body.causes).toHaveLength(4);
  });

  it('comes after skipping as well', async () => {
    const manager = await as(team(2).manager);
    const path = resultOf(closedRoundId, team(2).unitId);
    expect(codeOf(await manager.get(path))).toEqual([409, 'mirror-first']);
    await manager.post(`${addressOf(closedRoundId, 2)}/skip`, {});
    expect((await manager.get(path)).status).toBe(200);
  });

  it('waits for its own unit and round only: not for those of units below that others lead', async () => {
    const director = await as(linde.director);
    expect(codeOf(await director.get(resultOf(closedRoundId, linde.rootUnitId)))).toEqual([409, 'mirror-first']);
    expect((await director.get(resultOf(closedRoundId, team(1).unitId))).status).toBe(200);
    const address = `/api/mirror/${closedRoundId}/${linde.rootUnitId}`;
    expect((await director.put(address, ANSWERS)).status).toBe(200);
    expect((await director.get(resultOf(closedRoundId, linde.rootUnitId))).status).toBe(200);
  });

  it('says nothing of a mirror to who may not see the result', async () => {
    const manager = await as(team(1).manager);
    expect(codeOf(await manager.get(resultOf(closedRoundId, team(3).unitId)))).toEqual([404, 'not-found']);
    expect(codeOf(await manager.get(resultOf(openRoundId, team(1).unitId)))).toEqual([404, 'not-found']);
  });
});

describe('somebody else’s mirror', () => {
  it('does not exist, in the same words whatever the reason', async () => {
    const preparing = randomUUID();
    const launched = await administrator.put(`/api/rounds/${preparing}`, await aLaunch(administrator));
    expect(launched.status).toBe(200);
    const manager = await as(team(1).manager);
    const stranger = await as(elsewhere.director);
    const unit = team(1).unitId;
    const places: readonly (readonly [Visitor, string, string])[] = [
      [manager, closedRoundId, team(2).unitId],
      [manager, closedRoundId, linde.rootUnitId],
      [await as(linde.director), closedRoundId, unit],
      [await as(team(1).people[0] ?? linde.director), closedRoundId, unit],
      [administrator, closedRoundId, unit],
      [stranger, closedRoundId, unit],
      [stranger, closedRoundId, elsewhere.rootUnitId],
      [manager, closedRoundId, elsewhere.rootUnitId],
      [manager, preparing, unit],
      [manager, randomUUID(), unit],
      [manager, closedRoundId, randomUUID()],
    ];
    for (const [visitor, roundId, unitId] of places) {
      const address = `/api/mirror/${roundId}/${unitId}`;
      const answers = await Promise.all([
        visitor.get(address),
        visitor.put(address, ANSWERS),
        visitor.post(`${address}/skip`, {}),
        visitor.put(`${address}/sharing`, { shared: true }),
      ]);
      expect(answers.map(codeOf)).toEqual(answers.map(() => [404, 'not-found']));
    }
  });

  it('stays with who gave it: whoever leads the unit next begins with one of their own', async () => {
    const { manager: before, people, unitId } = team(1);
    const [after, other] = people;
    const leads = (memberId: string | undefined, managerId: string | undefined) =>
      database.query('update people.members set manager_id = $1 where member_id = $2', [managerId, memberId]);
    const formerly = await as(before);
    // First from above: nobody may lead in a circle, not even in between.
    await leads(after?.memberId, linde.director.memberId);
    for (const person of [before, other]) await leads(person?.memberId, after?.memberId);
    for (const person of people.slice(2)) await leads(person.memberId, after?.memberId);
    const next = await (await as(after ?? before)).get<Mirror>(`/api/mirror/${closedRoundId}/${unitId}`);
    expect([next.status, next.body.own]).toEqual([200, { state: 'open' }]);
    expect((await formerly.get(`/api/mirror/${closedRoundId}/${unitId}`)).status).toBe(404);
  });
});

describe('the table', () => {
  it.each([
    ['answers with a skip', `('skipped', '{}'::jsonb, false)`, 'mirrors_answers_when_sealed'],
    ['a seal without answers', `('sealed', null::jsonb, false)`, 'mirrors_answers_when_sealed'],
    ['a skip that is shared', `('skipped', null::jsonb, true)`, 'mirrors_shared_when_sealed'],
    ['a third state', `('open', null::jsonb, false)`, 'mirrors_state'],
    ['answers that are none', `('sealed', '[]'::jsonb, false)`, 'mirrors_answers_object'],
  ])('refuses %s', async (_, values, constraint) => {
    const inserting = database.query(
      `insert into people.mirrors (organisation_id, round_id, unit_id, member_id, state, answers, shared_with_trainers)
       select $1::uuid, $2::uuid, $3::uuid, $4::uuid, given.* from (values ${values}) given`,
      [linde.organisationId, openRoundId, team(4).unitId, team(4).manager.memberId],
    );
    await expect(inserting).rejects.toMatchObject({ constraint });
  });
});
