import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CohortView, Problem, TrainingBriefView } from '@leeway/contract';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { aTrainer, type TestTrainer } from '../support/a-trainer.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { startStatementCounter, type StatementCounter } from '../support/statement-counter.ts';
import { Visitor } from '../support/visitor.ts';

/** Of a brief, whoever is signed in, the lock and the beginning and end of its transaction included. */
const MOST_STATEMENTS = 17;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

let installation: Installation;
let database: Installation['database'];
let counter: StatementCounter;
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let roundId: string;
const url = (): string => api.url;
const managers = new Map<number, Promise<Visitor>>();
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const team = (number: number) => linde.teams[number - 1] as TestOrganisation['teams'][number];
const unitsOf = (...numbers: number[]): string[] => numbers.map((number) => team(number).unitId).sort();
const trainerOf = (...numbers: number[]) => aTrainer(database, url, administrator, unitsOf(...numbers));
const cohortOf = async ({ visitor }: TestTrainer, ...numbers: number[]): Promise<string> => {
  const cohortId = randomUUID();
  const draft = { name: 'Najaar', roundId, unitIds: unitsOf(...numbers) };
  const { status } = await visitor.put<CohortView>(`/api/training/cohorts/${cohortId}`, draft);
  expect(status).toBe(200);
  return `/api/training/cohorts/${cohortId}`;
};
const consent = async (number: number, { accessId }: TestTrainer, byName = true): Promise<void> => {
  const manager = managers.get(number) ?? Visitor.signedIn(url, team(number).manager.email, PASSWORD);
  managers.set(number, manager);
  const address = `/api/training-consents/${team(number).unitId}/${accessId}`;
  expect((await (await manager).put(address, { byName, mirror: false })).status).toBe(200);
};
const briefOf = ({ visitor }: TestTrainer, cohort: string) => visitor.get<TrainingBriefView>(`${cohort}/brief`);
const namesIn = ({ teams }: TrainingBriefView): string[] => teams.map(({ label }) => label.nl);

/** Six teams with a result of their own: three that find everything low, and three that find everything high. */
beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  counter = await startStatementCounter(database.roleUrls.api);
  api = await installation.start('api', { API_DATABASE_URL: counter.url });
  linde = await anOrganisation(database, [9, 9, 9, 9, 9, 9]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  const launch = { kind: 'baseline', name: 'Nulmeting', closesAt: inDays(1) } as const;
  ({ roundId } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, launch));
  const answers = [1, 2, 3, 4, 5, 6].map((number) => {
    return [team(number).unitId, { respondents: 8, rating: number < 4 ? 1 : 5 }] as const;
  });
  await aRelease(database, linde.organisationId, roundId, new Map(answers));
});

afterAll(async () => {
  counter?.stop();
  await installation?.remove();
});

