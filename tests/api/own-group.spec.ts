import type { MirrorAnswers, Problem, ResultsOverview, TeamResult } from '@leeway/contract';
import type { Release } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const MIRROR: MirrorAnswers = { ratings: { tr1: 5, tr2: 4 }, delegation: { spending: { current: 2, wanted: 4 } } };

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let roundId: string;
let release: Release;
const url = (): string => api.url;
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const pathOf = (unitId = linde.rootUnitId): string => `/api/results/${roundId}/units/${unitId}`;
const groupOf = (kind: string, unitId: string) =>
  release.groups.find((group) => group.kind === kind && group.unitId === unitId && group.groupUnitIds.includes(unitId));

beforeAll(async () => {
  installation = await Installation.create();
  const { database } = installation;
  api = await installation.start('api');
  linde = await anOrganisation(database, [9, 8, 7]);
  const [first, second, staff] = linde.teams;
  if (first === undefined || second === undefined || staff === undefined) throw new Error('three teams');
  // The third team works for the director: it is in the topmost unit itself.
  const move = 'update people.members set unit_id = $2 where unit_id = $1';
  await database.query(move, [staff.unitId, linde.rootUnitId]);
  await database.query('delete from people.units where unit_id = $1', [staff.unitId]);
  const closesAt = new Date(Date.now() + DAY_MS).toISOString();
  const round = { name: 'Lente', kind: 'baseline', closesAt } as const;
  const administrator = await as(linde.administrator);
  ({ roundId } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, round));
  const answers = new Map([
    [linde.rootUnitId, { respondents: 8, rating: 4 as const }],
    [first.unitId, { respondents: 9, rating: 2 as const }],
    [second.unitId, { respondents: 8, rating: 2 as const }],
  ]);
  release = await aRelease(database, linde.organisationId, roundId, answers);
  await (await as(linde.director)).put(`/api/mirror/${roundId}/${linde.rootUnitId}`, MIRROR);
});

afterAll(() => installation?.remove());

describe('a unit with units below it', () => {
  it('is shown as a whole, where the own view of its leader is beside nothing', async () => {
    const { body } = await (await as(linde.director)).get<TeamResult>(pathOf());
    expect(body).toMatchObject({ spokenFor: 'whole', about: 'unit', hasOther: true });
    expect(body.causes[0]?.figure).toEqual(groupOf('unit', linde.rootUnitId)?.figures['scale:clarity']);
    expect(body.convictions.every(({ given }) => given === null)).toBe(true);
  });

  it('is shown by its own group when that is asked for, beside the own view', async () => {
    const { status, body } = await (await as(linde.director)).get<TeamResult>(`${pathOf()}?group=own`);
    expect([status, body.about, body.hasOther, body.spokenFor]).toEqual([200, 'own', true, 'own']);
    const own = groupOf('reporting-group', linde.rootUnitId);
    expect(own?.groupUnitIds).toEqual([linde.rootUnitId]);
    expect(body.causes.map(({ figure }) => figure)).toEqual(
      body.causes.map(({ scaleId }) => own?.figures[`scale:${scaleId}`]),
    );
    expect(body.group?.units).toEqual([{ name: 'De Linde', hasUnitsBelow: true }]);
    expect(body.convictions.map(({ given }) => given).slice(0, 2)).toEqual([5, 4]);
    const team = (await (await as(linde.director)).get<TeamResult>(`${pathOf()}?group=own&view=team`)).body;
    expect(team).toMatchObject({ view: 'team', about: 'own' });
    expect(team.convictions.every(({ given }) => given === null)).toBe(true);
  });

  it('stands beside its own group in the overview of its leader', async () => {
    const { body } = await (await as(linde.director)).get<ResultsOverview>(`/api/results/${roundId}/overview`);
    const [whole, own] = [groupOf('unit', linde.rootUnitId), groupOf('reporting-group', linde.rootUnitId)];
    expect(body.units[0]).toMatchObject({ name: 'De Linde', groupId: whole?.id, ownGroupId: own?.id });
    expect(body.units.slice(1).map(({ ownGroupId }) => ownGroupId)).toEqual([null, null]);
    expect(body.groups.map(({ groupId }) => groupId).slice(0, 2)).toEqual([whole?.id, own?.id]);
    expect(body.groups[1]?.units).toEqual([{ name: 'De Linde', hasUnitsBelow: true }]);
  });

  it('is exported as it is shown', async () => {
    const director = await as(linde.director);
    const csv = async (query: string) =>
      (await director.file(`${pathOf()}/export/csv?language=nl${query}`)).body.toString('utf8');
    expect(await csv('&group=own')).toContain('Leiding en staf van De Linde');
    expect(await csv('')).not.toContain('Leiding en staf van De Linde');
  });

  it('is nobody’s but its leader’s in either way, and says no other word for it', async () => {
    const manager = await as(linde.teams[0]?.manager as TestPerson);
    expect((await manager.get<Problem>(`${pathOf()}?group=own`)).body.code).toBe('not-found');
    expect((await (await as(linde.director)).get<Problem>(`${pathOf()}?group=all`)).status).toBe(400);
  });
});

describe('a team', () => {
  it('is the same either way', async () => {
    const [team] = linde.teams;
    const manager = await as(team?.manager as TestPerson);
    await skipMirror(manager, roundId, team?.unitId ?? '');
    const [unit, own] = await Promise.all(
      ['', '?group=own'].map((query) => manager.get(`${pathOf(team?.unitId)}${query}`)),
    );
    expect(own?.body).toEqual(unit?.body);
    expect(unit?.body).toMatchObject({ about: 'unit', hasOther: false });
  });
});
