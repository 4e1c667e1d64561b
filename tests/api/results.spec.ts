import { createHash, randomUUID } from 'node:crypto';
import type { ResultsIndex, TeamResult } from '@leeway/contract';
import type { Rating, Release } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRelease, type BlockAnswers } from '../support/a-release.ts';
import { aLaunchedRound, anEmptyRelease } from '../support/a-launched-round.ts';
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
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let firstRoundId: string;
let secondRoundId: string;
let openRoundId: string;
let first: Release;
let second: Release;
const url = (): string => api.url;

const team = (number: number): TestTeam => {
  const found = linde.teams[number - 1];
  if (found === undefined) throw new Error('no such team');
  return found;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const resultOf = async (visitor: Visitor, roundId: string, unitId: string) => {
  await skipMirror(visitor, roundId, unitId);
  return visitor.get<TeamResult>(`/api/results/${roundId}/units/${unitId}`);
};
/** What the manager of a team sees of it. */
const ownResult = async (roundId: string, number: number): Promise<TeamResult> => {
  const { status, body } = await resultOf(await as(team(number).manager), roundId, team(number).unitId);
  expect(status).toBe(200);
  return body;
};
const COMMENTS = ['Minder overleg.', 'Dank je wel!', '<b>Vet</b>\nen een regel', 'Meer tijd.'];
/** Two of them from the second team, two from the third. */
const withComments = (answers: BlockAnswers): BlockAnswers =>
  new Map(
    [...answers].map(([unitId, given]) => {
      const at = [team(2).unitId, team(3).unitId].indexOf(unitId);
      return [unitId, { ...given, comments: at === -1 ? [] : COMMENTS.slice(2 * at, 2 * at + 2) }];
    }),
  );
const groupOf = (release: Release, unitId: string) =>
  release.groups.find(({ kind, groupUnitIds }) => kind === 'reporting-group' && groupUnitIds.includes(unitId));

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [9, 6, 5, 2]);
  elsewhere = await anOrganisation(database, [5], 'Elders');
  administrator = await as(linde.administrator);
  const tally = Visitor.tally(url);
  const { organisationId } = linde;
  const launch = async (name: string, closesAt: string) =>
    (await aLaunchedRound(administrator, tally, organisationId, { name, kind: 'baseline', closesAt })).roundId;
  firstRoundId = await launch('Lente', inDays(1));
  secondRoundId = await launch('Zomer', inDays(2));
  openRoundId = await launch('Herfst', inDays(3));
  const answers = (...rows: [number, number, Rating][]) =>
    new Map(rows.map(([number, respondents, rating]) => [team(number).unitId, { respondents, rating }]));
  first = await aRelease(
    database,
    organisationId,
    firstRoundId,
    withComments(answers([1, 9, 4], [2, 6, 3], [3, 5, 2], [4, 6, 4])),
  );
  second = await aRelease(database, organisationId, secondRoundId, answers([1, 9, 2], [2, 6, 3], [3, 3, 2], [4, 6, 5]));
});

afterAll(() => installation?.remove());

describe('the results on offer', () => {
  const index = async (person: TestPerson) => (await (await as(person)).get<ResultsIndex>('/api/results')).body;

  it('are those of closed rounds, newest first, for the units somebody leads', async () => {
    const { rounds, units } = await index(team(1).manager);
    expect(rounds.map(({ name }) => name)).toEqual(['Zomer', 'Lente']);
    expect(units).toEqual([{ unitId: team(1).unitId, parentId: linde.rootUnitId, name: 'Team 1', leads: true }]);
  });

  it('include the units below', async () => {
    const { units } = await index(linde.director);
    expect(units.map(({ name, leads }) => [name, leads])).toEqual([
      ['De Linde', true],
      ['Team 1', false],
      ['Team 2', false],
      ['Team 3', false],
      ['Team 4', false],
    ]);
  });

  it('are none for who leads nothing, administrators included', async () => {
    const nothing = { rounds: [], units: [] };
    expect(await index(linde.administrator)).toEqual(nothing);
    expect(await index(team(1).people[0] ?? linde.administrator)).toEqual(nothing);
  });
});

