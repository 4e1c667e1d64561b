import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisations, shuffled, wayUp } from '../testing/arbitraries.js';
import { mergeByCounts } from './merge-by-counts.js';
import type { LaunchedBlock } from './merged-blocks.js';
import { planBlocks } from './plan-blocks.js';

const UNITS = ['root', 'root/A', 'root/A/x', 'root/A/y', 'root/A/z', 'root/B', 'root/B/v', 'root/B/w'].map((path) => ({
  id: path,
  parentId: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
  name: path.slice(path.lastIndexOf('/') + 1),
}));

const block = (unitId: string, ...more: readonly string[]): LaunchedBlock => ({
  id: `b:${unitId}`,
  unitId,
  groupUnitIds: [unitId, ...more],
  label: { nl: `blok ${unitId}`, en: `block ${unitId}` },
});

/** Groups as `label (respondents): blocks`, for one block per named unit. */
function merged(respondents: Readonly<Record<string, number>>, minimum?: number): readonly string[] {
  const blocks = Object.keys(respondents).map((unitId) => block(unitId));
  const counts = new Map(Object.entries(respondents).map(([unitId, count]) => [`b:${unitId}`, count]));
  return mergeByCounts({ units: UNITS, blocks }, counts, minimum).map(
    ({ label, respondents: count, blockIds }) => `${label.en} (${count}): ${blockIds.join(' ')}`,
  );
}

describe('mergeByCounts', () => {
  it('leaves blocks alone that enough people answered, with the name they had', () => {
    expect(merged({ 'root/A/x': 5, 'root/A/y': 9 })).toEqual([
      'block root/A/x (5): b:root/A/x',
      'block root/A/y (9): b:root/A/y',
    ]);
  });

  it('pools the smallest siblings until they are enough', () => {
    expect(merged({ 'root/A/x': 3, 'root/A/y': 4, 'root/A/z': 8 })).toEqual([
      'other teams in A (7): b:root/A/x b:root/A/y',
      'block root/A/z (8): b:root/A/z',
    ]);
    expect(merged({ root: 4, 'root/A': 3, 'root/B': 4, 'root/A/x': 7 })).toEqual([
      'other teams in root (8): b:root b:root/B',
      'A (10): b:root/A b:root/A/x',
    ]);
  });

  it('makes more than one pool if there is enough for it', () => {
    expect(merged({ 'root/A': 4, 'root/A/x': 3, 'root/A/y': 4, 'root/A/z': 2 })).toEqual([
      'other teams in A (8): b:root/A b:root/A/y',
      'other teams in A (5): b:root/A/x b:root/A/z',
    ]);
  });

  it('joins the smallest sibling if the small ones are not enough', () => {
    expect(merged({ 'root/A/x': 2, 'root/A/y': 9, 'root/A/z': 6 })).toEqual([
      'other teams in A (8): b:root/A/x b:root/A/z',
      'block root/A/y (9): b:root/A/y',
    ]);
  });

  it('chooses between equal blocks of one unit by id, not by their order', () => {
    const blocks = ['k', 'm'].map((id) => ({ ...block('root/A', `root/A/${id}`), id }));
    const counts = new Map([
      ['k', 6],
      ['m', 6],
      ['b:root/A/z', 1],
    ]);
    for (const order of [blocks, [...blocks].reverse()]) {
      const groups = mergeByCounts({ units: UNITS, blocks: [...order, block('root/A/z')] }, counts);
      expect(groups.map(({ blockIds }) => blockIds)).toEqual([['b:root/A/z', 'k'], ['m']]);
    }
  });

  it('joins a mixed block rather than one of a single team, if both are equally small', () => {
    const blocks = [block('root/A/x'), { ...block('root/A/y', 'root/A/z'), unitId: 'root/A' }, block('root/A')];
    const counts = new Map([
      ['b:root/A/x', 6],
      ['b:root/A/y', 6],
      ['b:root/A', 2],
    ]);
    for (const order of [blocks, [...blocks].reverse()]) {
      const groups = mergeByCounts({ units: UNITS, blocks: order }, counts);
      expect(groups.map(({ blockIds }) => blockIds)).toEqual([['b:root/A', 'b:root/A/y'], ['b:root/A/x']]);
    }
  });

  it('has the groups in the order of the tree, whatever their ids', () => {
    const units = [
      { id: 'r', parentId: null, name: 'root' },
      { id: 'z', parentId: 'r', name: 'first' },
      { id: 'a', parentId: 'r', name: 'second' },
    ];
    const blocks = ['a', 'z'].map((unitId) => ({ ...block(unitId), id: unitId }));
    const counts = new Map(blocks.map(({ id }) => [id, 7]));
    expect(mergeByCounts({ units, blocks }, counts).map(({ unitId }) => unitId)).toEqual(['z', 'a']);
  });

  it('names units and ids in order, and what is pooled in both languages', () => {
    const [group] = mergeByCounts(
      { units: UNITS, blocks: [block('root/B/w'), block('root/A/x'), block('root/A/y', 'root/A/z')] },
      new Map([
        ['b:root/B/w', 9],
        ['b:root/A/x', 3],
        ['b:root/A/y', 3],
      ]),
    );
    expect(group).toMatchObject({ groupUnitIds: ['root/A/x', 'root/A/y', 'root/A/z'], unitId: 'root/A' });
    expect(group?.label).toEqual({ nl: 'A', en: 'A' });
  });

  it('goes upwards if there is nothing beside it', () => {
    expect(merged({ 'root/A/x': 2, 'root/A/y': 1, 'root/B/v': 6, 'root/B/w': 7 })).toEqual([
      'other teams in root (9): b:root/A/x b:root/A/y b:root/B/v',
      'block root/B/w (7): b:root/B/w',
    ]);
  });

  it('leaves a block out that nobody answered, so that it takes no result away from its neighbour', () => {
    expect(merged({ 'root/A/x': 0, 'root/A/y': 6 })).toEqual(['block root/A/y (6): b:root/A/y']);
    expect(merged({ 'root/A/x': 0, 'root/A/y': 3, 'root/A/z': 4 })).toEqual(['A (7): b:root/A/y b:root/A/z']);
  });

  it('publishes nothing if nothing is enough', () => {
    expect(merged({ 'root/A/x': 2, 'root/B/v': 2 })).toEqual([]);
    expect(merged({})).toEqual([]);
  });

  it('takes a higher threshold and refuses a lower one', () => {
    expect(merged({ 'root/A/x': 6, 'root/A/y': 6 }, 7)).toEqual(['A (12): b:root/A/x b:root/A/y']);
    expect(() => merged({ 'root/A/x': 6 }, 4)).toThrow('minRespondents must be a whole number of at least 5, not 4');
    expect(() => merged({ 'root/A/x': 1.5 })).toThrow('respondents must be a whole number of at least 0, not 1.5');
  });
});

