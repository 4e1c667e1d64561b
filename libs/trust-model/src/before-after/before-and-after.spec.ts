import { describe, expect, it } from '@jest/globals';
import { withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
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
      value: { mean: near(0.05), interval: { low: near(-0.15542603), high: near(0.25542603) } },
    });
  });

  it('agrees with SciPy on the difference in differences', () => {
    // SciPy 1.17.1: ttest_ind([.4, .1, .6, .3, .5], [.1, −.1, .2, 0], equal_var=False): df 6.869, interval 0.0747 to 0.5853.
    expect(clarity()?.difference).toMatchObject({
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

  it.each([
    ['a round is not closed', { after: momentOf(null) }, refused('round-not-closed')],
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
  });

  it('counts people by the low ends of their bands, at either moment', () => {
    const four = { cohort: new Set(COHORT.slice(0, 4)) };
    // Four teams of 5–7 are 20 for certain, so the fourth team decides; at least 20 is enough.
    expect(clarity({ ...four, before: momentOf(at(BEFORE, 7)) })?.cohort.status).toBe('stated');
    const few = at(BEFORE, 7).map((group) => ({ ...group, respondents: withheld('too-few-respondents') }));
    expect(clarity({ ...four, before: momentOf(few) })?.cohort).toEqual(refused('no-common-blocks'));
    const strict = at(BEFORE, 7).map((group): ReleaseGroup => ({
      ...group,
      respondents: { status: 'shown', value: { from: 4, to: 7 } },
    }));
    expect(clarity({ ...four, before: momentOf(strict) })?.cohort).toEqual(refused('too-few-respondents', 4, [16, 32]));
  });

  it('says which scale one of the rounds did not ask', () => {
    const { scales } = beforeAndAfter({
      before: momentOf(at(BEFORE)),
      after: momentOf(at(AFTER), 'baseline'),
      cohort: new Set(COHORT),
      comparison: new Set(),
      named: new Set(COHORT),
      quality: withheld('too-few-for-quality'),
    });
    expect(scales.map(({ scaleId, cohort }) => [scaleId, cohort])).toEqual([
      ['clarity', refused('asked-differently')],
      ['risk', refused('not-asked')],
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
    expect(found?.cohort).toMatchObject({ value: { teams: 4, mean: expect.closeTo(0.35, 6) } });
    // With three others they are in the mean, and still in no row of their own.
    const fewer = clarity({ named: new Set(['a', 'b', ...OTHERS]) });
    expect(fewer?.teams.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(fewer?.cohort).toMatchObject({ value: { teams: 5, mean: expect.closeTo(0.38, 6) } });
  });
});
