import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '@leeway/contract';
import type { BlockPlanView, Problem, RoundDetail } from '@leeway/contract';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const PATH = '/api/block-plan';

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api');
  linde = await anOrganisation(installation.database, [6, 5, 2, 7]);
  elsewhere = await anOrganisation(installation.database, [5], 'Elders');
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

afterAll(() => installation?.remove());

const unitOf = (team: number, { teams } = linde): string => teams[team]?.unitId ?? '';
const planWith = async (...joins: string[][]): Promise<BlockPlanView> =>
  (await administrator.post<BlockPlanView>(PATH, { joins })).body;
const planToday = async (): Promise<BlockPlanView> => (await administrator.get<BlockPlanView>(PATH)).body;
const launch = (changes: object, roundId = randomUUID()) =>
  aLaunch(administrator).then((today) =>
    administrator.put<Problem>(`/api/rounds/${roundId}`, { ...today, ...changes }),
  );

describe('a plan with groups put together', () => {
  it('has one group of both, and says of each why it has no result of its own', async () => {
    const [today, plan] = [await planToday(), await planWith([unitOf(0), unitOf(1)])];
    expect(contract.BlockPlanView.parse(plan)).toEqual(plan);
    expect(plan.blocks).toHaveLength(today.blocks.length - 1);
    expect(plan.people).toBe(today.people);
    const why = (view: BlockPlanView, team: number) =>
      view.units.find(({ unitId }) => unitId === unitOf(team)) ?? { outcome: null, why: null, block: null };
    expect([0, 1, 2, 3].map((team) => why(today, team).why)).toEqual([null, null, 'too-small', null]);
    expect([0, 1, 2, 3].map((team) => why(plan, team).why)).toEqual(['joined', 'joined', 'too-small', null]);
    expect(why(plan, 0)).toMatchObject({ outcome: 'joins-block', block: why(plan, 1).block });
    expect(plan.blocks[why(plan, 0).block ?? -1]).toMatchObject({
      headcount: 11,
      label: { nl: 'Team 1 en Team 2', en: 'Team 1 and Team 2' },
    });
  });

  it('never has a group that is smaller than today’s, whatever is put together', async () => {
    const today = await planToday();
    for (const joins of [
      [[unitOf(2), unitOf(3)]],
      [
        [unitOf(0), unitOf(1)],
        [unitOf(1), unitOf(2)],
      ],
      [],
    ]) {
      const { blocks } = await planWith(...joins);
      for (const { groupUnitIds, headcount } of today.blocks) {
        const homes = blocks.filter((block) => block.groupUnitIds.some((id) => groupUnitIds.includes(id)));
        expect(homes).toHaveLength(1);
        expect(homes[0]?.groupUnitIds).toEqual(expect.arrayContaining(groupUnitIds));
        expect(homes[0]?.headcount).toBeGreaterThanOrEqual(headcount);
      }
    }
  });

  it('has a hash of its own, and the same one for the same groups', async () => {
    const hashes = [
      (await planToday()).planHash,
      (await planWith([unitOf(0), unitOf(1)])).planHash,
      (await planWith([unitOf(0), unitOf(3)])).planHash,
    ];
    expect(new Set(hashes).size).toBe(3);
    expect((await planWith([unitOf(1), unitOf(0)])).planHash).toBe(hashes[1]);
    expect((await planWith()).planHash).toBe(hashes[0]);
  });

  it('is refused for a unit that is in no group, of another organisation, or alone', async () => {
    for (const other of [randomUUID(), unitOf(0, elsewhere)]) {
      const refused = await administrator.post(PATH, { joins: [[unitOf(0), other]] });
      expect(refused).toMatchObject({ status: 422, body: { code: 'nothing-to-join' } });
    }
    expect(await administrator.post(PATH, { joins: [[unitOf(0)]] })).toMatchObject({ status: 400 });
  });

  it('is for administrators only', async () => {
    const joins = { joins: [] };
    const manager = await Visitor.signedIn(url, linde.teams[0]?.manager.email ?? '', PASSWORD);
    const member = await Visitor.signedIn(url, linde.teams[0]?.people[0]?.email ?? '', PASSWORD);
    expect((await Visitor.anonymous(url).post(PATH, joins)).status).toBe(401);
    expect((await manager.post(PATH, joins)).status).toBe(403);
    expect((await member.post(PATH, joins)).status).toBe(403);
  });
});

describe('launching with groups put together', () => {
  const joins = () => [[unitOf(0), unitOf(1)]];

  it('freezes the groups that the administrator saw', async () => {
    const roundId = randomUUID();
    const { planHash, blocks } = await planWith(...joins());
    expect((await launch({ planHash, joins: joins() }, roundId)).status).toBe(200);
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    const frozen = body.blocks.map(({ label, unitId, groupUnitIds, headcount }) => ({
      ...{ label, unitId, groupUnitIds, headcount },
    }));
    expect(frozen).toEqual(blocks);
  });

  it('is refused when plan and joins do not belong together', async () => {
    const [today, plan] = [await planToday(), await planWith(...joins())];
    for (const changes of [
      { planHash: plan.planHash },
      { planHash: plan.planHash, joins: [[unitOf(0), unitOf(3)]] },
      { planHash: today.planHash, joins: joins() },
    ]) {
      expect(await launch(changes)).toMatchObject({ status: 409, body: { code: 'plan-changed' } });
    }
    const gone = { planHash: plan.planHash, joins: [[unitOf(0), randomUUID()]] };
    expect(await launch(gone)).toMatchObject({ status: 422, body: { code: 'nothing-to-join' } });
  });

  it('hands out in one way within what was put together', async () => {
    const roundId = randomUUID();
    const { planHash } = await planWith(...joins());
    await launch({ planHash, joins: joins(), cardUnitIds: [unitOf(1)] }, roundId);
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    const way = body.blocks.find(({ groupUnitIds }) => groupUnitIds.includes(unitOf(0)))?.handedOut;
    expect(way).toBe('cards');
  });
});
