import { describe, expect, it } from '@jest/globals';
import { DEFAULT_THRESHOLDS } from '../blocks/thresholds.js';
import { shown, withheld } from '../disclosed/disclosed.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { BlockTally, MeasureSum } from './block-tally.js';
import { computeRelease, type ReleaseInput } from './compute-release.js';
import type { AskedMeasureId } from './measure-id.js';
import type { ReleaseGroup } from './release.js';
import { resultForUnit } from './result-for-unit.js';

const UNITS = [
  { id: 'root', parentId: null, name: 'Gemeente' },
  { id: 'care', parentId: 'root', name: 'Zorg' },
  { id: 'north', parentId: 'care', name: 'Noord' },
  { id: 'south', parentId: 'care', name: 'Zuid' },
  { id: 'ict', parentId: 'root', name: 'ICT' },
];

const blockOf = (unitId: string, headcount: number): ReleaseInput['blocks'][number] => {
  const name = UNITS.find(({ id }) => id === unitId)?.name ?? '';
  return { id: `b-${unitId}`, unitId, groupUnitIds: [unitId], label: { nl: name, en: name }, headcount };
};

function tally(
  respondents: number,
  measures: Partial<Record<AskedMeasureId, readonly [n: number, sum: number]>>,
): BlockTally {
  const sums = Object.entries(measures).map(([id, counted]): [string, MeasureSum] => {
    const [n, sum] = counted ?? [0, 0];
    return [id, { n, sum }];
  });
  return { respondents, measures: Object.fromEntries(sums), scores: {} };
}

function release(
  tallies: Readonly<Record<string, BlockTally>>,
  more: Partial<Pick<ReleaseInput, 'kind' | 'thresholds' | 'blocks' | 'comments' | 'hasShownQuality'>> = {},
): ReturnType<typeof computeRelease> {
  return computeRelease({
    questionnaire: LEEWAY_QUESTIONNAIRE,
    kind: 'pulse',
    thresholds: DEFAULT_THRESHOLDS,
    units: UNITS,
    blocks: [blockOf('north', 9), blockOf('south', 6), blockOf('ict', 14)],
    tallies: new Map(Object.entries(tallies).map(([unitId, counted]) => [`b-${unitId}`, counted])),
    products: {},
    comments: new Map(),
    hasShownQuality: false,
    ...more,
  });
}