describe('mergeByCounts for any organisation', () => {
  const cases = organisations.chain(({ units, groups }) => {
    const blocks = planBlocks(units, groups).blocks.map((planned, index) => ({ ...planned, id: `b${index}` }));
    const counts = fc.tuple(
      ...blocks.map(({ id, headcount }) => fc.tuple(fc.constant(id), fc.nat({ max: headcount }))),
    );
    return fc.tuple(fc.constant(units), fc.constant(blocks), counts, shuffled(units), shuffled(blocks));
  });

  it('puts every block that was answered into exactly one group that is large enough, or publishes nothing', () => {
    fc.assert(
      fc.property(cases, ([units, blocks, entries]) => {
        const counts = new Map(entries);
        const groups = mergeByCounts({ units, blocks }, counts);
        const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const placed = groups.flatMap(({ blockIds }) => blockIds).sort();
        const answered = blocks.map(({ id }) => id).filter((id) => (counts.get(id) ?? 0) > 0);
        expect(placed).toEqual(all < 5 ? [] : answered.sort());
        for (const { respondents, blockIds } of groups) {
          expect(respondents).toBeGreaterThanOrEqual(5);
          expect(respondents).toBe(blockIds.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0));
          expect(blockIds.filter((id) => (counts.get(id) ?? 0) >= 5).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps the blocks of a unit together if they are not enough in all', () => {
    fc.assert(
      fc.property(cases, ([units, blocks, entries]) => {
        const counts = new Map(entries);
        const groups = mergeByCounts({ units, blocks }, counts);
        for (const { id: unitId } of units) {
          const inside = blocks.filter((candidate) => wayUp(units, candidate.unitId).includes(unitId));
          if (inside.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0) >= 5) continue;
          const answered = inside.filter(({ id }) => (counts.get(id) ?? 0) > 0);
          const homes = new Set(answered.map(({ id }) => groups.findIndex(({ blockIds }) => blockIds.includes(id))));
          expect(homes.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same for any order of the input', () => {
    fc.assert(
      fc.property(cases, ([units, blocks, entries, otherUnits, otherBlocks]) => {
        const one = mergeByCounts({ units, blocks }, new Map(entries));
        const other = mergeByCounts({ units: otherUnits, blocks: otherBlocks }, new Map([...entries].reverse()));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
    );
  });
});
