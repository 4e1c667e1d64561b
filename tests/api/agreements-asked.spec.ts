import { randomUUID } from 'node:crypto';
import type { AgreementDraft, AgreementList, AgreementView, BlockPlanView, Problem } from '@leeway/contract';
import { followUpItemId, shown, withheld } from '@leeway/trust-model';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import {
  anOrganisation,
  PASSWORD,
  type TestOrganisation,
  type TestPerson,
  type TestTeam,
} from '../support/an-organisation.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { storedPeople } from '../support/stored-people.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const FIGURE = { low: 3.4, high: 3.9, middle: 3.65 };

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;

const team = (number: number): TestTeam => {
  const found = linde.teams[number - 1];
  if (found === undefined) throw new Error('no such team');
  return found;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const draft = (actionId: string, dueInDays = 30, askTeam = true): AgreementDraft => ({
  ...{ actionId, note: '', owner: 'Mo', dueOn: dayFromNow(dueInDays), askTeam },
});
const addressOf = (number: number, agreementId?: string) =>
  ['/api/agreements', team(number).unitId, ...(agreementId === undefined ? [] : [agreementId])].join('/');
const agree = async (number: number, ...given: Parameters<typeof draft>): Promise<string> => {
  const agreementId = randomUUID();
  const manager = await as(team(number).manager);
  expect((await manager.put(addressOf(number, agreementId), draft(...given))).status).toBe(200);
  return agreementId;
};
const listOf = async (number: number): Promise<AgreementView[]> =>
  (await (await as(team(number).manager)).get<AgreementList>(addressOf(number))).body.agreements;
/** By the id of the agreement. */
const followUpsOf = async (number: number) =>
  new Map((await listOf(number)).map(({ agreementId, followUp }) => [agreementId, followUp]));
const asks = async (roundId: string) => {
  const [round] = await database.query<{ followUps: { unitId: string; actionId: string }[] }>(
    'select follow_ups as "followUps" from people.rounds where round_id = $1',
    [roundId],
  );
  return round?.followUps;
};
const launch = async (roundId = randomUUID()) => {
  const request = await aLaunch(administrator);
  const { status } = await administrator.put(`/api/rounds/${roundId}`, request);
  return { roundId, status, request };
};
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

beforeEach(async () => {
  // Each test with an organisation of its own: the third team is too small to be a block of its own.
  linde = await anOrganisation(database, [8, 5, 2]);
  administrator = await as(linde.administrator);
});

afterAll(() => installation?.remove());

describe('a launch', () => {
  it('takes the first three actions along of each team that is a block of its own', async () => {
    const last = await agree(1, 'own-it', 90);
    const taken = [
      await agree(1, 'stay-near', 10),
      await agree(1, 'go-first', 20),
      await agree(1, 'fitting-help', 30),
      await agree(1, 'stay-near', 80),
    ];
    const unwanted = await agree(1, 'do-and-say', 5, false);
    const settled = await agree(1, 'keep-it-here', 5);
    await (await as(team(1).manager)).put(`${addressOf(1, settled)}/state`, { state: 'kept' });
    const second = await agree(2, 'stay-near');
    const pooled = await agree(3, 'stay-near');
    const { roundId, status } = await launch();
    expect(status).toBe(200);
    const all = [
      ...['fitting-help', 'go-first', 'stay-near'].map((actionId) => ({ unitId: team(1).unitId, actionId })),
      { unitId: team(2).unitId, actionId: 'stay-near' },
    ];
    const inOrder = all.toSorted((a, b) => (`${a.unitId}${a.actionId}` < `${b.unitId}${b.actionId}` ? -1 : 1));
    expect(await asks(roundId)).toEqual(inOrder);
    const beingAsked = { status: 'being-asked', roundName: 'Voorjaarsmeting' };
    expect(await followUpsOf(1)).toEqual(
      new Map<string, unknown>([
        ...taken.map((id) => [id, beingAsked] as const),
        ...[unwanted, settled].map((id) => [id, { status: 'not-wanted' }] as const),
        [last, { status: 'next-round' }],
      ]),
    );
    expect((await followUpsOf(2)).get(second)).toEqual(beingAsked);
    expect((await followUpsOf(3)).get(pooled)).toEqual({ status: 'next-round' });
  });

  it('can be repeated, which takes nothing more; the next round takes what is left', async () => {
    const taken = await agree(1, 'stay-near');
    const { roundId, request } = await launch();
    const left = await agree(1, 'go-first');
    const asked = await asks(roundId);
    const { agreements } = await storedPeople(database);
    expect((await administrator.put(`/api/rounds/${roundId}`, request)).status).toBe(200);
    expect(await asks(roundId)).toEqual(asked);
    expect((await storedPeople(database)).agreements).toEqual(agreements);
    const next = await launch();
    expect(await asks(next.roundId)).toEqual([{ unitId: team(1).unitId, actionId: 'go-first' }]);
    const rounds = await database.query(
      'select agreement_id as id, asked_in_round_id as round from people.agreements where unit_id = $1 order by due_on, 1',
      [team(1).unitId],
    );
    expect(rounds.toSorted()).toEqual(
      [
        { id: taken, round: roundId },
        { id: left, round: next.roundId },
      ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('that is refused takes nothing', async () => {
    await agree(1, 'stay-near');
    const request = await aLaunch(administrator, { planHash: 'another' });
    expect(codeOf(await administrator.put(`/api/rounds/${randomUUID()}`, request))).toEqual([409, 'plan-changed']);
    expect((await listOf(1)).map(({ followUp }) => followUp.status)).toEqual(['next-round']);
  });

  it('is of the same plan, whatever is agreed on', async () => {
    const plan = async () => (await administrator.get<BlockPlanView>('/api/block-plan')).body;
    const before = await plan();
    await agree(1, 'stay-near');
    expect(await plan()).toEqual(before);
  });
});

describe('at the same moment', () => {
  const LOCKED = `
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and application_name = 'leeway-api' and wait_event_type = 'Lock'`;
  const isWaiting = async () => (await database.query<{ waiting: number }>(LOCKED))[0]?.waiting !== 0;

  it.each([
    ['changes', 'update people.agreements set ask_team = false where agreement_id = $1', []],
    ['is taken back', 'delete from people.agreements where agreement_id = $1', []],
    ['becomes another', `update people.agreements set action_id = 'own-it' where agreement_id = $1`, ['own-it']],
  ])('as an agreement %s, a launch takes what it has become', async (_, change, actions) => {
    const agreementId = await agree(1, 'stay-near');
    const somebody = await database.owner.connect();
    try {
      await somebody.query('begin');
      await somebody.query(change, [agreementId]);
      const launching = launch();
      await until(isWaiting);
      await somebody.query('commit');
      const { roundId, status } = await launching;
      expect([status, await asks(roundId)]).toEqual([
        200,
        actions.map((actionId) => ({ unitId: team(1).unitId, actionId })),
      ]);
    } finally {
      somebody.release();
    }
  });

  it('several launches ask about an agreement once', async () => {
    for (const action of ['stay-near', 'go-first', 'own-it']) await agree(1, action);
    const launched = await Promise.all([launch(), launch(), launch()]);
    expect(launched.map(({ status }) => status)).toEqual([200, 200, 200]);
    const asked = (await Promise.all(launched.map(({ roundId }) => asks(roundId)))).flat();
    expect(asked.map((one) => one?.actionId).toSorted()).toEqual(['go-first', 'own-it', 'stay-near']);
  });

  it('as a launch takes an agreement, a change that could not be asked about any more waits and is refused', async () => {
    const { roundId } = await launch();
    const agreementId = await agree(1, 'stay-near');
    const manager = await as(team(1).manager);
    const address = addressOf(1, agreementId);
    for (const change of [() => manager.put(address, draft('go-first')), () => manager.send('DELETE', address)]) {
      const launching = await database.owner.connect();
      try {
        await launching.query('begin');
        const take = 'update people.agreements set asked_in_round_id = $2 where agreement_id = $1';
        await launching.query(take, [agreementId, roundId]);
        const changing = change();
        await until(isWaiting);
        await launching.query('commit');
        expect(codeOf(await changing)).toEqual([409, 'agreement-asked']);
      } finally {
        launching.release();
      }
      await database.query('update people.agreements set asked_in_round_id = null where agreement_id = $1', [
        agreementId,
      ]);
    }
  });
});

describe('an agreement that a round asks about', () => {
  it('stays what was asked; everything else about it can change', async () => {
    const agreementId = await agree(1, 'stay-near');
    await launch();
    const manager = await as(team(1).manager);
    const address = addressOf(1, agreementId);
    const refused = [
      await manager.put(address, draft('go-first')),
      await manager.put(address, draft('stay-near', 30, false)),
      await manager.send('DELETE', address),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => [409, 'agreement-asked']));
    const change = { ...draft('stay-near', 60), note: 'Ook op vrijdag.', owner: 'Wij' };
    expect((await manager.put(address, change)).status).toBe(200);
    expect((await manager.put(`${address}/state`, { state: 'stopped' })).status).toBe(200);
    expect(await listOf(1)).toMatchObject([{ ...change, state: 'stopped', followUp: { status: 'being-asked' } }]);
  });
});

describe('what the team answered', () => {
  const release = async (answered: readonly (readonly [number, number])[]) => {
    const { organisationId } = linde;
    const { roundId } = await aLaunchedRound(administrator, Visitor.tally(url), organisationId);
    const answers = answered.map(([number, respondents]) => [team(number).unitId, { respondents, rating: 4 }] as const);
    await aRelease(database, organisationId, roundId, new Map(answers));
    // Whatever else was released, this is in every group: only the team's own may say something about its agreement.
    await database.query('update release.release_groups set figures = figures || $2 where round_id = $1', [
      roundId,
      JSON.stringify({
        [`item:${followUpItemId('stay-near')}`]: shown(FIGURE),
        [`item:${followUpItemId('go-first')}`]: withheld('too-few-answers'),
      }),
    ]);
    return roundId;
  };
  const figures = async (number: number) =>
    (await listOf(number)).map(({ followUp }) => (followUp.status === 'answered' ? followUp.figure : followUp.status));

  it('is next to the agreement as it was released, withheld figures too', async () => {
    await agree(1, 'stay-near', 10);
    await agree(1, 'go-first', 20);
    const roundId = await release([
      [1, 8],
      [2, 5],
      [3, 5],
    ]);
    const [first] = await listOf(1);
    expect(first?.followUp).toEqual({
      status: 'answered',
      round: { roundId, name: 'Voorjaarsmeting', kind: 'pulse', closesAt: expect.any(String) },
      figure: { status: 'shown', value: FIGURE },
    });
    expect(await figures(1)).toEqual([shown(FIGURE), withheld('too-few-answers')]);
    await agree(1, 'own-it', 30);
    expect(await figures(1)).toEqual([shown(FIGURE), withheld('too-few-answers'), 'next-round']);
  });

  it('is no figure of a group with others in it', async () => {
    await agree(2, 'stay-near');
    await release([
      [1, 8],
      [2, 3],
      [3, 5],
    ]);
    expect(await figures(2)).toEqual([withheld('no-group')]);
  });

  it('is nothing if nobody did, here or anywhere', async () => {
    await agree(2, 'stay-near');
    await release([[1, 8]]);
    await agree(1, 'stay-near');
    expect(await figures(2)).toEqual([withheld('nobody-answered')]);
    await release([[1, 3]]);
    expect(await figures(1)).toEqual([withheld('too-few-respondents')]);
  });
});
