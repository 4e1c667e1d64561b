import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisations } from '../testing/arbitraries.js';
import { joinBlocks } from './join-blocks.js';
import { planBlocks } from './plan-blocks.js';

const UNITS = ['root', 'root/A', 'root/A/x', 'root/A/y', 'root/A/z', 'root/B', 'root/B/v', 'root/B/w'].map((path) => ({
  id: path,
  parentId: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
  name: path.slice(path.lastIndexOf('/') + 1),
}));
const GROUPS = new Map([
  ['root/A/x', 6],
  ['root/A/y', 9],
  ['root/A/z', 2],
  ['root/B/v', 5],
  ['root/B/w', 7],
]);
const PLAN = planBlocks(UNITS, GROUPS);
const labels = (...joins: readonly string[][]): readonly string[] =>
  joinBlocks(PLAN, UNITS, joins).blocks.map(({ label, headcount }) => `${label.en} (${headcount})`);

describe('joinBlocks', () => {
  it('changes nothing without a join, and nothing by joining a block with itself', () => {
    expect(joinBlocks(PLAN, UNITS, [])).toBe(PLAN);
    expect(joinBlocks(PLAN, UNITS, [['root/A/x', 'root/A/z']])).toBe(PLAN);
  });

  it('puts two blocks together under both their names', () => {
    expect(labels()).toEqual(['other teams in A (8)', 'y (9)', 'v (5)', 'w (7)']);
    expect(labels(['root/B/v', 'root/A/y'])).toEqual(['other teams in A (8)', 'y and v (14)', 'w (7)']);
    expect(joinBlocks(PLAN, UNITS, [['root/B/v', 'root/A/y']]).blocks[1]).toEqual({
      groupUnitIds: ['root/A/y', 'root/B/v'],
      unitId: 'root',
      headcount: 14,
      label: { nl: 'y en v', en: 'y and v' },
    });
  });

  it('calls everything in a unit by the name of the unit', () => {
    expect(labels(['root/B/v', 'root/B/w'])).toEqual(['other teams in A (8)', 'y (9)', 'B (12)']);
    expect(labels(['root/A/x', 'root/A/y', 'root/B/v', 'root/B/w'])).toEqual(['root (29)']);
  });

  it('takes joins that share a block as one', () => {
    const once = labels(['root/A/y', 'root/B/v', 'root/B/w']);
    expect(once).toEqual(['other teams in A (8)', 'y, v and w (21)']);
    expect(labels(['root/A/y', 'root/B/v'], ['root/B/w', 'root/B/v'])).toEqual(once);
    expect(labels(['root/B/w', 'root/B/v'], ['root/A/y', 'root/B/w'])).toEqual(once);
  });

  it('says which units lose their own result by it', () => {
    const { outcomes } = joinBlocks(PLAN, UNITS, [['root/B/v', 'root/B/w']]);
    const of = (unitId: string) => outcomes.find((outcome) => outcome.unitId === unitId);
    expect(of('root/A/y')).toMatchObject({ outcome: 'own-block', blockIndex: 1 });
    expect(of('root/B/v')).toMatchObject({ outcome: 'joins-block', blockIndex: 2 });
    expect(of('root/B/w')).toMatchObject({ outcome: 'joins-block', blockIndex: 2 });
    expect(of('root')).toMatchObject({ outcome: 'no-group', blockIndex: null });
  });

  it('refuses a unit of which nobody is in a block', () => {
    expect(() => joinBlocks(PLAN, UNITS, [['root/A/x', 'root']])).toThrow('the own group of root is in no block');
  });
});

describe('joinBlocks for any organisation', () => {
  const cases = organisations.chain(({ units, groups }) => {
    const plan = planBlocks(units, groups);
    const placed = plan.blocks.flatMap(({ groupUnitIds }) => groupUnitIds);
    const joins =
      placed.length === 0
        ? fc.constant([])
        : fc.array(fc.array(fc.constantFrom(...placed), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    return fc.tuple(fc.constant(units), fc.constant(plan), joins);
  });

  it('keeps everybody in exactly one block, and never makes a block smaller or splits one', () => {
    fc.assert(
      fc.property(cases, ([units, plan, joins]) => {
        const { blocks } = joinBlocks(plan, units, joins);
        const all = (some: typeof blocks) => some.flatMap(({ groupUnitIds }) => groupUnitIds).toSorted();
        expect(all(blocks)).toEqual(all(plan.blocks));
        for (const before of plan.blocks) {
          const homes = blocks.filter(({ groupUnitIds }) =>
            before.groupUnitIds.some((id) => groupUnitIds.includes(id)),
          );
          expect(homes).toHaveLength(1);
          expect(homes[0]?.headcount).toBeGreaterThanOrEqual(before.headcount);
        }
        const people = (some: typeof blocks) => some.reduce((sum, { headcount }) => sum + headcount, 0);
        expect(people(blocks)).toBe(people(plan.blocks));
      }),
    );
  });

  it('puts together what was joined, and gives the same for joins in any order', () => {
    fc.assert(
      fc.property(cases, ([units, plan, joins]) => {
        const { blocks, outcomes } = joinBlocks(plan, units, joins);
        for (const join of joins) {
          const homes = new Set(join.map((id) => blocks.findIndex(({ groupUnitIds }) => groupUnitIds.includes(id))));
          expect(homes.size).toBe(1);
        }
        for (const { unitId, blockIndex } of outcomes) {
          if (blockIndex !== null) expect(blocks[blockIndex]?.groupUnitIds).toContain(unitId);
        }
        const reversed = [...joins].reverse().map((join) => [...join].reverse());
        expect(joinBlocks(plan, units, reversed)).toEqual({ ...plan, blocks, outcomes });
      }),
    );
  });
});
