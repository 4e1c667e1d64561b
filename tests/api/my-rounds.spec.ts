import { randomUUID } from 'node:crypto';
import * as contract from '@leeway/contract';
import type { LinkOpened, MyRounds, RoundView } from '@leeway/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound, anEmptyRelease, tokenOf } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { prepareCollecting } from '../support/prepare-collecting.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let open: RoundView;
let later: RoundView;
let foreign: RoundView;
const url = (): string => api.url;
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  const { database } = installation;
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [6, 5, 2]), await anOrganisation(database, [5], 'Elders')];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
  const inAnHour = new Date(Date.now() + HOUR_MS).toISOString();
  later = await aLaunchedRound(administrator, tally, linde.organisationId, { opensAt: inAnHour, name: 'Straks' });
  const cardUnitIds = [linde.teams[0]?.unitId ?? ''];
  open = await aLaunchedRound(administrator, tally, linde.organisationId, { cardUnitIds, kind: 'baseline' });
  foreign = await aLaunchedRound(stranger, tally, elsewhere.organisationId);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

const person = (team: number, organisation = linde, index = 0): TestPerson => {
  const found = organisation.teams[team]?.people[index];
  if (found === undefined) throw new Error('no such person');
  return found;
};

const roundsOf = async ({ email }: TestPerson): Promise<MyRounds['rounds']> => {
  const visitor = await Visitor.signedIn(url, email, PASSWORD);
  const { status, body } = await visitor.get<MyRounds>('/api/my-rounds');
  expect(status).toBe(200);
  return body.rounds;
};

const idsOf = async (who: TestPerson): Promise<string[]> => (await roundsOf(who)).map(({ roundId }) => roundId);

describe('my rounds', () => {
  it('are those in which I may take part, with a link that is the same for everybody', async () => {
    const rounds = await roundsOf(person(1));
    const facts = ({ roundId, name, kind, opensAt, closesAt, state, fingerprint }: RoundView) => ({
      ...{ roundId, name, kind, opensAt, closesAt, state, fingerprint },
      link: `${BALLOT_ORIGIN}/#/r/${linde.organisationId}/${roundId}`,
      handedOut: 'mail',
    });
    expect(rounds).toEqual([facts(open), facts(later)]);
    expect(rounds.map(({ state }) => state)).toEqual(['open', 'launched']);
    expect(contract.MyRounds.parse({ rounds })).toEqual({ rounds });
    expect(await roundsOf(person(1, linde, 1))).toEqual(rounds);
  });

  it('say where it takes a card', async () => {
    expect((await roundsOf(person(0))).map(({ handedOut }) => handedOut)).toEqual(['cards', 'mail']);
  });

  it('are not those of another organisation, nor those in which I am not entitled', async () => {
    expect(await idsOf(person(0, elsewhere))).toEqual([foreign.roundId]);
    expect(await idsOf(linde.administrator)).toEqual([]);
    expect(await idsOf(linde.director)).toEqual([]);
    expect((await Visitor.anonymous(url).get('/api/my-rounds')).status).toBe(401);
  });

  it('are not those that are being prepared, nor those that are over', async () => {
    await administrator.put(`/api/rounds/${randomUUID()}`, await aLaunch(administrator));
    const released = await aLaunchedRound(administrator, tally, linde.organisationId);
    expect(await idsOf(person(1))).toEqual([open.roundId, released.roundId, later.roundId]);
    await anEmptyRelease(installation.database, linde.organisationId, released.roundId);
    expect(await idsOf(person(1))).toEqual([open.roundId, later.roundId]);
    installation.clock.setOffset(25 * HOUR_MS);
    expect(await idsOf(person(1))).toEqual([]);
  });

  it('say nothing of whether I collected', async () => {
    const before = await roundsOf(person(1));
    const { organisationId } = linde;
    const { roundId } = open;
    const link = { organisationId, roundId, token: await tokenOf(installation.database, roundId, person(1).memberId) };
    const survey = Visitor.anonymous(url);
    const opened = (await survey.post<LinkOpened>('/api/credentials/opening', link)).body;
    const { request } = await prepareCollecting(link, opened);
    expect((await survey.post('/api/credentials', request)).status).toBe(200);
    expect(await roundsOf(person(1))).toEqual(before);
  });
});
