import type { MirrorAnswers, TeamResult } from '@leeway/contract';
import type { Rating } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { startStatementCounter, type StatementCounter } from '../support/statement-counter.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
/** Of the page of a team, whoever is signed in included. */
const MOST_STATEMENTS = 5;

let installation: Installation;
let counter: StatementCounter;
let api: RunningServer;
let linde: TestOrganisation;
let manager: Visitor;
/** Oldest first; the second is a pulse. */
const roundIds: string[] = [];
const url = (): string => api.url;

const teamOf = (number: number) => {
  const team = linde.teams[number - 1];
  if (team === undefined) throw new Error('no such team');
  return team;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const pathOf = (round: number, number = 1) => `/api/results/${roundIds[round] ?? ''}/units/${teamOf(number).unitId}`;

const MIRROR: MirrorAnswers = {
  ratings: { tr1: 5, tr2: 4, ro1: 5, ro2: 1, ro3: 2, in1: 4, in2: 4, in3: 2 },
  delegation: { customers: { current: 4, wanted: 4 }, spending: { current: 2, wanted: 4 } },
};

beforeAll(async () => {
  installation = await Installation.create();
  counter = await startStatementCounter(installation.database.roleUrls.api);
  api = await installation.start('api', { API_DATABASE_URL: counter.url });
  linde = await anOrganisation(installation.database, [9, 8, 6]);
  const administrator = await as(linde.administrator);
  const tally = Visitor.tally(url);
  for (const [index, kind] of (['baseline', 'pulse', 'baseline', 'pulse'] as const).entries()) {
    const closesAt = new Date(Date.now() + (index + 1) * DAY_MS).toISOString();
    const { roundId } = await aLaunchedRound(administrator, tally, linde.organisationId, {
      name: `Meting ${index + 1}`,
      kind,
      closesAt,
    });
    roundIds.push(roundId);
    const answers = ([1, 2, 3] as const).map(
      (number) =>
        [
          teamOf(number).unitId,
          { respondents: number === 1 ? 9 : 6, rating: (number === 1 ? 4 : 2) satisfies Rating },
        ] as const,
    );
    await aRelease(installation.database, linde.organisationId, roundId, new Map(answers));
  }
  manager = await as(teamOf(1).manager);
  for (const [index, roundId] of roundIds.entries()) {
    if (index === 2) await manager.put(`/api/mirror/${roundId}/${teamOf(1).unitId}`, MIRROR);
    else await skipMirror(manager, roundId, teamOf(1).unitId);
  }
});

afterAll(async () => {
  await installation?.remove();
  counter?.stop();
});

describe('the page of a team', () => {
  it('sets the own view beside the figures', async () => {
    const { status, body } = await manager.get<TeamResult>(pathOf(2));
    expect(status).toBe(200);
    expect(body).toMatchObject({ view: 'own', spokenFor: 'own', round: { name: 'Meting 3', kind: 'baseline' } });
    const customers = body.delegation.areas.find(({ areaId }) => areaId === 'customers');
    expect(customers).toMatchObject({ given: 4, aimed: 4 });
    expect(body.convictions.map(({ conviction, given }) => [conviction, given])).toEqual([
      ['choices', 5],
      ['informing', 4],
      ['needs', null],
      ['help', null],
    ]);
    expect(body.stance.ownPoint).toMatchObject({ stances: ['letting-go'] });
    expect(body.delegation.levels).toHaveLength(5);
  });

  it('leaves it out of the team view, and of what somebody further up sees', async () => {
    const team = (await manager.get<TeamResult>(`${pathOf(2)}?view=team`)).body;
    expect(team).toMatchObject({ view: 'team', stance: { ownPoint: null } });
    expect(team.delegation.areas.every(({ given, aimed }) => given === null && aimed === null)).toBe(true);
    expect(team.convictions.every(({ given }) => given === null)).toBe(true);
    const director = await as(linde.director);
    expect((await director.get(pathOf(2))).body).toEqual(team);
    expect((await director.get(`${pathOf(2)}?view=own`)).body).toEqual(team);
  });

  it('is not read with a view that does not exist', async () => {
    expect(await manager.get(`${pathOf(2)}?view=all`)).toMatchObject({ status: 400, body: { code: 'bad-request' } });
  });

  it('compares with the last round that asked the same statements, and has a moment for each of them', async () => {
    const { body } = await manager.get<TeamResult>(pathOf(2));
    expect(body.previousRound?.name).toBe('Meting 1');
    expect(body.overTime.map(({ round }) => round.name)).toEqual(['Meting 1', 'Meting 3']);
    expect(body.overTime[0]?.causes.every(({ change }) => change === null)).toBe(true);
    expect(body.overTime[1]?.causes.map(({ change }) => change)).toEqual(Array(4).fill('no-clear-change'));
    expect(body.causes.every(({ sinceLastRound }) => sinceLastRound === 'no-clear-change')).toBe(true);
  });

  it('sets a baseline beside a pulse on the statements that both asked', async () => {
    const { body } = await manager.get<TeamResult>(pathOf(3));
    expect(body.previousRound?.name).toBe('Meting 3');
    expect(body.overTime.map(({ round }) => round.name)).toEqual(['Meting 1', 'Meting 2', 'Meting 3', 'Meting 4']);
    // Everybody answered as before: made of the same statements it is the same figure, and of all of them another.
    expect(body.causes.map(({ previous }) => previous)).toEqual(body.causes.map(({ figure }) => figure));
    const baseline = (await manager.get<TeamResult>(pathOf(2))).body;
    expect(baseline.causes.map(({ figure }) => figure)).not.toEqual(body.causes.map(({ previous }) => previous));
    const changes = body.overTime.slice(1).flatMap(({ causes }) => causes.map(({ change }) => change));
    expect(changes.filter((change) => change === null || change.startsWith('clearly-'))).toEqual([]);
  });

  it('leaves a baseline out of which a small team shows no single statements', async () => {
    const small = await as(teamOf(2).manager);
    await skipMirror(small, roundIds[3] ?? '', teamOf(2).unitId);
    const { body } = await small.get<TeamResult>(pathOf(3, 2));
    expect(body.previousRound?.name).toBe('Meting 2');
    expect(body.overTime.map(({ round }) => round.name)).toEqual(['Meting 2', 'Meting 4']);
  });

  it('says in a pulse which round asked about areas', async () => {
    const { body } = await manager.get<TeamResult>(pathOf(3));
    expect(body.delegation).toMatchObject({ areas: [], levels: [], askedIn: { name: 'Meting 3' } });
    expect((await manager.get<TeamResult>(pathOf(2))).body.delegation.askedIn).toBeNull();
  });

  it('says the same in both languages, and why', async () => {
    const { conclusion } = (await manager.get<TeamResult>(pathOf(2))).body;
    expect(conclusion.sentence.nl).not.toBe(conclusion.sentence.en);
    expect([conclusion.sentence.nl, conclusion.sentence.en].every((text) => text.endsWith('.'))).toBe(true);
  });

  it(`takes at most ${MOST_STATEMENTS} statements`, async () => {
    const counts: number[] = [];
    for (let time = 0; time < 8; time++) {
      const before = counter.statements();
      await manager.get(pathOf(2));
      counts.push(counter.statements() - before);
    }
    // Work that the api does of itself may fall into one of them.
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBeLessThanOrEqual(MOST_STATEMENTS);
  });
});
