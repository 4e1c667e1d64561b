import type { ResultsIndex, ResultsOverview, TeamResult } from '@leeway/contract';
import type { Figure, MeasureId, Release } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const RATINGS = [4, 2, 3, 5] as const;

let installation: Installation;
let api: RunningServer;
let organisation: TestOrganisation;
let roundId: string;
let release: Release;

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api');
  const { database } = installation;
  organisation = await anOrganisation(database, [9, 6, 5, 8]);
  const administrator = await as(organisation.administrator);
  const closesAt = new Date(Date.now() + DAY_MS).toISOString();
  const changes = { kind: 'baseline', closesAt } as const;
  ({ roundId } = await aLaunchedRound(
    administrator,
    Visitor.tally(() => api.url),
    organisation.organisationId,
    changes,
  ));
  const answers = organisation.teams.map(({ unitId, people }, index) => {
    // The third team is too small to have a result of its own.
    const respondents = index === 2 ? 3 : people.length;
    return [
      unitId,
      { respondents, rating: RATINGS[index] ?? 3, comments: [`Meer tijd ${index}.`, `Dank ${index}!`] },
    ] as const;
  });
  release = await aRelease(database, organisation.organisationId, roundId, new Map(answers));
});

afterAll(() => installation?.remove());

const as = ({ email }: TestPerson): Promise<Visitor> => Visitor.signedIn(() => api.url, email, PASSWORD);

const pathOf = (unitId = ''): string => `/api/results/${roundId}/units/${unitId}`;

/** Everything that somebody may see of the round, without what they said themselves: the body of each answer, by unit. */
async function everythingFor(person: TestPerson): Promise<ReadonlyMap<string, TeamResult>> {
  const visitor = await as(person);
  const { body } = await visitor.get<ResultsIndex>('/api/results');
  const seen = new Map<string, TeamResult>();
  for (const { unitId, leads } of body.units) {
    if (leads) await skipMirror(visitor, roundId, unitId);
    seen.set(unitId, (await visitor.get<TeamResult>(`${pathOf(unitId)}?view=team`)).body);
  }
  return seen;
}

/** Every mean that stands anywhere in an answer, with what it is of. */
function figuresIn({
  causes,
  delegation,
  overTime,
}: TeamResult): readonly { measure: MeasureId; figure: TeamResult['causes'][0]['figure'] }[] {
  return [
    ...causes.flatMap(({ scaleId, figure, organisation: whole, items }) => [
      { measure: `scale:${scaleId}` as const, figure },
      { measure: `scale:${scaleId}` as const, figure: whole },
      ...items.map((item) => ({ measure: `item:${item.itemId}` as const, figure: item.figure })),
    ]),
    ...delegation.areas.flatMap(({ areaId, felt, wanted }) => [
      { measure: `area:${areaId}:current` as const, figure: felt },
      { measure: `area:${areaId}:wanted` as const, figure: wanted },
    ]),
    ...overTime.flatMap((moment) =>
      moment.causes.map(({ scaleId, figure }) => ({ measure: `scale:${scaleId}` as const, figure })),
    ),
  ];
}

const released = (measure: MeasureId): readonly Figure[] =>
  release.groups.flatMap(({ figures }) => {
    const figure = figures[measure];
    return figure?.status === 'shown' ? [figure.value] : [];
  });

describe('one release for everybody', () => {
  it('gives the same answer, byte for byte, to everybody who may see a unit', async () => {
    const director = await everythingFor(organisation.director);
    expect(director.size).toBe(5);
    for (const { unitId, manager } of organisation.teams) {
      const own = await everythingFor(manager);
      expect([...own.keys()]).toEqual([unitId]);
      expect(JSON.stringify(own.get(unitId))).toBe(JSON.stringify(director.get(unitId)));
    }
  });

  it('shows no figure that the release does not hold for that very measure', async () => {
    const served = [...(await everythingFor(organisation.director)).values()].flatMap(figuresIn);
    const shown = served.flatMap(({ measure, figure }) => (figure.status === 'shown' ? [{ measure, figure }] : []));
    expect(shown.length).toBeGreaterThan(50);
    for (const { measure, figure } of shown) expect(released(measure)).toContainEqual(figure.value);
    const bands = release.groups.map(({ respondents }) => respondents);
    for (const { group } of (await everythingFor(organisation.director)).values()) {
      expect(bands).toContainEqual(group?.respondents);
    }
  });

  it('exports the same to everybody who may see a unit, to the byte', async () => {
    const director = await as(organisation.director);
    for (const { unitId, manager } of organisation.teams) {
      const path = `${pathOf(unitId)}/export/csv?view=team&language=nl`;
      const own = await (await as(manager)).file(path);
      expect(own.status).toBe(200);
      expect(own.body).toEqual((await director.file(path)).body);
    }
  });

  it('shows the groups beside each other with the figures that were released, and no others', async () => {
    const director = await as(organisation.director);
    const { body } = await director.get<ResultsOverview>(`/api/results/${roundId}/overview`);
    expect(body.groups.length).toBeGreaterThan(2);
    for (const { groupId, figures } of body.groups) {
      const group = release.groups.find(({ id }) => id === groupId);
      expect(figures).toEqual(body.scales.map(({ scaleId }) => group?.figures[`scale:${scaleId}`]));
    }
  });

  it('shows each comment in one group, the same one to everybody in it', async () => {
    const director = [...(await everythingFor(organisation.director)).values()];
    const groups = new Set(director.map(({ comments }) => JSON.stringify(comments)));
    expect(groups.size).toBe(release.commentGroups.length);
    const texts = [...groups].flatMap((group) => (JSON.parse(group) as TeamResult['comments']) ?? []);
    const count = texts.reduce((sum, group) => sum + (group.status === 'shown' ? group.value.comments.length : 0), 0);
    expect(count).toBe(8);
  });

  it('shows nothing of it to those who lead nothing, whatever else they may do', async () => {
    const [team] = organisation.teams;
    for (const person of [organisation.administrator, team?.people[0] ?? organisation.administrator]) {
      const visitor = await as(person);
      expect((await visitor.get<ResultsIndex>('/api/results')).body).toEqual({ rounds: [], units: [] });
      const overview = `/api/results/${roundId}/overview`;
      for (const path of [`/api/rounds/${roundId}`, '/api/rounds', pathOf(team?.unitId), overview]) {
        expect(JSON.stringify((await visitor.get(path)).body)).not.toMatch(/"(middle|low|high|comments)"/);
      }
      for (const path of [
        overview,
        ...['pdf', 'csv', 'xlsx'].map((format) => `${pathOf(team?.unitId)}/export/${format}`),
      ]) {
        expect((await visitor.get(path)).status).toBe(404);
      }
    }
  });
});