function group(groups: readonly ReleaseGroup[], id: string): ReleaseGroup {
  const found = groups.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no group ${id} among ${groups.map((each) => each.id).join(', ')}`);
  return found;
}

/** North: 8 of 9; south: 5 of 6; ICT: 13 of 14. Item cl4 is reversed. */
const THREE_TEAMS = {
  north: tally(8, { 'item:cl1': [8, 24], 'item:cl4': [8, 24] }),
  south: tally(5, { 'item:cl1': [5, 13], 'item:cl4': [5, 13] }),
  ict: tally(13, { 'item:cl1': [13, 52], 'item:cl4': [7, 14] }),
};

describe('computeRelease', () => {
  const { groups } = release(THREE_TEAMS);

  it('has the reporting groups in the order of the tree, then the units, then the organisation', () => {
    expect(groups.map(({ id }) => id)).toEqual([
      'block:b-ict',
      'block:b-north',
      'block:b-south',
      'unit:root',
      'unit:care',
      'organisation',
    ]);
  });

  it('publishes the band of a sum from eight answers', () => {
    // 24 of 8 answers lies in 24–29; reversed 48 − 24 = 24 as well
    const band = shown({ low: 3, high: 3.625, middle: 3.3125 });
    expect(group(groups, 'block:b-north').figures).toMatchObject({ 'item:cl1': band, 'item:cl4': band });
  });

  it('publishes the index, but no item, from five to seven answers', () => {
    expect(group(groups, 'block:b-south').figures).toMatchObject({
      'scale:clarity': shown({ low: 2.4, high: 3.4, middle: 2.9 }), // 13 and, reversed, 17: both in 12–17
      'item:cl1': withheld('item-needs-eight'),
      'item:cl4': withheld('item-needs-eight'),
      'scale:room': withheld('too-few-answers'),
    });
    // 52 of 13 answers: 48–53; seven answers adding up to 14, reversed 28: 24–29
    expect(group(groups, 'block:b-ict').figures).toMatchObject({
      'item:cl1': shown({ low: 3.6923, high: 4.0769, middle: 3.8846 }),
      'item:cl4': withheld('item-needs-eight'),
      'scale:clarity': shown({ low: 3.5605, high: 4.1099, middle: 3.8351 }),
    });
  });

  it('makes parents of what their groups show, and shows nothing that none of them shows', () => {
    const care = group(groups, 'unit:care');
    // clarity: north 3.3125 weighs 9, south 2.9 weighs 6
    expect(care.figures['scale:clarity']).toMatchObject({ value: { middle: 3.1475 } });
    expect(care.figures['item:cl1']).toEqual(group(groups, 'block:b-north').figures['item:cl1']);
    expect(care.figures['item:ex1']).toEqual(withheld('no-part-shown'));
    expect(care).toMatchObject({ kind: 'unit', coverage: 'whole-unit', blockIds: ['b-north', 'b-south'] });
  });

  it('shows respondents in bands, for parents by the middles of those', () => {
    const bands = groups.map(({ id, respondents }) => [id, respondents.status === 'shown' && respondents.value]);
    expect(Object.fromEntries(bands)).toEqual({
      'block:b-ict': { from: 11, to: 15 },
      'block:b-north': { from: 8, to: 10 },
      'block:b-south': { from: 5, to: 7 },
      'unit:root': { from: 21, to: 30 },
      'unit:care': { from: 11, to: 15 },
      organisation: { from: 21, to: 30 },
    });
  });

  it('publishes delegation areas from five answers in a baseline, and none in a pulse', () => {
    const south = tally(5, { 'area:approach:current': [5, 5], 'area:approach:wanted': [4, 20] });
    const { figures } = group(
      release({ south, ict: tally(9, {}), north: tally(9, {}) }, { kind: 'baseline' }).groups,
      'block:b-south',
    );
    expect(figures['area:approach:current']).toEqual(shown({ low: 1, high: 2.2, middle: 1.6 }));
    expect(figures['area:approach:wanted']).toEqual(withheld('too-few-answers'));
    expect(Object.keys(group(groups, 'block:b-south').figures).some((id) => id.startsWith('area:'))).toBe(false);
  });

  it('merges what too few people answered, and names the group by its first block', () => {
    const few = release({ ...THREE_TEAMS, south: tally(3, { 'item:cl1': [3, 9] }) }).groups;
    const both = group(few, 'merged:b-north');
    expect(both).toMatchObject({
      label: { nl: 'Zorg' },
      unitId: 'care',
      blockIds: ['b-north', 'b-south'],
      coverage: 'whole-unit',
    });
    expect(both.figures['item:cl1']).toEqual(shown({ low: 2.7273, high: 3.1818, middle: 2.9545 })); // 33 of 11: 30–35
    expect(few.map(({ id }) => id)).not.toContain('unit:care');
  });

  it('publishes nothing if too few took part in all', () => {
    expect(release({ north: tally(4, { 'item:cl1': [4, 16] }) })).toMatchObject({ groups: [], commentGroups: [] });
    expect(release({})).toMatchObject({ groups: [], commentGroups: [] });
  });

  it('shows nothing of five answers in strict mode, where the only band is the whole scale', () => {
    const strict = release(THREE_TEAMS, { thresholds: { ...DEFAULT_THRESHOLDS, bandWidth: 12 } }).groups;
    expect(group(strict, 'block:b-south').figures['scale:clarity']).toEqual(withheld('too-few-answers'));
    expect(group(strict, 'block:b-north').figures['scale:clarity']).toMatchObject({ status: 'shown' });
  });

  it.each([{ minHeadcount: 4 }, { minRespondents: 4 }, { minItemRespondents: 7 }, { bandWidth: 5 as 6 }])(
    'refuses thresholds below the floor: %j',
    (lower) => {
      expect(() => release({}, { thresholds: { ...DEFAULT_THRESHOLDS, ...lower } })).toThrow(RangeError);
    },
  );

  it('takes higher thresholds', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, minItemRespondents: 10 };
    const higher = group(release(THREE_TEAMS, { thresholds }).groups, 'block:b-north');
    expect(higher.figures['item:cl1']).toEqual(withheld('item-needs-eight'));
  });

  it('refuses sums that no answers can have', () => {
    expect(() => release({ ...THREE_TEAMS, north: tally(8, { 'item:cl1': [8, 41] }) })).toThrow(RangeError);
  });

  it('counts who skipped everything as a respondent', () => {
    const silent = release({ north: tally(9, {}) }).groups;
    expect(silent[0]?.respondents).toEqual(shown({ from: 8, to: 10 }));
    expect(silent[0]?.figures['scale:clarity']).toEqual(withheld('too-few-answers'));
  });

  it('takes no result from a team because nobody answered in the one beside it, and counts those for the response', () => {
    const { groups: some } = release({ north: THREE_TEAMS.north, ict: tally(5, {}) });
    expect(some.map(({ id }) => id)).toEqual([
      'block:b-ict',
      'block:b-north',
      'unit:root',
      'unit:care',
      'organisation',
    ]);
    const care = group(some, 'unit:care');
    expect(care.figures['scale:clarity']).toEqual(group(some, 'block:b-north').figures['scale:clarity']);
    // 8–10 of 15 people are at most 9 (the team has nine) of 15, which is 60 %; with 5–7 of 14 at most 16 of 29: 55 %.
    expect(care.responseCaution).toBeNull();
    expect(group(some, 'organisation').responseCaution).toBe('below-60');
  });

  it('puts a unit whose only team has a result of its own together of that team', () => {
    const single = [
      { id: 'root', parentId: null, name: 'Gemeente' },
      { id: 'ict', parentId: 'root', name: 'ICT' },
    ];
    const { groups: some } = computeRelease({
      questionnaire: LEEWAY_QUESTIONNAIRE,
      kind: 'pulse',
      thresholds: DEFAULT_THRESHOLDS,
      units: single,
      blocks: [blockOf('ict', 14)],
      tallies: new Map([['b-ict', THREE_TEAMS.ict]]),
      products: {},
      comments: new Map(),
      hasShownQuality: false,
    });
    const clarity = (id: string): unknown => group(some, id).figures['scale:clarity'];
    expect(clarity('unit:root')).toEqual(clarity('block:b-ict'));
  });

  it('shows quality figures once in an organisation, and says why not again', () => {
    expect(release(THREE_TEAMS).quality).toEqual(withheld('too-few-for-quality'));
    expect(release(THREE_TEAMS, { hasShownQuality: true }).quality).toEqual(withheld('shown-before'));
  });

  it('pools comments of blocks until they come from ten respondents, and decides so by counts', () => {
    const comments = (north: number, south: number, ict: number): ReadonlyMap<string, number> =>
      new Map([
        ['b-north', north],
        ['b-south', south],
        ['b-ict', ict],
      ]);
    const groupsFor = (counts: ReadonlyMap<string, number>): unknown =>
      release(THREE_TEAMS, { comments: counts }).commentGroups.map(({ label, respondents, blockIds }) => [
        label.nl,
        respondents,
        blockIds,
      ]);
    expect(groupsFor(comments(4, 1, 3))).toEqual([
      ['ICT', shown({ from: 11, to: 15 }), ['b-ict']],
      ['Zorg', shown({ from: 11, to: 15 }), ['b-north', 'b-south']],
    ]);
    expect(groupsFor(comments(1, 1, 3))).toEqual([
      ['Gemeente', shown({ from: 21, to: 30 }), ['b-ict', 'b-north', 'b-south']],
    ]);
    expect(groupsFor(comments(1, 1, 0))).toEqual([]);
  });
});

describe('resultForUnit', () => {
  it('finds the group of a team, and the combined one of a unit with teams', () => {
    const result = release(THREE_TEAMS);
    expect(resultForUnit(result, 'north')).toMatchObject({
      own: { status: 'own-result', group: { id: 'block:b-north' } },
      whole: null,
    });
    expect(resultForUnit(result, 'care')).toMatchObject({
      own: { status: 'withheld', reason: 'no-group' },
      whole: { id: 'unit:care' },
    });
    expect(resultForUnit(result, 'gone')).toEqual({
      unitId: 'gone',
      own: { status: 'withheld', reason: 'no-group' },
      whole: null,
    });
  });

  it('says so when a team is inside a merged group, which speaks for the unit if it has all of it', () => {
    const result = release({ ...THREE_TEAMS, south: tally(3, {}) });
    expect(resultForUnit(result, 'south').own).toMatchObject({
      status: 'inside-merged',
      group: { id: 'merged:b-north' },
    });
    expect(resultForUnit(result, 'care').whole?.id).toBe('merged:b-north');
  });

  it('does not let a group speak for a unit that it has only a part of', () => {
    const blocks = [blockOf('north', 9), { ...blockOf('south', 6), unitId: 'root', groupUnitIds: ['ict', 'south'] }];
    const result = release({ north: tally(9, {}), south: tally(6, {}) }, { blocks });
    expect(resultForUnit(result, 'care').whole).toBeNull();
    expect(result.groups.find(({ id }) => id === 'unit:root')?.coverage).toBe('whole-unit');
  });

  it('does not let other teams in a unit speak for all of it', () => {
    const blocks = [
      { ...blockOf('south', 6), unitId: 'care', groupUnitIds: ['care', 'south'] },
      { ...blockOf('north', 9), unitId: 'root', groupUnitIds: ['ict', 'north'] },
    ];
    const result = release({ north: tally(9, {}), south: tally(6, {}) }, { blocks });
    expect(result.groups.find(({ unitId }) => unitId === 'care')?.coverage).toBe('part-of-unit');
    expect(resultForUnit(result, 'care')).toMatchObject({ own: { status: 'inside-merged' }, whole: null });
  });

  it('says that nobody answered in a team that could have', () => {
    const result = release({ north: tally(9, {}), ict: tally(6, {}) });
    expect(resultForUnit(result, 'south', new Set(['north', 'south', 'ict'])).own).toEqual({
      status: 'withheld',
      reason: 'nobody-answered',
    });
    expect(resultForUnit(result, 'care', new Set(['north', 'south', 'ict'])).own).toMatchObject({ reason: 'no-group' });
  });

  it('says that too few took part when nothing is published', () => {
    expect(resultForUnit(release({}), 'north').own).toEqual({ status: 'withheld', reason: 'too-few-respondents' });
  });
});
