import { describe, expect, it } from '@jest/globals';
import { withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.js';
import type { ReleaseGroup } from '../release/release.js';
import { teamOf } from '../testing/teams.js';
import { beforeAndAfter, type BeforeAndAfterInput, type ScaleBeforeAndAfter } from './before-and-after.js';
import { refused } from './effect-refusal.js';
import type { Moment } from './moment.js';
import { shortFormsOf } from './short-forms-of.js';

const QUESTIONNAIRE: Questionnaire = {
  ...LEEWAY_QUESTIONNAIRE,
  scales: LEEWAY_QUESTIONNAIRE.scales.filter(({ id }) => id === 'clarity' || id === 'risk'),
};

const momentOf = (groups: readonly ReleaseGroup[] | null, kind: Moment['kind'] = 'pulse'): Moment => {
  return { questionnaire: QUESTIONNAIRE, kind, groups };
};

const at = (values: Readonly<Record<string, number | null>>, respondents = 8): readonly ReleaseGroup[] =>
  Object.entries(values).map(([unitId, value]) => teamOf(unitId, { 'scale:clarity': value }, respondents));

/** The first four teams of the cohort before, with these numbers of people for certain. */
const atLeast = (people: readonly number[]): readonly ReleaseGroup[] =>
  at(BEFORE).map((group, index) => ({
    ...group,
    respondents: { status: 'shown', value: { from: people[index] ?? 8, to: 20 } },
  }));

/** Changes of 0.4, 0.1, 0.6, 0.3 and 0.5 in the cohort, 0.1, −0.1, 0.2 and 0.0 in the others. */
const BEFORE = { a: 3, b: 3.2, c: 2.8, d: 3.1, e: 2.9, p: 3, q: 3.3, r: 2.7, s: 3.4 };
const AFTER = { a: 3.4, b: 3.3, c: 3.4, d: 3.4, e: 3.4, p: 3.1, q: 3.2, r: 2.9, s: 3.4 };
const COHORT = ['a', 'b', 'c', 'd', 'e'];
const OTHERS = ['p', 'q', 'r', 's'];

function clarity(changed: Partial<BeforeAndAfterInput> = {}): ScaleBeforeAndAfter | undefined {
  return beforeAndAfter({
    before: momentOf(at(BEFORE)),
    after: momentOf(at(AFTER)),
    cohort: new Set(COHORT),
    comparison: new Set(OTHERS),
    named: new Set([...COHORT, ...OTHERS]),
    quality: withheld('too-few-for-quality'),
    ...changed,
  }).scales.find(({ scaleId }) => scaleId === 'clarity');
}

describe('beforeAndAfter', () => {
  it('agrees with SciPy on the mean change, where the figures are exact', () => {
    // SciPy 1.17.1: ttest_1samp([.4, .1, .6, .3, .5], 0).confidence_interval(.95) and sem; the same for [.1, −.1, .2, 0].
    const near = (value: number): unknown => expect.closeTo(value, 6);
    expect(clarity()?.cohort).toMatchObject({
      status: 'stated',
      value: {
        teams: 5,
        respondents: [40, 40],
        mean: near(0.38),
        standardError: near(0.08602325),
        freedom: 4,
        interval: { low: near(0.14116116), high: near(0.61883884) },
        change: { outcome: 'clear-change', direction: 'up' },
      },
    });
    expect(clarity()?.comparison).toMatchObject({
      status: 'stated',
      value: { mean: near(0.05), interval: { low: near(-0.15542603), high: near(0.25542603) } },
    });
  });

  it('agrees with SciPy on the difference in differences', () => {
    // SciPy 1.17.1: ttest_ind([.4, .1, .6, .3, .5], [.1, −.1, .2, 0], equal_var=False): df 6.869, interval 0.0747 to 0.5853.
    expect(clarity()?.difference).toMatchObject({
      status: 'stated',
      value: {
        mean: expect.closeTo(0.33, 6),
        freedom: expect.closeTo(6.869, 3),
        interval: { low: expect.closeTo(0.0747, 4), high: expect.closeTo(0.5853, 4) },
      },
    });
  });

  it('gives the size in the deviation of people within teams, the default one here', () => {
    // 0.38 / 0.7 · (1 − 3 / (4 · 78 − 1))
    expect(clarity()?.cohort).toMatchObject({ value: { size: { g: expect.closeTo(0.5376, 4), deviation: 0.7 } } });
    // Of the difference all people count: 80 in the cohort, 64 in the others. 0.33 / 0.7 · (1 − 3 / (4 · 142 − 1))
    expect(clarity()?.difference).toMatchObject({ value: { size: { g: expect.closeTo(0.4689, 4), deviation: 0.7 } } });
  });

  it('says too few rather than no clear change where half a point could go unnoticed', () => {
    const wide = (before: number, after: number): readonly ReleaseGroup[][] =>
      [before, after].map((value) =>
        COHORT.slice(0, 4).map((id) => teamOf(id, { 'scale:clarity': figure(value - 0.6, value + 0.6, value) })),
      );
    const [before, after] = wide(3, 3);
    expect(clarity({ before: momentOf(before ?? []), after: momentOf(after ?? []) })?.cohort).toMatchObject({
      value: { mean: 0, interval: { high: expect.closeTo(0.7796, 3) }, change: { outcome: 'too-few-to-say' } },
    });
  });

  it('takes the middles of the bands, wherever they lie in them', () => {
    const moment = (low: number, middle: number): Moment =>
      momentOf(COHORT.map((id) => teamOf(id, { 'scale:clarity': figure(low, 4.2, middle) })));
    const found = clarity({ before: moment(2.4, 3), after: moment(2.6, 3.5) });
    expect(found?.cohort).toMatchObject({ value: { mean: expect.closeTo(0.5, 6) } });
  });

  it('has nobody to leave out while a round is not closed', () => {
    const input = { before: momentOf(at(BEFORE)), after: momentOf(null), comparison: new Set(OTHERS) };
    const { unpaired } = beforeAndAfter({
      ...input,
      cohort: new Set(COHORT),
      named: new Set(COHORT),
      quality: withheld('too-few-for-quality'),
    });
    expect(unpaired).toEqual({ cohort: [], comparison: [] });
  });

  it.each([
    ['the later round is not closed', { after: momentOf(null) }, refused('round-not-closed')],
    ['the earlier round is not closed', { before: momentOf(null) }, refused('round-not-closed')],
    [
      'the other round asked other statements',
      { before: momentOf(at(BEFORE), 'baseline') },
      refused('asked-differently'),
    ],
    ['no team is in both rounds', { before: momentOf(at({ x: 3 })) }, refused('no-common-blocks')],
    ['there are three teams', { cohort: new Set(['a', 'b', 'c']) }, refused('too-few-teams', 3, [24, 24])],
    [
      'a team withholds the figure',
      { cohort: new Set(['a', 'b', 'c', 'd']), after: momentOf(at({ ...AFTER, d: null })) },
      refused('too-few-teams', 3, [24, 24]),
    ],
  ])('refuses to state anything if %s', (_case, changed, refusal) => {
    const found = clarity(changed);
    expect(found?.cohort).toEqual(refusal);
    expect(found?.difference).toEqual(refusal);
    // Nothing is left out of a comparison that there is not.
    if (refusal.refusal.teams === 0) expect(found?.teams).toEqual([]);
  });

  it('counts people by the low ends of their bands, at either moment', () => {
    const four = { cohort: new Set(COHORT.slice(0, 4)) };
    // Four teams of 5–7 are 20 for certain, so the fourth team decides; at least 20 is enough.
    expect(clarity({ ...four, before: momentOf(at(BEFORE, 7)) })?.cohort.status).toBe('stated');
    const few = at(BEFORE, 7).map((group) => ({ ...group, respondents: withheld('too-few-respondents') }));
    expect(clarity({ ...four, before: momentOf(few) })?.cohort).toEqual(refused('no-common-blocks'));
    expect(clarity({ ...four, before: momentOf(atLeast([5, 5, 5, 4])) })?.cohort).toEqual(
      refused('too-few-respondents', 4, [19, 32]),
    );
    expect(clarity({ ...four, after: momentOf(atLeast([5, 5, 5, 4])) })?.cohort).toEqual(
      refused('too-few-respondents', 4, [32, 19]),
    );
  });

  it('states no difference if either set of teams is too small', () => {
    const three = clarity({ comparison: new Set(OTHERS.slice(0, 3)) });
    expect(three?.cohort.status).toBe('stated');
    expect([three?.comparison, three?.difference]).toEqual([
      refused('too-few-teams', 3, [24, 24]),
      refused('too-few-teams', 3, [24, 24]),
    ]);
  });

  it('compares a complete round with a short one on the statements that both asked', () => {
    const complete = (value: number | null): ReleaseGroup['figures'] => {
      const asked = { 'item:cl1': value, 'item:cl2': 5, 'item:cl3': 5, 'item:cl4': 3, 'scale:clarity': 4.4 };
      return teamOf('x', asked).figures;
    };
    const withShortForms = (eighth: number | null) =>
      at(BEFORE).map((group) => {
        const figures = complete(group.unitId === 'e' ? eighth : 3);
        return { ...group, figures, shortForms: shortFormsOf(QUESTIONNAIRE, figures) };
      });
    const moment = (eighth: number | null): Moment => ({ ...momentOf(withShortForms(eighth)), kind: 'baseline' });
    const found = clarity({ before: moment(3) });
    expect(found?.cohort).toMatchObject({ value: { teams: 5, mean: expect.closeTo(0.38, 6) } });
    expect(found?.teams[0]).toMatchObject({ before: { value: { middle: 3 } }, after: { value: { middle: 3.4 } } });
    // A statement that too few answered is not made up for by the other one.
    expect(clarity({ before: moment(null) })?.cohort).toMatchObject({ value: { teams: 4 } });
    // Between two complete rounds everything counts, and a questionnaire with another wording can't be compared.
    const both = clarity({ before: moment(3), after: moment(3) });
    expect(both?.teams[0]).toMatchObject({ before: { value: { middle: 4.4 } } });
    const scales = QUESTIONNAIRE.scales.map((scale) => {
      return { ...scale, items: scale.items.map((item) => (item.id === 'cl1' ? { ...item, nl: 'Anders' } : item)) };
    });
    const other = { ...momentOf(at(AFTER)), questionnaire: { ...QUESTIONNAIRE, scales } };
    expect(clarity({ before: moment(3), after: other })?.cohort).toEqual(refused('asked-differently'));
  });

  it('takes a scale as the same only if its statements are, word for word', () => {
    const reworded = (change: (item: Item) => Partial<Item>): Moment => ({
      ...momentOf(at(AFTER)),
      questionnaire: {
        ...QUESTIONNAIRE,
        scales: QUESTIONNAIRE.scales.map((scale) => ({
          ...scale,
          items: scale.items.map((item) => ({ ...item, ...change(item) })),
        })),
      },
    });
    expect(clarity({ after: reworded(() => ({})) })?.cohort.status).toBe('stated');
    for (const change of [
      ({ nl }: Item) => ({ nl: `${nl} ` }),
      ({ en }: Item) => ({ en: `${en} ` }),
      ({ id }: Item) => ({ id: `${id}-2` }),
      ({ reversed }: Item) => ({ reversed: reversed !== true }),
    ]) {
      expect(clarity({ after: reworded(change) })?.cohort).toEqual(refused('asked-differently'));
    }
  });

  it('says which scale one of the rounds did not ask, whichever', () => {
    const [pulse, baseline] = [momentOf(at(BEFORE)), momentOf(at(AFTER), 'baseline')];
    for (const [before, after] of [
      [pulse, baseline],
      [baseline, pulse],
    ] as const) {
      const { scales } = beforeAndAfter({
        ...{ before, after },
        cohort: new Set(COHORT),
        comparison: new Set(),
        named: new Set(COHORT),
        quality: withheld('too-few-for-quality'),
      });
      expect(scales.map(({ scaleId, cohort }) => [scaleId, cohort])).toEqual([
        ['clarity', refused('asked-differently')],
        ['risk', refused('not-asked')],
      ]);
    }
  });

  it('says of a figure that a team does not have that no part shows it', () => {
    const nothing = { status: 'withheld', reason: 'no-part-shown' };
    const empty = COHORT.map((id) => teamOf(id, {}));
    const found = clarity({ before: momentOf(empty), after: momentOf(empty) });
    expect(found?.teams.map(({ before, after }) => [before, after])).toEqual(COHORT.map(() => [nothing, nothing]));
  });

  it('refuses with the counts that it follows from, or with none', () => {
    expect(refused('not-asked')).toEqual({
      status: 'refused',
      refusal: { reason: 'not-asked', teams: 0, respondents: [0, 0] },
    });
    expect(refused('too-few-teams', 3, [24, 23]).refusal).toMatchObject({ teams: 3, respondents: [24, 23] });
  });

  it('compares with nobody if nobody was chosen, and never with the cohort itself', () => {
    for (const comparison of [new Set<string>(), new Set(['a', 'b'])]) {
      const found = clarity({ comparison });
      expect(found?.cohort.status).toBe('stated');
      expect([found?.comparison, found?.difference]).toEqual([refused('no-teams-chosen'), refused('no-teams-chosen')]);
    }
  });

  it('leaves out a team that was put together of other units, and says so', () => {
    const merged = [
      ...at({ ...AFTER }).filter(({ unitId }) => unitId !== 'e'),
      teamOf(['e', 'x'], { 'scale:clarity': 5 }),
    ];
    const input: BeforeAndAfterInput = {
      before: momentOf([...at(BEFORE), teamOf(['y', 'z'], { 'scale:clarity': 3 })]),
      after: momentOf([...merged, teamOf(['y', 'z'], { 'scale:clarity': 3 })]),
      cohort: new Set([...COHORT, 'y', 'gone']),
      comparison: new Set(),
      named: new Set(COHORT),
      quality: withheld('too-few-for-quality'),
    };
    const { unpaired, scales } = beforeAndAfter(input);
    expect(unpaired.cohort).toEqual([
      { unitId: 'e', reason: 'grouped-otherwise' },
      { unitId: 'gone', reason: 'no-result-before' },
      { unitId: 'y', reason: 'with-others' },
    ]);
    expect(scales[0]?.cohort).toMatchObject({ value: { teams: 4, mean: expect.closeTo(0.35, 6) } });
  });

  it('shows single teams by name only, and leaves out one or two others', () => {
    const named = new Set(['a', 'b', 'c', 'd', ...OTHERS]);
    const found = clarity({ named });
    expect(found?.teams.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
    expect(found?.teams[0]).toMatchObject({
      unitIds: ['a'],
      before: { status: 'shown', value: { middle: 3 } },
      after: { status: 'shown', value: { middle: 3.4 } },
    });
    expect(found?.cohort).toMatchObject({ value: { teams: 4, mean: expect.closeTo(0.35, 6) } });
    // With three others they are in the mean, and still in no row of their own.
    const fewer = clarity({ named: new Set(['a', 'b', ...OTHERS]) });
    expect(fewer?.teams.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(fewer?.cohort).toMatchObject({ value: { teams: 5, mean: expect.closeTo(0.38, 6) } });
  });
});
