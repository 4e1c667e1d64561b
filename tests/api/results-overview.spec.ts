import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, ResultsOverview, TeamResult } from '@leeway/contract';
import { LEEWAY_QUESTIONNAIRE, type Rating, type Release, scalesOf } from '@leeway/trust-model';
import { aLaunchedRound, anEmptyRelease } from '../support/a-launched-round.ts';
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
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const SCALES = scalesOf(LEEWAY_QUESTIONNAIRE, 'baseline').map(({ scale }) => scale);
const ZORG = randomUUID();

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let head: TestPerson;
let roundId: string;
let openRoundId: string;
let release: Release;
const url = (): string => api.url;

const team = (number: number): TestTeam => {
  const found = linde.teams[number - 1];
  if (found === undefined) throw new Error('no such team');
  return found;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const askFor = (visitor: Visitor, of = roundId) => visitor.get<ResultsOverview>(`/api/results/${of}/overview`);
/** With the mirrors of all units that the person leads behind them. */
const overviewOf = async (person: TestPerson, led: readonly string[], of = roundId): Promise<ResultsOverview> => {
  const visitor = await as(person);
  for (const unitId of led) await skipMirror(visitor, of, unitId);
  const { status, body } = await askFor(visitor, of);
  expect(status).toBe(200);
  return body;
};
const directorsView = () => overviewOf(linde.director, [linde.rootUnitId]);
const managersView = (number: number) => overviewOf(team(number).manager, [team(number).unitId]);
const launch = async (name: string, closesAt: string) =>
  (await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, { name, kind: 'baseline', closesAt }))
    .roundId;

/** De Linde with Zorg below it, which a head leads, with the first two teams below that. */
async function withZorg(): Promise<void> {
  const [person] = team(5).people;
  if (person === undefined) throw new Error('nobody to lead it');
  head = person;
  const { organisationId, rootUnitId, director } = linde;
  await database.query(
    `insert into people.units (organisation_id, unit_id, parent_id, name) values ($1, $2, $3, 'Zorg')`,
    [organisationId, ZORG, rootUnitId],
  );
  await database.query('update people.members set unit_id = $1, manager_id = $2 where member_id = $3', [
    ...[ZORG, director.memberId, head.memberId],
  ]);
  for (const number of [1, 2]) {
    await database.query('update people.units set parent_id = $1 where unit_id = $2', [ZORG, team(number).unitId]);
    await database.query('update people.members set manager_id = $1 where member_id = $2', [
      ...[head.memberId, team(number).manager.memberId],
    ]);
  }
}

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [9, 8, 9, 5, 7]);
  elsewhere = await anOrganisation(database, [5], 'Elders');
  await withZorg();
  administrator = await as(linde.administrator);
  roundId = await launch('Lente', inDays(1));
  openRoundId = await launch('Herfst', inDays(3));
  const answers: [number, number, Rating][] = [
    [1, 9, 4],
    [2, 6, 3],
    [3, 9, 2],
    [4, 3, 5],
    [5, 6, 1],
  ];
  release = await aRelease(
    database,
    linde.organisationId,
    roundId,
    new Map(answers.map(([number, respondents, rating]) => [team(number).unitId, { respondents, rating }])),
  );
});

afterAll(() => installation?.remove());

const released = (groupId: string) => {
  const group = release.groups.find(({ id }) => id === groupId);
  if (group === undefined) throw new Error('the release has no such group');
  return group;
};

/** What speaks for units, each group once: for a unit as a whole, and for who answers in it itself. */
const groupsOf = (units: ResultsOverview['units']): string[] => [
  ...new Set(units.flatMap(({ groupId, ownGroupId }) => [groupId ?? [], ownGroupId ?? []].flat())),
];