describe('a training brief', () => {
  it('says what the teams of a cohort ask for, by name of those whose managers agreed', async () => {
    const trainer = await trainerOf(1, 2, 3, 4, 5);
    for (const number of [1, 2]) await consent(number, trainer);
    const cohort = await cohortOf(trainer, 1, 2, 3, 4, 5);
    const { status, body } = await briefOf(trainer, cohort);
    expect([status, namesIn(body), body.preparedBy]).toEqual([200, ['Team 1', 'Team 2'], 'Tess Trainer']);
    expect(body.size).toMatchObject({ named: 2, unnamed: 3, unnamedLeftOut: 0 });
    expect(body.scales.map(({ figure }) => figure.status === 'shown' && figure.value.groups)).toEqual(
      body.scales.map(() => 5),
    );
    const [first] = body.goals;
    expect([first?.teams, first?.points.map(({ teamId }) => teamId).includes(body.teams[0]?.teamId ?? '')]).toEqual([
      2,
      true,
    ]);
    for (const { points } of body.goals) for (const { figures } of points) expect(figures.length).toBeGreaterThan(0);
    expect(body.programmes.map(({ isRearranged }) => isRearranged)).toEqual([false, false]);
  });

  it(`takes at most ${MOST_STATEMENTS} statements, of one team as of six`, async () => {
    const trainer = await trainerOf(1, 2, 3, 4, 5, 6);
    for (const number of [1, 2, 3]) await consent(number, trainer);
    for (const numbers of [[1], [1, 2, 3, 4, 5, 6]]) {
      const cohort = await cohortOf(trainer, ...numbers);
      const counts: number[] = [];
      for (let time = 0; time < 6; time++) {
        const before = counter.statements();
        await briefOf(trainer, cohort);
        counts.push(counter.statements() - before);
      }
      // Work that the api does of itself may fall into one of them.
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(Math.min(...counts)).toBeLessThanOrEqual(MOST_STATEMENTS);
    }
  });

  it('no longer shows a team by name once its manager took that back', async () => {
    const trainer = await trainerOf(1, 2, 4, 5);
    for (const number of [1, 4]) await consent(number, trainer);
    const cohort = await cohortOf(trainer, 1, 2, 4, 5);
    const { body: before } = await briefOf(trainer, cohort);
    const [teamId] = before.teams.map((one) => one.teamId);
    await consent(1, trainer, false);
    const { text } = await trainer.visitor.raw('GET', `${cohort}/brief`);
    expect([text.includes(teamId ?? '-'), text.includes('Team 1')]).toEqual([false, false]);
    expect(namesIn(JSON.parse(text) as TrainingBriefView)).toEqual(['Team 4']);
  });

  it('shows nothing of the whole that would tell of a team beside what was seen before', async () => {
    const trainer = await trainerOf(1, 2, 3, 4, 5);
    for (const number of [1, 2]) await consent(number, trainer);
    const wide = await briefOf(trainer, await cohortOf(trainer, 1, 2, 3, 4, 5));
    // Six teams stand in the organisation: it and the cohort differ by one team without a name.
    expect([wide.body.scope, wide.body.refusal]).toEqual(['without-organisation', 'tells-one-team']);
    expect(wide.body.scales.every(({ organisation }) => organisation === null)).toBe(true);
    const narrow = await briefOf(trainer, await cohortOf(trainer, 1, 2));
    expect([narrow.body.scope, narrow.body.refusal]).toEqual(['without-organisation', 'tells-one-team']);
    const other = await trainerOf(1, 2);
    for (const number of [1, 2]) await consent(number, other);
    const whole = await briefOf(other, await cohortOf(other, 1, 2));
    expect([whole.body.scope, whole.body.refusal]).toEqual(['whole', null]);
    expect(whole.body.scales.every(({ organisation }) => organisation?.status === 'shown')).toBe(true);
  });

  it('keeps a name back that would tell of a team beside a whole that was seen before anybody agreed', async () => {
    const trainer = await trainerOf(1, 2, 3, 4);
    const cohort = await cohortOf(trainer, 1, 2, 3);
    expect(namesIn((await briefOf(trainer, cohort)).body)).toEqual([]);
    for (const number of [1, 2]) await consent(number, trainer);
    const { body } = await briefOf(trainer, cohort);
    expect(namesIn(body)).toHaveLength(1);
    expect(body.size).toMatchObject({ named: 1, unnamed: 0, unnamedLeftOut: 2 });
    expect(body.limits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['held-back', 'unnamed-left-out']));
    await consent(3, trainer);
    const { body: later } = await briefOf(trainer, cohort);
    expect(namesIn(later)).toEqual(['Team 1', 'Team 2', 'Team 3']);
    expect(later.limits.map(({ kind }) => kind)).not.toContain('held-back');
  });

  it('reckons with teams that it named once, when their managers take it back', async () => {
    const trainer = await trainerOf(1, 2, 3);
    for (const number of [1, 2]) await consent(number, trainer);
    expect(namesIn((await briefOf(trainer, await cohortOf(trainer, 1, 2))).body)).toHaveLength(2);
    for (const number of [1, 2]) await consent(number, trainer, false);
    // Three teams without a name, of which two are known: the whole would tell the third.
    const { body } = await briefOf(trainer, await cohortOf(trainer, 1, 2, 3));
    expect([body.scope, body.refusal, namesIn(body)]).toEqual(['named-only', 'tells-one-team', []]);
  });

  it('is there only for its trainer, for as long as the access counts and holds all of its units', async () => {
    const trainer = await trainerOf(1, 2, 3);
    const cohort = await cohortOf(trainer, 1, 2, 3);
    const other = await trainerOf(1, 2, 3);
    const manager = await Visitor.signedIn(url, team(1).manager.email, PASSWORD);
    expect((await briefOf(other, cohort)).status).toBe(404);
    expect((await manager.get(`${cohort}/brief`)).status).toBe(403);
    const scope = (...numbers: number[]) => ({ unitIds: unitsOf(...numbers), endsOn: dayFromNow(60) });
    await administrator.put(`/api/trainers/${trainer.accessId}/scope`, scope(1, 2));
    expect(codeOf(await briefOf(trainer, cohort))).toEqual([403, 'unit-not-given']);
    await administrator.put(`/api/trainers/${trainer.accessId}/scope`, scope(1, 2, 3));
    expect((await briefOf(trainer, cohort)).status).toBe(200);
    const past = `update people.trainer_accesses set set_on = set_on - 9, ends_on = set_on - 1 where access_id = $1`;
    await database.query(past, [trainer.accessId]);
    expect(codeOf(await briefOf(trainer, cohort))).toEqual([403, 'training-ended']);
    const change = { parts: [{ kind: 'opening', minutes: 15 }] };
    expect(codeOf(await trainer.visitor.put(`${cohort}/programmes/half-day`, change))).toEqual([403, 'training-ended']);
  });
});

