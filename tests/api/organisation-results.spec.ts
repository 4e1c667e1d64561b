import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationResults, OrganisationRounds, Problem, ResultsOverview } from '@leeway/contract';
import { LEEWAY_QUESTIONNAIRE, type Rating, type Release, scalesOf } from '@leeway/trust-model';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import {
  anOrganisation,
  PASSWORD,
  type TestOrganisation,
  type TestPerson,
  type TestTeam,
} from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { startStatementCounter, type StatementCounter } from '../support/statement-counter.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const SCALES = scalesOf(LEEWAY_QUESTIONNAIRE, 'baseline').map(({ scale }) => scale.id);
const SIZES = [9, 8, 9, 5, 12];

let installation: Installation;
let database: Installation['database'];
let counter: StatementCounter;
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let reader: Visitor;
let before: string;
let now: string;
let openRoundId: string;
let release: Release;
const url = (): string => api.url;
const team = (number: number): TestTeam => linde.teams[number - 1] as TestTeam;
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const ask = (visitor: Visitor, roundId = now, query = '') =>
  visitor.get<OrganisationResults & Problem>(`/api/organisation-results/${roundId}${query}`);
const results = async (query = ''): Promise<OrganisationResults> => {
  const { status, body } = await ask(reader, now, query);
  expect(status).toBe(200);
  return body;
};
const giveRight = async (organisation: TestOrganisation, person: TestPerson) =>
  (await as(organisation.administrator)).put<Problem>(`/api/roles/${person.memberId}/overview`, {});
const launch = async (
  organisation: TestOrganisation,
  name: string,
  closesAt: string,
  kind: 'pulse' | 'baseline' = 'baseline',
) => {
  const administrator = await as(organisation.administrator);
  const round = { name, kind, closesAt };
  return (await aLaunchedRound(administrator, Visitor.tally(url), organisation.organisationId, round)).roundId;
};
const released = (organisation: TestOrganisation, roundId: string, ratings: readonly Rating[]) =>
  aRelease(
    database,
    organisation.organisationId,
    roundId,
    new Map(
      organisation.teams.map(({ unitId, people }, index) => [
        unitId,
        { respondents: index === 0 ? 5 : people.length, rating: ratings[index] ?? 3 },
      ]),
    ),
  );

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  counter = await startStatementCounter(database.roleUrls.api);
  api = await installation.start('api', { API_DATABASE_URL: counter.url });
  linde = await anOrganisation(database, SIZES);
  elsewhere = await anOrganisation(database, [6], 'Elders');
  before = await launch(linde, 'Lente', inDays(1));
  await released(linde, before, [3, 3, 3, 3, 1]);
  now = await launch(linde, 'Herfst', inDays(2));
  release = await released(linde, now, [4, 3, 2, 5, 5]);
  openRoundId = await launch(linde, 'Winter', inDays(3));
  expect((await giveRight(linde, team(1).people[0] as TestPerson)).status).toBe(200);
  reader = await as(team(1).people[0] as TestPerson);
});

afterAll(async () => {
  await installation?.remove();
  counter?.stop();
});

