import { describe, expect, it } from '@jest/globals';
import type { BlockPlanView } from '@leeway/contract';
import { reasonsOf, summaryOfPlan, takeApart } from './plan-summary.js';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const unit = (
  n: number,
  headcount: number,
  block: number | null,
  outcome: BlockPlanView['units'][number]['outcome'],
  why: BlockPlanView['units'][number]['why'] = null,
) => ({
  unitId: id(n),
  parentId: n === 1 ? null : id(1),
  name: `Unit ${n}`,
  headcount,
  outcome,
  block,
  why,
});
const block = (n: number, headcount: number) => ({
  label: { nl: `Groep ${n}`, en: `Group ${n}` },
  unitId: id(n),
  groupUnitIds: [id(n)],
  headcount,
});
const plan = (part: Partial<BlockPlanView>): BlockPlanView => ({
  planHash: 'hash',
  people: 20,
  minHeadcount: 5,
  blocks: [],
  units: [],
  ...part,
});

describe('the plan in plain words', () => {
  it('tells results of their own from teams that are reported together', () => {
    const summary = summaryOfPlan(
      plan({
        blocks: [block(2, 9), block(1, 7)],
        units: [
          unit(1, 0, null, 'no-members'),
          unit(2, 9, 0, 'own-block'),
          unit(3, 3, 1, 'joins-block'),
          unit(4, 4, 1, 'joins-block'),
        ],
      }),
    );

    expect(summary.own.map(({ label }) => label.en)).toEqual(['Group 2']);
    expect(summary.together.map(({ units }) => units.map(({ name }) => name))).toEqual([['Unit 3', 'Unit 4']]);
    expect(summary.none).toEqual([]);
    expect(summary.canLaunch).toBe(true);
  });

  it('does not warn about units in which nobody answers', () => {
    const summary = summaryOfPlan(
      plan({ blocks: [block(2, 9)], units: [unit(1, 0, null, 'none'), unit(2, 9, 0, 'own-block')] }),
    );

    expect(summary.none).toEqual([]);
  });

  it('names people who get no result, and refuses a launch without any group', () => {
    const summary = summaryOfPlan(plan({ people: 3, units: [unit(1, 3, null, 'none')] }));

    expect(summary.none.map(({ name }) => name)).toEqual(['Unit 1']);
    expect(summary.canLaunch).toBe(false);
  });
});

describe('what was put together', () => {
  it('has each reason with its units', () => {
    const units = [
      unit(2, 9, 0, 'joins-block', 'joined'),
      unit(3, 2, 0, 'joins-block', 'too-small'),
      unit(4, 7, 0, 'joins-block', 'joined'),
    ];
    const reasons = reasonsOf({ block: block(1, 18), units });
    expect(reasons.map(({ why, units: some }) => [why, some.map(({ name }) => name)])).toEqual([
      ['too-small', ['Unit 3']],
      ['joined', ['Unit 2', 'Unit 4']],
    ]);
  });

  it('is taken apart with everything that was joined in it, and nothing else', () => {
    const joins = [
      [id(2), id(3)],
      [id(3), id(4)],
      [id(5), id(6)],
    ];
    expect(takeApart({ ...block(1, 18), groupUnitIds: [id(2), id(3), id(4)] }, joins)).toEqual([[id(5), id(6)]]);
  });
});
