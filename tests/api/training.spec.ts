import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CohortForecast,
  CohortView,
  Problem,
  TrainingConsents,
  TrainingHome,
  TrainingUnits,
} from '@leeway/contract';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/database/data-source.js';
import { loadConsents, loadSharedMirrors } from '../../apps/api/src/training/consents.js';
import { aTrainer, type TestTrainer } from '../support/a-trainer.ts';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let roundId: string;
const url = (): string => api.url;
const sessions = new Map<string, Promise<Visitor>>();
/** Signed in once: that is what takes time. */
const as = ({ email }: TestPerson): Promise<Visitor> => {
  const session = sessions.get(email) ?? Visitor.signedIn(url, email, PASSWORD);
  sessions.set(email, session);
  return session;
};
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const team = (number: number) => linde.teams[number - 1] as TestOrganisation['teams'][number];
const unitsOf = (...numbers: number[]): string[] => numbers.map((number) => team(number).unitId).sort();
const trainerOf = (...numbers: number[]) => aTrainer(database, url, administrator, unitsOf(...numbers));
const consent = async (number: number, { accessId }: TestTrainer, given: object, person = team(number).manager) =>
  (await as(person)).put<TrainingConsents>(`/api/training-consents/${team(number).unitId}/${accessId}`, given);
const yes = (number: number, trainer: TestTrainer) => consent(number, trainer, { byName: true, mirror: false });
const namesSeen = async ({ visitor }: TestTrainer): Promise<string[]> => {
  const { body } = await visitor.get<TrainingUnits>(`/api/training/rounds/${roundId}/units`);
  return body.units.filter(({ isNamed }) => isNamed).map(({ name }) => name);
};
const sizeOf = ({ visitor }: TestTrainer, ...numbers: number[]) =>
  visitor.post<CohortForecast>(`/api/training/rounds/${roundId}/size`, { unitIds: unitsOf(...numbers) });
const save = ({ visitor }: TestTrainer, numbers: readonly number[], cohortId: string = randomUUID(), name = 'Najaar') =>
  visitor.put<CohortView>(`/api/training/cohorts/${cohortId}`, { name, roundId, unitIds: unitsOf(...numbers) });

/** Whose own view of the round a trainer may see. */
const mirrorsSeen = async ({ accessId, memberId }: TestTrainer): Promise<string[]> => {
  const access = { organisationId: linde.organisationId, accessId, memberId, endsOn: '', unitIds: new Set<string>() };
  const dataSource = await new DataSource(dataSourceOptions(database.roleUrls.api, 1)).initialize();
  try {
    const consents = await loadConsents(dataSource.manager, access);
    const mirrors = await loadSharedMirrors(dataSource.manager, access, consents, roundId);
    return mirrors.map(({ managerId }) => managerId);
  } finally {
    await dataSource.destroy();
  }
};

/** Five teams with a result, two that are too small to have one of their own, and one that nobody answered in. */
beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [9, 6, 6, 6, 6, 2, 3, 6]);
  administrator = await as(linde.administrator);
  const launch = { kind: 'baseline', name: 'Nulmeting', closesAt: inDays(1) } as const;
  ({ roundId } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, launch));
  const answers = [1, 2, 3, 4, 5, 6].map((number) => [team(number).unitId, { respondents: 6, rating: 4 }] as const);
  await aRelease(database, linde.organisationId, roundId, new Map(answers));
});

afterAll(() => installation?.remove());

