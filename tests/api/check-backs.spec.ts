import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ChangeRounds,
  CheckBackList,
  MyRound,
  OrganisationRounds,
  OwnCheckBacks,
  Problem,
  PublicRound,
  ResultsIndex,
  RoundList,
  TeamResult,
} from '@leeway/contract';
import { aLaunchedRound, playTally } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { aTrainer, type TestTrainer } from '../support/a-trainer.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const TRAINED_ON = dayFromNow(7);
const COHORT = [1, 2, 3];

interface RoundRow {
  readonly roundId: string;
  readonly launchAt: Date;
  readonly state: string;
  readonly because: string | null;
}

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let trainer: TestTrainer;
let cohortId: string;
let first: string;
const url = (): string => api.url;
const as = ({ email }: Pick<TestPerson, 'email'>) => Visitor.signedIn(url, email, PASSWORD);
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const team = (number: number) => linde.teams[number - 1] as TestOrganisation['teams'][number];
const unitsOf = (numbers: readonly number[]): string[] => numbers.map((number) => team(number).unitId).sort();
const own = (id = cohortId): string => `/api/training/cohorts/${id}/check-backs`;
const decision = (id = cohortId): string => `/api/check-backs/${id}/decision`;
const accepted = { state: 'accepted', trainedOn: TRAINED_ON };

async function aCohort(numbers: readonly number[]): Promise<string> {
  const id = randomUUID();
  const draft = { name: 'Najaar', roundId: first, unitIds: unitsOf(numbers) };
  expect((await trainer.visitor.put(`/api/training/cohorts/${id}`, draft)).status).toBe(200);
  return id;
}

async function checkBack(weeks: number, id = cohortId): Promise<RoundRow> {
  const [row] = await database.query<RoundRow>(
    `select round_id as "roundId", launch_at as "launchAt", state, skipped_because as because
     from people.check_back_rounds where cohort_id = $1 and weeks = $2`,
    [id, weeks],
  );
  if (row === undefined) throw new Error('not proposed');
  return row;
}

/** The clock goes on to the launch, and what has to happen then happens by itself. */
async function due(weeks: number, id = cohortId): Promise<RoundRow> {
  const { launchAt } = await checkBack(weeks, id);
  installation.clock.set(launchAt);
  await until(async () => (await checkBack(weeks, id)).state !== 'planned');
  return checkBack(weeks, id);
}

const answers = (numbers: readonly number[], rating: 2 | 4) =>
  new Map(numbers.map((number) => [team(number).unitId, { respondents: 6, rating }] as const));

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [8, 8, 8, 8, 8, 8]);
  const administrator = await as(linde.administrator);
  const { organisationId } = linde;
  ({ roundId: first } = await aLaunchedRound(administrator, Visitor.tally(url), organisationId, { kind: 'pulse' }));
  // The managers are in a group by themselves, or with the third team, which nobody knows beforehand: so it is left out.
  await aRelease(database, organisationId, first, answers([1, 2, 3, 4, 5, 6], 2));
  trainer = await aTrainer(database, url, administrator, unitsOf([1, 2, 3, 4, 5, 6]));
  cohortId = await aCohort(COHORT);
});

afterAll(() => installation?.remove());