describe('the result of a team', () => {
  it('shows the four causes with the figures that were released', async () => {
    const result = await ownResult(firstRoundId, 1);
    const group = groupOf(first, team(1).unitId);
    expect(result).toMatchObject({ spokenFor: 'own', previousRound: null, unit: { name: 'Team 1' } });
    expect(result.group).toMatchObject({
      units: [{ name: 'Team 1', hasUnitsBelow: false }],
      respondents: group?.respondents,
    });
    expect(result.causes.map(({ scaleId }) => scaleId)).toEqual([
      'clarity',
      'expectations',
      'attention',
      'uncertainty',
    ]);
    const organisation = first.groups.find(({ kind }) => kind === 'organisation');
    for (const cause of result.causes) {
      expect(cause.figure).toEqual(group?.figures[`scale:${cause.scaleId}`]);
      expect(cause.organisation).toEqual(organisation?.figures[`scale:${cause.scaleId}`]);
      expect(cause.figure.status).toBe('shown');
      expect(cause.previous).toBeNull();
      expect(cause.items.length).toBeGreaterThan(1);
      for (const item of cause.items) {
        expect(item.figure).toEqual(group?.figures[`item:${item.itemId}`]);
        expect(item.figure.status).toBe('shown');
      }
    }
    expect(result.causes[0]?.items.map(({ itemId, reversed }) => [itemId, reversed])).toContainEqual(['cl4', true]);
  });

  it('withholds single statements below eight respondents, and says why', async () => {
    const { causes } = await ownResult(firstRoundId, 2);
    expect(causes[0]?.figure.status).toBe('shown');
    expect(causes[0]?.items[0]?.figure).toEqual({ status: 'withheld', reason: 'item-needs-eight' });
  });

  it('shows last round beside this one', async () => {
    const { previousRound, causes } = await ownResult(secondRoundId, 1);
    expect(previousRound).toMatchObject({ roundId: firstRoundId, name: 'Lente' });
    expect(causes.map(({ previous }) => previous)).toEqual(
      causes.map(({ scaleId }) => groupOf(first, team(1).unitId)?.figures[`scale:${scaleId}`]),
    );
    expect(causes[0]?.previous).not.toEqual(causes[0]?.figure);
  });

  it('is labelled as shared when others are in it, and then not compared with an own one', async () => {
    const group = groupOf(second, team(3).unitId);
    expect(group?.groupUnitIds.length).toBeGreaterThan(1);
    const result = await ownResult(secondRoundId, 3);
    expect(result).toMatchObject({ spokenFor: 'shared', group: { label: group?.label } });
    expect(result.group?.units.map(({ name }) => name)).toContain('Team 3');
    expect(result.group?.units).toHaveLength(group?.groupUnitIds.length ?? 0);
    expect(result.causes[0]?.figure).toEqual(group?.figures['scale:clarity']);
    expect(result.causes.map(({ previous }) => previous)).toEqual([null, null, null, null]);
    expect(await ownResult(firstRoundId, 3)).toMatchObject({ spokenFor: 'own' });
  });

  it('is about everybody below for a unit with units below it', async () => {
    const { body } = await resultOf(await as(linde.director), firstRoundId, linde.rootUnitId);
    expect(body).toMatchObject({ spokenFor: 'whole', unit: { name: 'De Linde' } });
    expect(body.group?.units.map(({ name }) => name)).toEqual(['De Linde', 'Team 1', 'Team 2', 'Team 3', 'Team 4']);
    expect(body.group?.units.map(({ hasUnitsBelow }) => hasUnitsBelow)).toEqual([true, false, false, false, false]);
    expect(body.causes.every(({ figure }) => figure.status === 'shown')).toBe(true);
  });

  it('may be read by who leads a unit above it', async () => {
    const { body } = await resultOf(await as(linde.director), firstRoundId, team(1).unitId);
    expect(body).toEqual({ ...(await ownResult(firstRoundId, 1)), view: 'team' });
  });

  it('keeps the name that the unit had', async () => {
    await database.query(`update people.units set name = 'Team Twee' where unit_id = $1`, [team(2).unitId]);
    expect((await ownResult(firstRoundId, 2)).unit.name).toBe('Team 2');
  });

  it('is withheld as a whole when too few took part in everything', async () => {
    const tally = Visitor.tally(url);
    const quiet = { name: 'Stil', closesAt: inDays(0.5) };
    const { roundId } = await aLaunchedRound(administrator, tally, linde.organisationId, quiet);
    await anEmptyRelease(database, linde.organisationId, roundId);
    const result = await ownResult(roundId, 1);
    const withheld = { status: 'withheld', reason: 'too-few-respondents' };
    expect(result).toMatchObject({ spokenFor: 'none', group: null });
    expect(result.causes).toHaveLength(4);
    expect(result.causes.every(({ figure }) => JSON.stringify(figure) === JSON.stringify(withheld))).toBe(true);
    expect(result.causes[0]?.organisation).toEqual(withheld);
    expect(result.causes[0]?.items[0]?.figure).toEqual(withheld);
  });
});