describe('a manager', () => {
  it('lets a trainer see nothing until they say so, and can take it back', async () => {
    const trainer = await trainerOf(1, 2);
    const manager = await as(team(1).manager);
    const { body } = await manager.get<TrainingConsents>(`/api/training-consents/${team(1).unitId}`);
    expect(body).toMatchObject({
      managers: 1,
      trainers: [{ accessId: trainer.accessId, trainerName: 'Tess Trainer', own: { byName: false, mirror: false } }],
    });
    expect(await namesSeen(trainer)).toEqual([]);
    const { body: said } = await yes(1, trainer);
    expect(said.trainers).toMatchObject([{ own: { byName: true, mirror: false }, isNamed: true }]);
    expect(await namesSeen(trainer)).toEqual(['Team 1']);
    await consent(1, trainer, { byName: false, mirror: false });
    expect(await namesSeen(trainer)).toEqual([]);
    await administrator.send('DELETE', `/api/trainers/${trainer.accessId}`);
  });

  it('decides for the team only together with everybody who leads it', async () => {
    const trainer = await trainerOf(5);
    const [second] = team(5).people as [TestPerson];
    const follows = 'update people.members set manager_id = $1 where member_id = $2';
    await database.query(follows, [linde.director.memberId, second.memberId]);
    await database.query(follows, [second.memberId, team(5).people[1]?.memberId]);
    const { body } = await yes(5, trainer);
    expect([body.managers, body.trainers[0]?.isNamed, await namesSeen(trainer)]).toEqual([2, false, []]);
    await consent(5, trainer, { byName: true, mirror: false }, second);
    expect(await namesSeen(trainer)).toEqual(['Team 5']);
    await administrator.send('DELETE', `/api/trainers/${trainer.accessId}`);
  });

  it('decides about nobody else’s unit, about no trainer without access to it, and about none whose access ended', async () => {
    const trainer = await trainerOf(1);
    expect((await consent(1, trainer, { byName: true, mirror: true }, team(2).manager)).status).toBe(404);
    expect((await consent(1, trainer, { byName: true, mirror: true }, linde.director)).status).toBe(404);
    expect((await yes(2, trainer)).status).toBe(404);
    await administrator.send('DELETE', `/api/trainers/${trainer.accessId}`);
    expect((await yes(1, trainer)).status).toBe(404);
    const { body } = await (
      await as(team(1).manager)
    ).get<TrainingConsents>(`/api/training-consents/${team(1).unitId}`);
    expect(body.trainers).toEqual([]);
  });

  it('shares the mirrors that are sealed by saying yes, and may keep one of them back', async () => {
    const trainer = await trainerOf(1);
    const manager = await as(team(1).manager);
    const address = `/api/mirror/${roundId}/${team(1).unitId}`;
    const shared = async () => (await manager.get<{ own: { shared: boolean } }>(address)).body.own.shared;
    await manager.put(address, { ratings: { tr1: 4 }, delegation: {} });
    await yes(1, trainer);
    expect([await shared(), await mirrorsSeen(trainer)]).toEqual([false, []]);
    await manager.put(`${address}/sharing`, { shared: true });
    expect(await mirrorsSeen(trainer)).toEqual([]);
    await manager.put(`${address}/sharing`, { shared: false });
    await consent(1, trainer, { byName: true, mirror: true });
    expect([await shared(), await mirrorsSeen(trainer)]).toEqual([true, [team(1).manager.memberId]]);
    await manager.put(`${address}/sharing`, { shared: false });
    await consent(1, trainer, { byName: false, mirror: true });
    expect([await shared(), await mirrorsSeen(trainer)]).toEqual([false, []]);
  });
});

describe('the units of an access', () => {
  it('say what can be in a cohort, and why not', async () => {
    const { visitor } = await trainerOf(1, 6, 8);
    const { body } = await visitor.get<TrainingUnits>(`/api/training/rounds/${roundId}/units`);
    expect(body.units).toMatchObject([
      { name: 'Team 1', parentId: null, inclusion: { status: 'own' } },
      { name: 'Team 6', inclusion: { status: 'with-others', unitIds: unitsOf(6), others: 1 } },
      { name: 'Team 8', inclusion: { status: 'withheld', reason: 'nobody-answered' } },
    ]);
    const both = await trainerOf(6, 7);
    const { body: together } = await both.visitor.get<TrainingUnits>(`/api/training/rounds/${roundId}/units`);
    const inclusion = { status: 'together', unitIds: unitsOf(6, 7) };
    expect(together.units).toMatchObject([{ inclusion }, { inclusion }]);
  });

  it('tell of no unit outside of them', async () => {
    const { visitor } = await trainerOf(1, 6);
    const texts = [];
    for (const path of ['', `/rounds/${roundId}/units`])
      texts.push((await visitor.raw('GET', `/api/training${path}`)).text);
    for (const number of [2, 3, 7]) {
      expect(texts.join()).not.toContain(team(number).unitId);
      expect(texts.join()).not.toContain(`Team ${number}`);
    }
  });

  it('are of no use in a round that does not exist', async () => {
    const trainer = await trainerOf(1);
    expect((await trainer.visitor.get(`/api/training/rounds/${randomUUID()}/units`)).status).toBe(404);
  });
});