describe('the overview of the organisation', () => {
  it('lists the rounds that were released', async () => {
    const { body } = await reader.get<OrganisationRounds>('/api/organisation-results');
    expect(body.rounds.map(({ name }) => name)).toEqual(['Herfst', 'Lente']);
  });

  it('holds every published group once, as it was released, in the order of the tree', async () => {
    const { overview } = await results();
    expect(overview.units.map(({ name }) => name)).toEqual(['De Linde', ...linde.teams.map(({ name }) => name)]);
    const published = new Map(release.groups.map((group) => [group.id, group]));
    expect(overview.groups.length).toBeGreaterThan(3);
    for (const { groupId, figures, respondents, responseCaution } of overview.groups) {
      const group = published.get(groupId);
      expect(figures).toEqual(SCALES.map((id) => group?.figures[`scale:${id}`]));
      expect({ respondents, responseCaution }).toEqual({
        respondents: group?.respondents,
        responseCaution: group?.responseCaution,
      });
    }
    const reporting = release.groups.filter(({ kind }) => kind === 'reporting-group').map(({ id }) => id);
    const ids = overview.groups.map(({ groupId }) => groupId);
    expect(reporting.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of a group exactly what whoever leads everything reads of it', async () => {
    const director = await as(linde.director);
    await skipMirror(director, now, linde.rootUnitId);
    const { body } = await director.get<ResultsOverview>(`/api/results/${now}/overview`);
    expect((await results()).overview).toEqual(body);
  });

  it('compares with the round before in three words, and only groups of the same units', async () => {
    const { comparison, comparable, overview } = await results();
    expect(comparable.map(({ name }) => name)).toEqual(['Lente']);
    expect(comparison?.round.roundId).toBe(before);
    const ofTeam5 = overview.groups.find(({ units }) => units.some(({ name }) => name === 'Team 5'))?.groupId;
    const changes = comparison?.groups.find(({ groupId }) => groupId === ofTeam5)?.changes;
    expect(changes).toHaveLength(SCALES.length);
    // Some statements are reversed: what everybody answered alike is up on one scale and down on another.
    expect(changes?.filter((change) => change.startsWith('clearly-')).length).toBeGreaterThan(0);
    expect(await results(`?before=${before}`)).toEqual(await results());
    expect((await results(`?before=${openRoundId}`)).comparison).toBeNull();
    expect((await ask(reader, before)).body).toMatchObject({ comparison: null, comparable: [] });
  });

  it('compares a pulse with a baseline before it, on the statements that both asked', async () => {
    const pulse = await launch(linde, 'Kort', inDays(4), 'pulse');
    await released(linde, pulse, [4, 3, 2, 5, 5]);
    const { comparable, comparison, overview } = (await ask(reader, pulse)).body;
    expect(comparable.map(({ name }) => name)).toEqual(['Herfst', 'Lente']);
    const changesOf = (number: number) => {
      const group = overview.groups.find(({ units }) => units.some(({ name }) => name === `Team ${number}`));
      return comparison?.groups.find(({ groupId }) => groupId === group?.groupId)?.changes ?? [];
    };
    // Twelve people answered as in autumn.
    expect(new Set(changesOf(5))).toEqual(new Set(['no-clear-change']));
    const sinceSpring = (await ask(reader, pulse, `?before=${before}`)).body.comparison;
    expect(sinceSpring?.groups.some(({ changes }) => changes.some((one) => one.startsWith('clearly-')))).toBe(true);
    // The other way round a baseline asks more than a pulse did.
    expect((await ask(reader, now)).body.comparable.map(({ name }) => name)).toEqual(['Lente']);
  });

  it('counts the agreements in progress, and tells nothing of what was agreed', async () => {
    const insert = (unitId: string, dueOn: string, state = 'open') =>
      database.query(
        `insert into people.agreements (organisation_id, agreement_id, unit_id, action_id, note, owner, due_on, ask_team,
          state) values ($1, $2, $3, 'stay-near', 'geheim', 'Mo', $4, false, $5)`,
        [linde.organisationId, randomUUID(), unitId, dueOn, state],
      );
    await insert(team(2).unitId, '2020-01-01');
    await insert(team(2).unitId, '2199-01-02');
    await insert(team(2).unitId, '2199-01-01', 'kept');
    await insert(team(4).unitId, '2020-01-01');
    const { agreements } = await results();
    expect(agreements).toEqual([
      { unitId: team(2).unitId, name: 'Team 2', open: 2, overdue: 1, nextDueOn: '2199-01-02' },
      { unitId: team(4).unitId, name: 'Team 4', open: 1, overdue: 1, nextDueOn: null },
    ]);
    expect(JSON.stringify(agreements)).not.toMatch(/geheim|stay-near|Mo/);
  });

  it('takes as many statements for a large organisation as for a small one', async () => {
    const statementsOf = async (visitor: Visitor, roundId: string): Promise<number> => {
      const counts: number[] = [];
      for (let time = 0; time < 8; time++) {
        const start = counter.statements();
        expect((await ask(visitor, roundId)).status).toBe(200);
        counts.push(counter.statements() - start);
      }
      // Work that the api does of itself may fall into one of them.
      return Math.min(...counts);
    };
    const large = await anOrganisation(database, Array<number>(12).fill(6), 'Groot');
    const roundId = await launch(large, 'Groot', inDays(1));
    await released(large, roundId, []);
    await giveRight(large, large.teams[0]?.people[0] as TestPerson);
    const visitor = await as(large.teams[0]?.people[0] as TestPerson);
    // One more where there is an earlier round to compare with.
    expect((await statementsOf(visitor, roundId)) + 1).toBe(await statementsOf(reader, now));
  });
});

describe('the right to see it', () => {
  it('comes with no other role, and is looked up anew each time', async () => {
    const manager = await as(team(1).manager);
    for (const visitor of [await as(linde.administrator), manager, await as(linde.director)]) {
      expect((await ask(visitor)).status).toBe(403);
      expect((await visitor.get('/api/organisation-results')).status).toBe(403);
    }
    expect((await ask(Visitor.anonymous(url))).status).toBe(401);
    const [, other] = team(1).people as [TestPerson, TestPerson];
    await giveRight(linde, other);
    const visitor = await as(other);
    expect((await ask(visitor)).status).toBe(200);
    await (await as(linde.administrator)).send('DELETE', `/api/roles/${other.memberId}/overview`);
    expect((await ask(visitor)).status).toBe(403);
  });

  it('is not given to oneself, and is in the audit trail', async () => {
    const { status, body } = await giveRight(linde, linde.administrator);
    expect([status, body.code]).toEqual([409, 'not-to-oneself']);
    const acts = await database.query(
      `select actor_name, subject_name from people.audit_entries
       where organisation_id = $1 and kind = 'role-granted' and details ->> 'role' = 'overview' order by at limit 1`,
      [linde.organisationId],
    );
    expect(acts).toEqual([{ actor_name: linde.administrator.name, subject_name: team(1).people[0]?.name }]);
  });

  it('ends at the organisation, and at rounds that are released', async () => {
    await giveRight(elsewhere, elsewhere.director);
    const stranger = await as(elsewhere.director);
    const refusals = [await ask(stranger), await ask(reader, openRoundId), await ask(reader, randomUUID())];
    for (const { status, body } of refusals) expect([status, body.code]).toEqual([404, 'not-found']);
    expect((await stranger.get<OrganisationRounds>('/api/organisation-results')).body.rounds).toEqual([]);
  });

  it('is no way around the own view of a unit that one leads', async () => {
    await giveRight(linde, team(2).manager);
    const manager = await as(team(2).manager);
    const { status, body } = await ask(manager);
    expect([status, body.code, body.units?.map(({ name }) => name)]).toEqual([409, 'mirror-first', ['Team 2']]);
    await skipMirror(manager, now, team(2).unitId);
    expect((await ask(manager)).status).toBe(200);
  });
});