describe('the overview of several teams', () => {
  it('shows whoever leads everything all units, in the order of the tree, with what speaks for each', async () => {
    const { round, units } = await directorsView();
    expect(round).toMatchObject({ roundId, name: 'Lente', kind: 'baseline' });
    expect(units.map(({ name, depth, spokenFor }) => [name, depth, spokenFor])).toEqual([
      ['De Linde', 0, 'whole'],
      ['Team 3', 1, expect.stringMatching(/own|shared/)],
      ['Team 4', 1, 'shared'],
      ['Team 5', 1, expect.stringMatching(/own|shared/)],
      // Its managers are too few for a group inside it.
      ['Zorg', 1, 'shared'],
      ['Team 1', 2, 'own'],
      ['Team 2', 2, expect.stringMatching(/own|shared/)],
    ]);
  });

  it('holds the figures of the release as they are, one for each scale that the round asked', async () => {
    const { scales, groups, organisation } = await directorsView();
    expect(scales.map(({ scaleId }) => scaleId)).toEqual(SCALES.map(({ id }) => id));
    expect(scales.filter(({ hasGoodEnd }) => !hasGoodEnd).map(({ scaleId }) => scaleId)).toEqual(['propensity']);
    for (const { groupId, figures, label, respondents, responseCaution } of groups) {
      const group = released(groupId);
      expect(figures).toEqual(SCALES.map(({ id }) => group.figures[`scale:${id}`]));
      expect({ label, respondents, responseCaution }).toEqual({
        ...{ label: group.label, respondents: group.respondents, responseCaution: group.responseCaution },
      });
    }
    expect(organisation).toEqual(SCALES.map(({ id }) => released('organisation').figures[`scale:${id}`]));
  });

  it('shows each group once, and together everything that was published about the teams', async () => {
    const { groups, units } = await directorsView();
    const ids = groups.map(({ groupId }) => groupId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(groupsOf(units));
    const teams = linde.teams.map(({ unitId }) => unitId);
    const ofTeams = release.groups.filter(
      ({ kind, groupUnitIds }) => kind === 'reporting-group' && groupUnitIds.some((unitId) => teams.includes(unitId)),
    );
    expect(ofTeams.length).toBeGreaterThan(2);
    for (const { id } of ofTeams) expect(ids).toContain(id);
  });

  it('shows whoever leads a part only that part', async () => {
    const { units, groups } = await overviewOf(head, [ZORG]);
    expect(units.map(({ name, depth }) => [name, depth])).toEqual([
      ['Zorg', 0],
      ['Team 1', 1],
      ['Team 2', 1],
    ]);
    expect(groups.map(({ groupId }) => groupId)).toEqual(groupsOf(units));
  });

  it('is one row for whoever leads one team', async () => {
    const { units, groups } = await managersView(1);
    expect(units).toEqual([
      {
        ...{ unitId: team(1).unitId, name: 'Team 1', depth: 0, spokenFor: 'own', groupId: groups[0]?.groupId },
        ownGroupId: null,
      },
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.units).toEqual([{ name: 'Team 1', hasUnitsBelow: false }]);
  });

  it('shows a group with others in it as what it is, as the page of the team does', async () => {
    const { groups, units } = await managersView(4);
    expect(units[0]).toMatchObject({ spokenFor: 'shared', groupId: groups[0]?.groupId });
    expect(groups[0]?.units.length).toBeGreaterThan(1);
    const visitor = await as(team(4).manager);
    const { body } = await visitor.get<TeamResult>(`/api/results/${roundId}/units/${team(4).unitId}`);
    expect({ label: groups[0]?.label, units: groups[0]?.units }).toEqual({
      ...{ label: body.group?.label, units: body.group?.units },
    });
  });

  it('says the same of a group to everybody who sees it', async () => {
    const views = [await directorsView(), await overviewOf(head, [ZORG])];
    for (const number of [1, 2, 3, 4, 5]) views.push(await managersView(number));
    const byGroup = new Map<string, Set<string>>();
    for (const group of views.flatMap(({ groups }) => groups)) {
      byGroup.set(group.groupId, (byGroup.get(group.groupId) ?? new Set()).add(JSON.stringify(group)));
    }
    expect(byGroup.size).toBeGreaterThan(3);
    expect([...byGroup.values()].map(({ size }) => size)).toEqual([...byGroup].map(() => 1));
    expect(new Set(views.map(({ organisation }) => JSON.stringify(organisation))).size).toBe(1);
  });

  it('says that nothing is shown where too few took part in everything', async () => {
    const quietId = await launch('Stil', inDays(0.5));
    await anEmptyRelease(database, linde.organisationId, quietId);
    const { organisation, groups, units } = await overviewOf(linde.director, [], quietId);
    expect({ organisation, groups }).toEqual({ organisation: null, groups: [] });
    expect(units).toHaveLength(7);
    expect(units.every(({ spokenFor, groupId }) => spokenFor === 'none' && groupId === null)).toBe(true);
  });

  it('leaves out a unit that is newer than the round', async () => {
    const { organisationId, director } = linde;
    const [unitId, memberId] = [randomUUID(), randomUUID()];
    await database.query(
      `insert into people.units (organisation_id, unit_id, parent_id, name) values ($1, $2, $3, 'Nieuw')`,
      [organisationId, unitId, linde.rootUnitId],
    );
    await database.query(
      `insert into people.members (organisation_id, member_id, email, first_name, infix, last_name, unit_id,
        manager_id, language, active) values ($1, $2, 'nieuw@delinde.example', 'N', '', 'Ieuw', $3, $4, 'nl', true)`,
      [organisationId, memberId, unitId, director.memberId],
    );
    expect((await directorsView()).units.map(({ name }) => name)).not.toContain('Nieuw');
  });
});

describe('the overview before the own view', () => {
  it('is closed as a whole, and says for which units', async () => {
    const laterId = await launch('Winter', inDays(0.7));
    await aRelease(
      database,
      linde.organisationId,
      laterId,
      new Map([1, 3].map((number) => [team(number).unitId, { respondents: 9, rating: 4 }])),
    );
    const heads = await as(head);
    const { status, body } = await heads.get<Problem>(`/api/results/${laterId}/overview`);
    expect({ status, code: body.code, units: body.units }).toEqual({
      ...{ status: 409, code: 'mirror-first', units: [{ unitId: ZORG, name: 'Zorg' }] },
    });
    expect(JSON.stringify(body)).not.toContain('figures');
    await skipMirror(heads, laterId, ZORG);
    expect((await askFor(heads, laterId)).status).toBe(200);
  });
});

describe('the overview for others', () => {
  it('does not exist, in the same words whatever the reason', async () => {
    const [person] = team(1).people;
    const refusals = await Promise.all([
      askFor(administrator),
      askFor(await as(person ?? linde.administrator)),
      askFor(await as(elsewhere.director)),
      askFor(await as(elsewhere.administrator)),
      askFor(await as(linde.director), openRoundId),
      askFor(await as(linde.director), randomUUID()),
    ]);
    for (const { status, body } of refusals)
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await askFor(Visitor.anonymous(url))).status).toBe(401);
    expect((await askFor(await as(linde.director), 'x')).status).toBe(400);
  });
});