describe('the files of a brief', () => {
  it('are there for the same person, under the same conditions, and in no other format', async () => {
    const trainer = await trainerOf(1, 2);
    await consent(1, trainer);
    const cohort = await cohortOf(trainer, 1, 2);
    const file = (format: string, of = trainer) =>
      of.visitor.raw('GET', `${cohort}/brief/export/${format}?language=en`);
    const pdf = await file('pdf');
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    const csv = await file('csv');
    expect(csv.text).toContain('Prepared by,Tess Trainer');
    expect([csv.text.includes('Team 1'), csv.text.includes('Team 2')]).toEqual([true, false]);
    expect((await file('xlsx')).status).toBe(404);
    expect((await file('pdf', await trainerOf(1, 2))).status).toBe(404);
    await consent(1, trainer, false);
    expect((await file('csv')).text).not.toContain('Team 1');
    await administrator.send('DELETE', `/api/trainers/${trainer.accessId}`);
    expect([401, 403]).toContain((await file('pdf')).status);
  });
});

describe('a programme', () => {
  it('stays as the trainer arranged it, and is put back as proposed', async () => {
    const trainer = await trainerOf(1, 2, 3);
    for (const number of [1, 2, 3]) await consent(number, trainer);
    const cohort = await cohortOf(trainer, 1, 2, 3);
    const halfDay = ({ programmes }: TrainingBriefView) => programmes.find(({ length }) => length === 'half-day');
    const { body: proposed } = await briefOf(trainer, cohort);
    const parts = [...(halfDay(proposed)?.parts ?? [])].reverse();
    const { body: arranged } = await trainer.visitor.put<TrainingBriefView>(`${cohort}/programmes/half-day`, { parts });
    expect(halfDay(arranged)).toMatchObject({ parts, isRearranged: true });
    expect((await briefOf(trainer, cohort)).body).toEqual(arranged);
    const { body } = await trainer.visitor.send<TrainingBriefView>('DELETE', `${cohort}/programmes/half-day`);
    expect(body).toEqual(proposed);
  });

  it('is made of exercises that there are, and of nothing else', async () => {
    const trainer = await trainerOf(1);
    await consent(1, trainer);
    const cohort = await cohortOf(trainer, 1);
    const put = async (part: object, length = 'half-day') =>
      codeOf(await trainer.visitor.put(`${cohort}/programmes/${length}`, { parts: [part] }));
    const exercise = { kind: 'exercise', exerciseId: 'two-stories', goalId: 'trusting-too-easily', minutes: 40 };
    expect(await put({ ...exercise, exerciseId: 'juggling' })).toEqual([422, 'unknown-exercise']);
    expect((await put({ ...exercise, minutes: 4 }))[0]).toBe(400);
    expect((await put({ ...exercise, kind: 'speech' }))[0]).toBe(400);
    expect((await put(exercise, 'week'))[0]).toBe(400);
    expect((await put(exercise))[0]).toBe(200);
  });
});