describe('what people added', () => {
  it('is shown to the whole group that it was pooled in, in no order of teams, with how many answered there', async () => {
    const [group] = first.commentGroups;
    expect(first.commentGroups).toHaveLength(1);
    expect(group?.groupUnitIds).toEqual([team(2).unitId, team(3).unitId].toSorted());
    const byHash = COMMENTS.toSorted((one, other) => Buffer.compare(sha256(one), sha256(other)));
    for (const number of [2, 3]) {
      const { comments } = await ownResult(firstRoundId, number);
      const units = [2, 3].map((of) => ({ name: `Team ${of}`, hasUnitsBelow: false }));
      const value = { label: group?.label, units, respondents: group?.respondents, comments: byHash };
      expect(comments).toEqual({ status: 'shown', value });
    }
    expect(group?.respondents).toEqual({ status: 'shown', value: { from: 11, to: 15 } });
  });

  it('is shown to who leads everybody, as the group that it comes from', async () => {
    const director = await as(linde.director);
    const { body } = await resultOf(director, firstRoundId, team(2).unitId);
    expect(body.comments).toEqual((await ownResult(firstRoundId, 2)).comments);
  });

  it('is withheld from a team that is in no such group, and where there are none', async () => {
    const withheld = { status: 'withheld', reason: 'too-few-comments' };
    expect((await ownResult(firstRoundId, 1)).comments).toEqual(withheld);
    expect((await ownResult(secondRoundId, 2)).comments).toEqual(withheld);
  });
});

describe('results for others', () => {
  it('do not exist, in the same words whatever the reason', async () => {
    const manager = await as(team(1).manager);
    const stranger = await as(elsewhere.director);
    const unit = team(1).unitId;
    const refusals = await Promise.all([
      resultOf(manager, firstRoundId, team(2).unitId),
      resultOf(manager, firstRoundId, linde.rootUnitId),
      resultOf(await as(team(1).people[0] ?? linde.director), firstRoundId, unit),
      resultOf(administrator, firstRoundId, unit),
      resultOf(stranger, firstRoundId, unit),
      resultOf(stranger, firstRoundId, elsewhere.teams[0]?.unitId ?? ''),
      resultOf(manager, openRoundId, unit),
      resultOf(manager, randomUUID(), unit),
    ]);
    for (const { status, body } of refusals)
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await resultOf(Visitor.anonymous(url), firstRoundId, unit)).status).toBe(401);
  });

  it('follow who leads the unit today', async () => {
    const { manager: before, people, unitId } = team(4);
    const [after, other] = people;
    await database.query('update people.members set manager_id = $1 where member_id = $2', [
      after?.memberId,
      other?.memberId,
    ]);
    await database.query('update people.members set manager_id = $1 where member_id = $2', [
      linde.director.memberId,
      after?.memberId,
    ]);
    await database.query('update people.members set manager_id = $1 where member_id = $2', [
      after?.memberId,
      before.memberId,
    ]);
    expect((await resultOf(await as(after ?? before), firstRoundId, unitId)).status).toBe(200);
    expect((await resultOf(await as(before), firstRoundId, unitId)).status).toBe(404);
  });
});