describe('a cohort', () => {
  it('says what it comes to while it is chosen, and is kept under the id that the browser made', async () => {
    const trainer = await trainerOf(1, 2, 3, 4, 6, 7);
    await yes(1, trainer);
    const { body } = await sizeOf(trainer, 1, 2, 3, 6, 7);
    const size = {
      named: 1,
      unnamed: 3,
      unnamedLeftOut: 0,
      respondents: { status: 'shown', value: { from: 21, to: 30 } },
    };
    expect(body).toEqual({ size, refusal: null });
    const cohortId = randomUUID();
    const view = {
      cohortId,
      name: 'Najaar',
      unitIds: unitsOf(1, 2, 3, 6, 7),
      size,
      round: { roundId, name: 'Nulmeting' },
    };
    for (let time = 0; time < 2; time++)
      expect((await save(trainer, [1, 2, 3, 6, 7], cohortId)).body).toMatchObject(view);
    expect((await trainer.visitor.get(`/api/training/cohorts/${cohortId}`)).body).toMatchObject(view);
    const { body: home } = await trainer.visitor.get<TrainingHome>('/api/training');
    expect(home.cohorts).toMatchObject([{ cohortId, name: 'Najaar', units: 5, isOpen: true }]);
    const { body: after } = await trainer.visitor.send<TrainingHome>('DELETE', `/api/training/cohorts/${cohortId}`);
    expect(after.cohorts).toEqual([]);
  });

  it.each([
    ['a unit outside of the access', [1, 5], 403, 'unit-not-given'],
    ['a unit without a result', [1, 8], 422, 'unit-without-result'],
    ['a part of a group that is all given', [1, 6], 422, 'group-comes-whole'],
  ])('is refused with %s, before and when it is saved', async (_, numbers, status, code) => {
    const trainer = await trainerOf(1, 2, 6, 7, 8);
    expect(codeOf(await sizeOf(trainer, ...numbers))).toEqual([status, code]);
    expect(codeOf(await save(trainer, numbers))).toEqual([status, code]);
  });

  it('is refused with a group that is only partly given', async () => {
    const trainer = await trainerOf(1, 6);
    expect(codeOf(await save(trainer, [1, 6]))).toEqual([422, 'group-with-others']);
  });

  it('is refused if one team would follow from it and an earlier one, deleted and changed ones included', async () => {
    const trainer = await trainerOf(1, 2, 3, 4, 5);
    const cohortId = randomUUID();
    expect((await save(trainer, [1, 2, 3, 4, 5], cohortId)).status).toBe(200);
    expect((await sizeOf(trainer, 1, 2, 3, 4)).body.refusal).toBe('tells-one-team');
    expect(codeOf(await save(trainer, [1, 2, 3, 4]))).toEqual([409, 'tells-one-team']);
    expect(codeOf(await save(trainer, [1, 2, 3, 4], cohortId))).toEqual([409, 'tells-one-team']);
    await trainer.visitor.send('DELETE', `/api/training/cohorts/${cohortId}`);
    expect(codeOf(await save(trainer, [1, 2, 3, 4]))).toEqual([409, 'tells-one-team']);
    await yes(5, trainer);
    await consent(5, trainer, { byName: true, mirror: false }, team(5).people[0]);
    expect((await save(trainer, [1, 2, 3, 4])).status).toBe(200);
  });

  it('counts what was seen under an earlier access, too', async () => {
    const trainer = await trainerOf(1, 2, 3, 4);
    await save(trainer, [1, 2, 3, 4]);
    await administrator.send('DELETE', `/api/trainers/${trainer.accessId}`);
    const again = await aTrainer(database, url, administrator, unitsOf(1, 2, 3, 4), { email: trainer.email });
    expect(codeOf(await save(again, [1, 2, 3]))).toEqual([409, 'tells-one-team']);
    expect((await save(await trainerOf(1, 2, 3), [1, 2, 3])).status).toBe(200);
  });

  it('comes once of two that would tell a team together, however close they come', async () => {
    for (let time = 0; time < 3; time++) {
      const trainer = await trainerOf(1, 2, 3, 4);
      const answers = await Promise.all([save(trainer, [1, 2, 3, 4]), save(trainer, [1, 2, 3])]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('closes when a unit of it is taken away, and belongs to its trainer alone', async () => {
    const trainer = await trainerOf(1, 2, 3);
    const other = await trainerOf(1, 2, 3);
    const cohortId = randomUUID();
    await save(trainer, [1, 2, 3], cohortId);
    const path = `/api/training/cohorts/${cohortId}`;
    expect((await other.visitor.get(path)).status).toBe(404);
    expect((await save(other, [1, 2, 3], cohortId)).status).toBe(404);
    await other.visitor.send('DELETE', path);
    expect((await trainer.visitor.get(path)).status).toBe(200);
    const { body } = await administrator.get<{ trainers: { accessId: string; endsOn: string }[] }>('/api/trainers');
    const endsOn = body.trainers.find(({ accessId }) => accessId === trainer.accessId)?.endsOn;
    await administrator.put(`/api/trainers/${trainer.accessId}/scope`, { unitIds: unitsOf(1, 2), endsOn });
    expect(codeOf(await trainer.visitor.get(path))).toEqual([403, 'unit-not-given']);
    const { body: home } = await trainer.visitor.get<TrainingHome>('/api/training');
    expect(home.cohorts).toMatchObject([{ cohortId, isOpen: false }]);
  });
});
