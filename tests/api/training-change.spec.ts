import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeRounds, ChangeScale, Problem, TrainingChangeView } from '@leeway/contract';
import { LEEWAY_QUESTIONNAIRE, type ReleaseGroup, scalesOf } from '@leeway/trust-model';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { aTrainer, type TestTrainer } from '../support/a-trainer.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const TEAMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const TRAINED = [1, 2, 3, 4, 5];

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let before: string;
let after: string;
let pulse: string;
const url = (): string => api.url;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];
const team = (number: number) => linde.teams[number - 1] as TestOrganisation['teams'][number];
const unitsOf = (numbers: readonly number[]): string[] => numbers.map((number) => team(number).unitId).sort();
const trainerOf = (numbers: readonly number[]) => aTrainer(database, url, administrator, unitsOf(numbers));

async function cohortOf({ visitor }: TestTrainer, numbers: readonly number[]): Promise<string> {
  const path = `/api/training/cohorts/${randomUUID()}`;
  const draft = { name: 'Najaar', roundId: before, unitIds: unitsOf(numbers) };
  expect((await visitor.put(path, draft)).status).toBe(200);
  return `${path}/change`;
}

async function consent(trainer: TestTrainer, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const manager = await Visitor.signedIn(url, team(number).manager.email, PASSWORD);
    const address = `/api/training-consents/${team(number).unitId}/${trainer.accessId}`;
    expect((await manager.put(address, { byName: true, mirror: false })).status).toBe(200);
  }
}

const changeOf = ({ visitor }: TestTrainer, path: string, pair: readonly string[] = [before, after]) =>
  visitor.get<TrainingChangeView>(`${path}?before=${pair[0]}&after=${pair[1]}`);

/** A round in which every team has the same rating, but for those that were trained. */
async function released(kind: 'baseline' | 'pulse', name: string, days: number, trained: 2 | 4): Promise<string> {
  const closesAt = new Date(Date.now() + days * 86_400_000).toISOString();
  const tally = Visitor.tally(url);
  const { roundId } = await aLaunchedRound(administrator, tally, linde.organisationId, { kind, name, closesAt });
  const answers = TEAMS.map((number) => {
    return [team(number).unitId, { respondents: 8, rating: TRAINED.includes(number) ? trained : 2 }] as const;
  });
  await aRelease(database, linde.organisationId, roundId, new Map(answers));
  return roundId;
}

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(
    database,
    TEAMS.map(() => 9),
  );
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  before = await released('baseline', 'Nulmeting', 1, 2);
  after = await released('baseline', 'Een half jaar later', 2, 4);
  pulse = await released('pulse', 'Kort', 3, 4);
});

afterAll(() => installation?.remove());