describe('check-backs that a trainer proposes', () => {
  it('have three dates, and name the teams that are asked', async () => {
    expect((await trainer.visitor.get<OwnCheckBacks>(own())).body.checkBacks).toBeNull();
    const { status, body } = await trainer.visitor.put<OwnCheckBacks>(own(), { trainedOn: TRAINED_ON });
    expect(status).toBe(200);
    expect(body.checkBacks).toMatchObject({ name: 'Najaar', state: 'proposed', teams: ['Team 1', 'Team 2', 'Team 3'] });
    expect(body.checkBacks?.rounds.map(({ weeks, state }) => [weeks, state])).toEqual([
      [2, 'planned'],
      [6, 'planned'],
      [12, 'planned'],
    ]);
  });

  it.each([
    ['check-back-too-late', dayFromNow(-20)],
    ['check-back-after-access', dayFromNow(50)],
  ])('are refused with %s', async (code, trainedOn) => {
    expect(codeOf(await trainer.visitor.put(own(), { trainedOn }))).toEqual([422, code]);
  });

  it('can be declined with a reason, and proposed again', async () => {
    const id = await aCohort([4, 5, 6]);
    const administrator = await as(linde.administrator);
    await trainer.visitor.put(own(id), { trainedOn: TRAINED_ON });
    const declined = { state: 'declined', trainedOn: TRAINED_ON, reason: 'Te druk' };
    expect(codeOf(await administrator.put(decision(id), { ...declined, reason: ' ' }))).toEqual([400, 'bad-request']);
    expect((await administrator.put(decision(id), declined)).status).toBe(200);
    expect(codeOf(await administrator.put(decision(id), accepted))).toEqual([409, 'check-backs-decided']);
    const { body } = await trainer.visitor.get<OwnCheckBacks>(own(id));
    expect(body.checkBacks).toMatchObject({ state: 'declined', reason: 'Te druk' });
    await trainer.visitor.put(own(id), { trainedOn: dayFromNow(8) });
    expect(codeOf(await administrator.put(decision(id), accepted))).toEqual([409, 'check-backs-changed']);
  });

  it('are accepted once', async () => {
    const administrator = await as(linde.administrator);
    const { body } = await administrator.put<CheckBackList>(decision(), accepted);
    expect(body.checkBacks.find((one) => one.cohortId === cohortId)).toMatchObject({
      state: 'accepted',
      trainer: 'Tess Trainer',
    });
    expect((await administrator.put(decision(), accepted)).status).toBe(200);
    expect(codeOf(await trainer.visitor.put(own(), { trainedOn: dayFromNow(8) }))).toEqual([
      409,
      'check-backs-decided',
    ]);
  });
});

