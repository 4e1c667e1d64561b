import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisations, shuffled } from '../testing/arbitraries.js';
import { mergeByCounts } from './merge-by-counts.js';
import { mergeForComments, type CommentCounts } from './merge-for-comments.js';
import { planBlocks } from './plan-blocks.js';

const cases = organisations.chain(({ units, groups }) => {
  const blocks = planBlocks(units, groups).blocks.map((planned, index) => ({ ...planned, id: `b${index}` }));
  const counts = fc.tuple(
    ...blocks.map(({ id, headcount }) =>
      fc
        .record({ respondents: fc.nat({ max: headcount }), comments: fc.nat({ max: Math.min(4, headcount) }) })
        .map((count): [string, CommentCounts] => [id, count]),
    ),
  );
  return fc.tuple(fc.constant(units), fc.constant(blocks), counts, shuffled(blocks));
});

describe('mergeForComments for any organisation', () => {
  it('puts every comment into one group of at least ten respondents and three comments, or all of them into none', () => {
    fc.assert(
      fc.property(cases, ([units, blocks, entries]) => {
        const counts = new Map(entries);
        const groups = mergeForComments({ units, blocks }, counts);
        const placed = groups.flatMap(({ blockIds }) => blockIds);
        expect(new Set(placed).size).toBe(placed.length);
        const withComments = entries.filter(([, { comments }]) => comments > 0).map(([id]) => id);
        if (groups.length > 0) expect(withComments.filter((id) => !placed.includes(id))).toEqual([]);
        for (const { blockIds, respondents } of groups) {
          const inside = blockIds.map((id) => counts.get(id) ?? { respondents: 0, comments: 0 });
          expect(respondents).toBe(inside.reduce((sum, count) => sum + count.respondents, 0));
          expect(respondents).toBeGreaterThanOrEqual(10);
          expect(inside.reduce((sum, count) => sum + count.comments, 0)).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('cuts no reporting group in two', () => {
    fc.assert(
      fc.property(cases, ([units, blocks, entries]) => {
        const counts = new Map(entries);
        const respondents = new Map(entries.map(([id, count]) => [id, count.respondents]));
        const groups = mergeForComments({ units, blocks }, counts);
        for (const { blockIds } of mergeByCounts({ units, blocks }, respondents)) {
          const homes = new Set(blockIds.map((id) => groups.findIndex((group) => group.blockIds.includes(id))));
          expect(homes.size).toBe(1);
        }
      }),
    );
  });

  it('is the same for any order of the input', () => {
    fc.assert(
      fc.property(cases, ([units, blocks, entries, otherBlocks]) => {
        const one = mergeForComments({ units, blocks }, new Map(entries));
        const other = mergeForComments({ units, blocks: otherBlocks }, new Map([...entries].reverse()));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
    );
  });
});

describe('mergeForComments', () => {
  const units = [
    { id: 'care', parentId: null, name: 'Zorg' },
    { id: 'north', parentId: 'care', name: 'Noord' },
    { id: 'south', parentId: 'care', name: 'Zuid' },
  ];
  const blocks = ['north', 'south'].map((unitId) => ({
    id: `b-${unitId}`,
    unitId,
    groupUnitIds: [unitId],
    label: { nl: unitId, en: unitId },
  }));
  const merged = (north: CommentCounts, south: CommentCounts): unknown =>
    mergeForComments(
      { units, blocks },
      new Map([
        ['b-north', north],
        ['b-south', south],
      ]),
    ).map(({ label, respondents }) => [label.nl, respondents]);

  it('leaves a team alone that has enough of both', () => {
    expect(merged({ respondents: 10, comments: 3 }, { respondents: 12, comments: 0 })).toEqual([['north', 10]]);
  });

  it('pools a team that has too few respondents, or too few comments', () => {
    expect(merged({ respondents: 9, comments: 3 }, { respondents: 12, comments: 4 })).toEqual([['Zorg', 21]]);
    expect(merged({ respondents: 10, comments: 2 }, { respondents: 12, comments: 4 })).toEqual([['Zorg', 22]]);
  });

  it('takes in the comments of a team in which nobody answered the statements', () => {
    expect(merged({ respondents: 10, comments: 3 }, { respondents: 0, comments: 1 })).toEqual([['Zorg', 10]]);
  });

  const four = ['d1', 'd2', 'd3', 'd4'].map((unitId) => ({ id: unitId, parentId: 'care', name: unitId }));
  const fourBlocks = four.map(({ id }) => ({
    id,
    unitId: id,
    groupUnitIds: [id],
    label: { nl: id, en: id },
  }));
  const ofFour = (...counts: readonly (readonly [respondents: number, comments: number])[]): unknown =>
    mergeForComments(
      { units: [...units.slice(0, 1), ...four], blocks: fourBlocks },
      new Map(counts.map(([respondents, comments], index) => [`d${index + 1}`, { respondents, comments }])),
    ).map(({ label, blockIds }) => [label.nl, ...blockIds]);

  it('makes as many groups as there is enough for, the smallest teams first', () => {
    expect(ofFour([5, 2], [5, 2], [6, 2], [6, 2])).toEqual([
      ['overige teams in Zorg', 'd1', 'd2'],
      ['overige teams in Zorg', 'd3', 'd4'],
    ]);
    expect(ofFour([5, 1], [5, 1], [6, 1], [6, 1])).toEqual([['Zorg', 'd1', 'd2', 'd3', 'd4']]);
  });

  it('names a group after the whole unit only if it has everybody who took part or wrote there', () => {
    expect(ofFour([5, 2], [5, 2], [6, 0], [0, 0])).toEqual([['overige teams in Zorg', 'd1', 'd2']]);
    expect(ofFour([5, 2], [5, 2], [0, 0], [0, 0])).toEqual([['Zorg', 'd1', 'd2']]);
    expect(ofFour([10, 3], [11, 0], [0, 1], [0, 0])).toEqual([['overige teams in Zorg', 'd1', 'd3']]);
  });

  it('lets what is left over join a mixed group rather than one of a single team, if both are equally small', () => {
    const mixed = { ...fourBlocks[1]!, groupUnitIds: ['d2', 'd3'], unitId: 'care' };
    const groups = mergeForComments(
      { units: [...units.slice(0, 1), ...four], blocks: [fourBlocks[0]!, mixed, fourBlocks[3]!] },
      new Map([
        ['d1', { respondents: 10, comments: 3 }],
        ['d2', { respondents: 10, comments: 3 }],
        ['d4', { respondents: 5, comments: 1 }],
      ]),
    );
    expect(groups.map(({ blockIds }) => blockIds)).toEqual([['d2', 'd4'], ['d1']]);
  });

  it('has no group where there is too little, and refuses counts that are none', () => {
    expect(merged({ respondents: 9, comments: 9 }, { respondents: 0, comments: 0 })).toEqual([]);
    expect(merged({ respondents: 4, comments: 4 }, { respondents: 0, comments: 3 })).toEqual([]);
    expect(() => merged({ respondents: 9, comments: -1 }, { respondents: 0, comments: 0 })).toThrow(
      'comments must be a whole number of at least 0, not -1',
    );
    expect(mergeForComments({ units, blocks }, new Map())).toEqual([]);
  });
});