describe('the change of a cohort', () => {
  it('is set beside that of all other teams, as a mean without names', async () => {
    const trainer = await trainerOf(TRAINED);
    await consent(trainer, [1, 2]);
    const { status, body } = await changeOf(trainer, await cohortOf(trainer, TRAINED));
    expect([status, body.scope, body.refusal]).toEqual([200, 'whole', null]);
    for (const { cohort, comparison, difference, teams } of body.scales) {
      expect(cohort).toMatchObject({ status: 'stated', value: { teams: 5 } });
      expect(comparison).toMatchObject({ status: 'stated', value: { teams: 5, mean: 0, change: 'too-few-to-say' } });
      expect(difference.status).toBe('stated');
      expect(teams.map(({ label }) => label.nl)).toEqual(['Team 1', 'Team 2']);
    }
    // Some scales ask as much in one direction as in the other: who gives all the same answer stays in the middle.
    const clarity = body.scales.find(({ scaleId }) => scaleId === 'clarity');
    expect(clarity?.cohort).toMatchObject({ value: { change: 'clearly-up' } });
    expect(clarity?.difference).toMatchObject({ value: { change: 'clearly-up' } });
    expect(clarity?.sentence.en).toBe('Clearly better than before. It went clearly better than in the other teams.');
    expect(JSON.stringify(body)).not.toMatch(/Team (3|4|5|6|7|8|9|10)\b/);
    expect(body.limits.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['no-lot', 'few-teams', 'unnamed-in-whole']),
    );
  });

  it('says in the place of the figure why there is none, and which units are not counted', async () => {
    const trainer = await trainerOf(TRAINED);
    await consent(trainer, [1, 2, 3]);
    const { body } = await changeOf(trainer, await cohortOf(trainer, [1, 2, 3]));
    expect(body.scales.map(({ cohort }) => cohort.status === 'refused' && cohort.reason)).toEqual(
      body.scales.map(() => 'too-few-teams'),
    );
    expect(body.scales[0]?.sentence.nl).toContain('3 teams');
  });

  it('leaves away what would tell of teams without a name beside what was seen before', async () => {
    const trainer = await trainerOf(TEAMS);
    await consent(trainer, [1, 2, 3, 6]);
    const [one, other] = [await cohortOf(trainer, [1, 2, 3, 4, 5, 7]), await cohortOf(trainer, [1, 2, 3, 6, 4, 5, 8])];
    expect((await changeOf(trainer, one)).body.scope).toBe('whole');
    const { body } = await changeOf(trainer, other);
    expect([body.scope, body.refusal]).toEqual(['named-only', 'tells-two-teams']);
    expect(body.scales[0]?.cohort).toMatchObject({ status: 'stated', value: { teams: 4 } });
    expect(body.scales[0]?.comparison).toMatchObject({ status: 'refused', reason: 'no-teams-chosen' });
    expect((await changeOf(trainer, one)).body.scope).toBe('whole');
  });

  it('is there for rounds that asked the same, the earlier one first', async () => {
    const trainer = await trainerOf(TRAINED);
    const path = await cohortOf(trainer, TRAINED);
    const { body } = await trainer.visitor.get<ChangeRounds>(`${path}/rounds`);
    expect(body.rounds.map(({ roundId }) => roundId)).toEqual([before, after, pulse]);
    expect(body.pairs.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    expect(body.proposed).toEqual({ beforeId: before, afterId: pulse });
    expect(codeOf(await changeOf(trainer, path, [after, before]))).toEqual([422, 'rounds-not-comparable']);
    expect(codeOf(await changeOf(trainer, path, [before, before]))).toEqual([422, 'rounds-not-comparable']);
    expect((await changeOf(trainer, path, [before, randomUUID()])).status).toBe(404);
    expect((await changeOf(trainer, path, [before, 'x'])).status).toBe(400);
  });

  it('is made of the statements that both asked, of a complete round and a short one', async () => {
    const trainer = await trainerOf(TRAINED);
    await consent(trainer, TRAINED);
    const { body } = await changeOf(trainer, await cohortOf(trainer, TRAINED), [before, pulse]);
    const { scaleId, teams, cohort } = body.scales.find(({ teams: { length } }) => length > 0) as ChangeScale;
    expect(cohort).toMatchObject({ status: 'stated', value: { teams: 5 } });
    const [short] = scalesOf(LEEWAY_QUESTIONNAIRE, 'pulse').filter(({ scale }) => scale.id === scaleId);
    const [{ figures } = { figures: {} }] = await database.query<{ figures: ReleaseGroup['figures'] }>(
      'select figures from release.release_groups where round_id = $1 and unit_id = $2 and kind = $3',
      [before, team(1).unitId, 'reporting-group'],
    );
    const middles = short?.items.map(({ id }) => {
      const figure = figures[`item:${id}`];
      return figure?.status === 'shown' ? figure.value.middle : NaN;
    });
    const mean = (middles?.reduce((sum, middle) => sum + middle, 0) ?? NaN) / (middles?.length ?? 0);
    expect(teams[0]?.before).toMatchObject({ value: { middle: expect.closeTo(mean, 3) } });
    expect(body.limits.map(({ kind }) => kind)).toContain('short-form');
    const reasons = body.scales.map(({ cohort: own }) => (own.status === 'refused' ? own.reason : null));
    expect(new Set(reasons)).toEqual(new Set([null, 'not-asked']));
  });

  it('comes as files that say the same', async () => {
    const trainer = await trainerOf(TRAINED);
    await consent(trainer, TRAINED);
    const path = await cohortOf(trainer, TRAINED);
    const file = (format: string) =>
      trainer.visitor.raw('GET', `${path}/export/${format}?before=${before}&after=${after}&language=en`);
    const pdf = await file('pdf');
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    const csv = await file('csv');
    expect(csv.status).toBe(200);
    expect(csv.text).toContain('clearly better');
    expect(csv.text).toContain('not drawn by lot');
    expect((await file('docx')).status).toBe(404);
  });

  it('comes with the brief as slides, of the proposed rounds if none are named', async () => {
    const trainer = await trainerOf(TRAINED);
    await consent(trainer, TRAINED);
    const slides = (await cohortOf(trainer, TRAINED)).replace(/change$/, 'slides');
    const { status, text } = await trainer.visitor.raw('GET', `${slides}?language=en`);
    expect([status, text.slice(0, 2), text.includes('ppt/charts/chart3.xml')]).toEqual([200, 'PK', true]);
    const alone = await trainer.visitor.raw('GET', `${slides}?only=brief`);
    expect([alone.status, alone.text.includes('ppt/charts/chart3.xml')]).toEqual([200, false]);
    expect((await trainer.visitor.get(`${slides}?before=${before}`)).status).toBe(404);
    expect(codeOf(await trainer.visitor.get(`${slides}?before=${pulse}&after=${before}`))).toEqual([
      422,
      'rounds-not-comparable',
    ]);
  });

  it('is there only for its trainer, for as long as the access counts and holds all of its units', async () => {
    const trainer = await trainerOf(TRAINED);
    const path = await cohortOf(trainer, TRAINED);
    const pair = `?before=${before}&after=${after}`;
    const [other, manager] = [await trainerOf(TRAINED), await Visitor.signedIn(url, team(1).manager.email, PASSWORD)];
    const slides = path.replace(/change$/, `slides${pair}`);
    const addresses = [
      `${path}${pair}`,
      `${path}/rounds`,
      `${path}/export/csv${pair}`,
      `${path}/export/pdf${pair}`,
      slides,
    ];
    const scope = (numbers: readonly number[]) => ({ unitIds: unitsOf(numbers), endsOn: dayFromNow(60) });
    for (const address of addresses) {
      expect((await other.visitor.get(address)).status).toBe(404);
      expect((await manager.get(address)).status).toBe(403);
    }
    await administrator.put(`/api/trainers/${trainer.accessId}/scope`, scope([1, 2, 3, 4]));
    for (const address of addresses)
      expect(codeOf(await trainer.visitor.get(address))).toEqual([403, 'unit-not-given']);
    await administrator.put(`/api/trainers/${trainer.accessId}/scope`, scope(TRAINED));
    const past = `update people.trainer_accesses set set_on = set_on - 9, ends_on = set_on - 1 where access_id = $1`;
    await database.query(past, [trainer.accessId]);
    for (const address of addresses)
      expect(codeOf(await trainer.visitor.get(address))).toEqual([403, 'training-ended']);
  });
});