describe('a check-back', () => {
  let roundId: string;

  it('asks the people of its teams by itself, and nobody else', async () => {
    const round = await due(2);
    expect(round).toMatchObject({ state: 'launched', because: null });
    ({ roundId } = round);
    await playTally(Visitor.tally(url), linde.organisationId, roundId);
    const members = await database.query<{ unitId: string }>(
      'select distinct unit_id as "unitId" from people.round_members where round_id = $1 order by 1',
      [roundId],
    );
    expect(members.map(({ unitId }) => unitId)).toEqual(unitsOf(COHORT));
    const [stored] = await database.query<{ notAsked: string[]; directory: string }>(
      'select not_asked as "notAsked", directory from people.rounds where round_id = $1',
      [roundId],
    );
    expect(stored?.notAsked).toEqual(expect.arrayContaining(unitsOf([4, 5, 6])));
    expect(JSON.parse(stored?.directory ?? '{}')).toMatchObject({ notAsked: stored?.notAsked });
    const mine = async (number: number) =>
      (await (await as(team(number).people[0] as TestPerson)).get<{ rounds: MyRound[] }>('/api/my-rounds')).body.rounds;
    expect((await mine(1)).map((one) => one.roundId)).toContain(roundId);
    expect((await mine(4)).map((one) => one.roundId)).not.toContain(roundId);
    const { body: shown } = await Visitor.anonymous(url).get<PublicRound>(
      `/api/public/rounds/${linde.organisationId}/${roundId}`,
    );
    expect(shown.asksPart).toBe(true);
    const invitations = await database.query<{ isSaid: boolean }>(
      `select distinct text ~ 'alleen een paar teams|a few teams only' as "isSaid" from people.outbox where round_id = $1`,
      [roundId],
    );
    expect(invitations).toEqual([{ isSaid: true }]);
    const mailed = await database.query<{ unitId: string }>(
      `select distinct m.unit_id as "unitId" from people.outbox o join people.members m using (organisation_id, member_id)
       where o.round_id = $1 order by 1`,
      [roundId],
    );
    expect(mailed.map(({ unitId }) => unitId).filter((id) => !unitsOf(COHORT).includes(id))).toEqual([]);
  });

  it('shows each team by itself over time, and of nobody else and nothing above them anything', async () => {
    const { groups } = await aRelease(database, linde.organisationId, roundId, answers(COHORT, 4));
    expect(groups.map(({ kind, groupUnitIds }) => [kind, groupUnitIds.length])).toEqual(
      COHORT.map(() => ['reporting-group', 1]),
    );
    const page = async (person: TestPerson, unitId: string) =>
      (await (await as(person)).get<TeamResult>(`/api/results/${roundId}/units/${unitId}`)).body;
    const manager = team(1).manager;
    await skipMirror(await as(manager), roundId, team(1).unitId);
    const asked = await page(manager, team(1).unitId);
    expect(asked.overTime.map(({ round }) => round.roundId)).toEqual([first, roundId]);
    expect(asked.causes[0]?.figure.status).toBe('shown');
    expect(asked.causes[0]?.organisation).toEqual({ status: 'withheld', reason: 'not-asked' });
    // No own view is wanted of a team that was not asked.
    const other = await page(team(4).manager, team(4).unitId);
    expect(other).toMatchObject({ spokenFor: 'none', group: null });
    const offered = async (person: TestPerson) =>
      (await (await as(person)).get<ResultsIndex>('/api/results')).body.rounds.map(({ roundId: id, asksPart }) => [
        id,
        asksPart,
      ]);
    expect(await offered(manager)).toEqual([
      [roundId, true],
      [first, undefined],
    ]);
    expect(await offered(team(4).manager)).toEqual([[first, undefined]]);
    expect(other.causes[0]?.figure).toEqual({ status: 'withheld', reason: 'team-not-asked' });
  });

  it('is left out wherever the whole is looked at', async () => {
    const administrator = await as(linde.administrator);
    const { rounds } = (await administrator.get<RoundList>('/api/rounds')).body;
    expect(rounds.map((round) => [round.roundId, round.asksPart])).toEqual([
      [roundId, true],
      [first, undefined],
    ]);
    expect((await administrator.put(`/api/roles/${linde.director.memberId}/overview`, {})).status).toBe(200);
    const director = await as(linde.director);
    const { body } = await director.get<OrganisationRounds>('/api/organisation-results');
    expect(body.rounds.map((round) => round.roundId)).toEqual([first]);
    expect((await director.get(`/api/organisation-results/${roundId}`)).status).toBe(404);
    expect((await director.get(`/api/results/${roundId}/overview`)).status).toBe(404);
    const again = await as(trainer);
    const draft = { name: 'Deel', roundId, unitIds: unitsOf([1]) };
    expect((await again.put(`/api/training/cohorts/${randomUUID()}`, draft)).status).toBe(404);
    const { body: change } = await again.get<ChangeRounds>(`/api/training/cohorts/${cohortId}/change/rounds`);
    expect(change.proposed).toEqual({ beforeId: first, afterId: roundId });
  });

  it('is not held if another round is open at the time', async () => {
    const administrator = await as(linde.administrator);
    const { launchAt } = await checkBack(6);
    installation.clock.set(new Date(launchAt.getTime() - 3_600_000));
    const signed = await as(linde.administrator);
    const now = installation.clock.now().getTime();
    const dates = { opensAt: new Date(now).toISOString(), closesAt: new Date(now + 20 * 86_400_000).toISOString() };
    await aLaunchedRound(signed, Visitor.tally(url), linde.organisationId, { name: 'Iedereen', ...dates });
    expect(await due(6)).toMatchObject({ state: 'skipped', because: 'another-round' });
    expect(administrator).toBeDefined();
  });

  it('is not held if the access of the trainer is over before it closes', async () => {
    expect(await due(12)).toMatchObject({ state: 'skipped', because: 'access-over' });
  });
});
