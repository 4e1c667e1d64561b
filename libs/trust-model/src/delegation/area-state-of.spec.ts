import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactEstimate, type Estimate } from '../change/estimate.js';
import { shown, withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { RATINGS } from '../questionnaire/questionnaire.js';
import { disclosedEstimates, estimateAt } from '../testing/estimates.js';
import { AREA_STATES, isStuck, STUCK_STATES } from './area-state.js';
import { areaStateOf, type AreaViews } from './area-state-of.js';
import { feelsAlone } from './feels-alone.js';

const point = (mean: number): Estimate => exactEstimate(mean);
const band = (low: number, high: number): Estimate => ({
  figure: figure(low, high, (low + high) / 2),
  standardError: 0,
});

/** Large and exact, so that only the borders decide; not alone, a response without caution. */
const views = (given: Partial<AreaViews>): AreaViews => ({
  felt: shown(point(3)),
  wanted: shown(point(3)),
  given: 3,
  aimed: 3,
  involvement: shown(point(4)),
  responseCaution: null,
  ...given,
});
const ALONE = shown(point(2));

const anyViews: fc.Arbitrary<AreaViews> = fc.record({
  felt: disclosedEstimates,
  wanted: disclosedEstimates,
  given: fc.constantFrom(null, ...RATINGS),
  aimed: fc.constantFrom(null, ...RATINGS),
  involvement: disclosedEstimates,
  responseCaution: fc.constantFrom(null, 'below-60', 'below-40'),
});

describe('feelsAlone', () => {
  it('takes an involvement that is clearly below 3', () => {
    expect(feelsAlone(shown(band(2, 2.9999)))).toBe(true);
    expect(feelsAlone(shown(band(2, 3)))).toBe(false);
    expect(feelsAlone(shown(estimateAt(8, 1.5, 0.7)))).toBe(true);
    expect(feelsAlone(shown(estimateAt(8, 2.6, 0.7)))).toBe(false);
    expect(feelsAlone(withheld('too-few-items'))).toBe(false);
  });
});

describe('areaStateOf', () => {
  const more = { wanted: shown(point(4)) };
  const less = { wanted: shown(point(2)) };
  const wide = { wanted: shown(band(3, 4.5)) };

  it.each<[string, Partial<AreaViews>, string]>([
    ['everybody sees and wants the same', {}, 'flowing'],
    ['felt half a level lower than given', { felt: shown(point(2.5)), wanted: shown(point(2.5)) }, 'not-landing'],
    ['felt almost half a level lower than given', { felt: shown(point(2.6)), wanted: shown(point(2.6)) }, 'flowing'],
    ['felt less than a level above given', { given: 3, felt: shown(point(3.9)), wanted: shown(point(3.9)) }, 'flowing'],
    ['felt a level above given', { given: 3, felt: shown(point(4)), wanted: shown(point(4)) }, 'unclear: views-differ'],
    ['the team has what it wants, more than the manager thinks', { given: 2, aimed: 2 }, 'unclear: views-differ'],
    [
      'the team has what it wants, its band too wide',
      { felt: shown({ ...band(2.4, 3.4), standardError: 0.7 }), wanted: shown(band(2.6, 3.2)), given: 2 },
      'unclear: too-wide',
    ],
    ['more is wanted, and the manager knows', more, 'held'],
    ['more is wanted, and the manager wants less than there is', { ...more, aimed: 1 }, 'held'],
    ['more is wanted, and the manager thinks there is less', { ...more, given: 1, aimed: 1 }, 'held'],
    ['both want more', { ...more, aimed: 4 }, 'ready'],
    ['both want more, from a lower point of the manager', { ...more, given: 2, aimed: 3 }, 'ready'],
    ['more is wanted, and the manager thinks it is there', { ...more, given: 4, aimed: 4 }, 'not-landing'],
    ['the manager thinks it is there and wants even more', { ...more, given: 4, aimed: 5 }, 'not-landing'],
    ['handed over in the manager’s eyes, wished for or not', { given: 5, aimed: 5 }, 'not-landing'],
    ['handed over in the manager’s eyes, the wish too wide', { ...wide, given: 4 }, 'not-landing'],
    [
      'more is wanted, given a level above the band, not clearly',
      {
        felt: { status: 'shown', value: { ...band(2.4, 3.4), standardError: 0.7 } },
        wanted: shown(point(5)),
        given: 4,
      },
      'unclear: too-wide',
    ],
    [
      'more is wanted, given a whole level above the low end',
      { felt: shown(band(2, 3)), wanted: shown(point(5)) },
      'unclear: too-wide',
    ],
    [
      'more is wanted, given almost a level above the low end',
      { felt: shown(band(2.0001, 3)), wanted: shown(point(5)) },
      'held',
    ],
    ['the wish is too wide', wide, 'unclear: too-wide'],
    ['more than is wanted, and alone', { ...less, involvement: ALONE }, 'dropped'],
    [
      'more than is wanted, alone, the manager thinks even further',
      { ...less, involvement: ALONE, given: 5 },
      'dropped',
    ],
    ['more than is wanted, not alone', less, 'unclear: more-than-wanted'],
    [
      'more than is wanted, nobody knows whether alone',
      { ...less, involvement: withheld('too-few-items') },
      'unclear: more-than-wanted',
    ],
    ['more than is wanted, not alone, the manager thinks further', { ...less, given: 5 }, 'not-landing'],
    ['alone, with as much as is wanted', { involvement: ALONE }, 'flowing'],
    ['as much as is wanted, no mirror', { given: null, aimed: null }, 'unclear: no-own-view'],
    ['more is wanted, no mirror', { ...more, given: null, aimed: null }, 'unclear: no-own-view'],
    ['more is wanted, the manager does not say what should be', { ...more, aimed: null }, 'unclear: no-own-view'],
    ['more is wanted, the manager does not say what is', { ...more, given: null, aimed: 5 }, 'unclear: no-own-view'],
    ['too wide, no mirror', { ...wide, given: null, aimed: null }, 'unclear: too-wide'],
    ['dropped, no mirror', { ...less, involvement: ALONE, given: null, aimed: null }, 'dropped'],
    ['the manager does not say what should be, it has landed', { aimed: null }, 'flowing'],
    ['how it is, is withheld', { felt: withheld('too-few-answers') }, 'withheld: too-few-answers'],
    ['how it should be, is withheld', { wanted: withheld('no-part-shown') }, 'withheld: no-part-shown'],
    [
      'a response below 40 %',
      { ...less, involvement: ALONE, responseCaution: 'below-40' },
      'withheld: response-below-40',
    ],
    ['a response below 60 %', { ...more, responseCaution: 'below-60' }, 'held'],
  ])('with %s', (_, given, expected) => {
    const found = areaStateOf(views(given));
    expect('reason' in found ? `${found.state}: ${found.reason}` : found.state).toBe(expected);
  });

  it('sees the usual pictures in a team of eight', () => {
    const team = (felt: number, wanted: number): Partial<AreaViews> => ({
      felt: shown(estimateAt(8, felt)),
      wanted: shown(estimateAt(8, wanted)),
    });
    expect(areaStateOf(views({ ...team(2.4, 3.9), given: 2, aimed: 2 })).state).toBe('held');
    expect(areaStateOf(views({ ...team(2.4, 3.9), given: 2, aimed: 4 })).state).toBe('ready');
    expect(areaStateOf(views({ ...team(2.4, 3.9), given: 4, aimed: 4 })).state).toBe('not-landing');
    expect(areaStateOf(views({ ...team(3.2, 3.2), given: 3, aimed: 3 })).state).toBe('flowing');
    expect(areaStateOf(views({ ...team(2.6, 3.3), given: 3, aimed: 3 })).state).toBe('unclear');
  });

  it('gives exactly one state, the same every time', () => {
    fc.assert(
      fc.property(anyViews, (any) => {
        const found = areaStateOf(any);
        expect(AREA_STATES.filter((state) => state === found.state)).toHaveLength(1);
        expect(areaStateOf(any)).toEqual(found);
        expect('reason' in found).toBe(found.state === 'unclear' || found.state === 'withheld');
      }),
    );
  });

  it('says without a mirror only what does not need one', () => {
    fc.assert(
      fc.property(anyViews, (any) => {
        const { state } = areaStateOf({ ...any, given: null, aimed: null });
        expect(['dropped', 'unclear', 'withheld']).toContain(state);
        if (areaStateOf(any).state === 'dropped') expect(state).toBe('dropped');
      }),
    );
  });

  it('says nothing below a response of 40 %, and withholds by counts alone', () => {
    fc.assert(
      fc.property(anyViews, (any) => {
        expect(areaStateOf({ ...any, responseCaution: 'below-40' }).state).toBe('withheld');
        const isWithheld = any.felt.status === 'withheld' || any.wanted.status === 'withheld';
        expect(areaStateOf({ ...any, responseCaution: null }).state === 'withheld').toBe(isWithheld);
      }),
    );
  });

  it('never says that a team wants more, or has too much, against its own answers', () => {
    fc.assert(
      fc.property(anyViews, (any) => {
        const { state } = areaStateOf(any);
        if (any.felt.status === 'withheld' || any.wanted.status === 'withheld') return;
        const [felt, wanted] = [any.felt.value.figure, any.wanted.value.figure];
        if (state === 'held' || state === 'ready') expect(wanted.low).toBeGreaterThan(felt.high);
        if (state === 'dropped') expect(wanted.high).toBeLessThan(felt.low);
        if (state === 'not-landing') expect(any.given).toBeGreaterThan(felt.high);
      }),
    );
  });
});

describe('isStuck', () => {
  it('is true of the stuck states alone', () => {
    expect(AREA_STATES.filter(isStuck)).toEqual(STUCK_STATES);
  });
});
