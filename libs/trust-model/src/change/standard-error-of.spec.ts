import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shown, withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { estimates, respondentBands } from '../testing/estimates.js';
import { deviationOf } from './deviation-of.js';
import { estimateIn, exactEstimate } from './estimate.js';
import { facetEstimateIn } from './facet-estimate-in.js';
import { intervalOf } from './interval-of.js';
import { standardErrorOf } from './standard-error-of.js';

const quality = shown<QualityFigures>({
  scales: [
    { scaleId: 'clarity', deviation: shown(0.9), alpha: shown(0.8) },
    { scaleId: 'room', deviation: withheld('too-few-for-quality'), alpha: shown(0.8) },
  ],
  correlations: [],
});
const hidden = withheld('shown-before');

describe('deviationOf', () => {
  it.each([
    ['scale:clarity', quality, 0.9],
    ['scale:room', quality, 0.7],
    ['scale:attention', quality, 0.7],
    ['scale:clarity', hidden, 0.7],
    ['item:cl1', quality, 1],
    ['area:planning:current', quality, 1],
    ['area:planning:wanted', hidden, 1],
  ] as const)('of %s takes what is published, else the documented default', (id, figures, deviation) => {
    expect(deviationOf(id, figures)).toBe(deviation);
  });
});

describe('standardErrorOf', () => {
  it('divides by the root of the low end of the respondent band', () => {
    expect(standardErrorOf(0.7, { from: 8, to: 10 })).toBeCloseTo(0.2475, 4);
    expect(standardErrorOf(1, { from: 16, to: 20 })).toBe(0.25);
  });

  it('never grows with more respondents', () => {
    fc.assert(
      fc.property(respondentBands, respondentBands, (one, other) => {
        const [fewer, more] = one.from <= other.from ? [one, other] : [other, one];
        expect(standardErrorOf(1, more)).toBeLessThanOrEqual(standardErrorOf(1, fewer));
      }),
    );
  });

  it('refuses a negative deviation and a mean of nobody', () => {
    expect(() => standardErrorOf(-0.1, { from: 5, to: 7 })).toThrow(RangeError);
    expect(() => standardErrorOf(Number.NaN, { from: 5, to: 7 })).toThrow(RangeError);
    expect(() => standardErrorOf(1, { from: 0, to: 7 })).toThrow(RangeError);
  });
});

describe('intervalOf', () => {
  it('is the band, wider by z times the standard error', () => {
    const interval = intervalOf({ figure: figure(3.75, 4.375, 4.0625), standardError: 0.2475 });
    expect(interval.low).toBeCloseTo(3.3429, 4);
    expect(interval.high).toBeCloseTo(4.7821, 4);
  });

  it('contains the band and stays within 1 to 5', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const { low, high } = intervalOf(estimate);
        expect(1 <= low && low <= estimate.figure.low && estimate.figure.high <= high && high <= 5).toBe(true);
      }),
    );
  });

  it('is a point for what one person said', () => {
    expect(intervalOf(exactEstimate(4))).toEqual({ low: 4, high: 4 });
  });
});

describe('estimateIn', () => {
  const group = {
    respondents: shown({ from: 8, to: 10 }),
    figures: { 'scale:clarity': shown(figure(2, 3, 2.5)), 'item:cl1': withheld('item-needs-eight') },
  };

  it('takes figure, respondents and deviation together', () => {
    const estimate = estimateIn(group, 'scale:clarity', quality);
    expect(estimate).toEqual(shown({ figure: figure(2, 3, 2.5), standardError: 0.9 / Math.sqrt(8) }));
  });

  it('keeps the reason why something is withheld', () => {
    expect(estimateIn(group, 'item:cl1', quality)).toEqual(withheld('item-needs-eight'));
    expect(estimateIn(group, 'scale:room', quality)).toEqual(withheld('not-asked'));
    const uncounted = { ...group, respondents: withheld('too-few-respondents') };
    expect(estimateIn(uncounted, 'scale:clarity', quality)).toEqual(withheld('too-few-respondents'));
  });
});

describe('facetEstimateIn', () => {
  const items = ['un1', 'un2', 'un3'].map((id, index) => ({
    id,
    facet: index < 2 ? 'own-work' : 'future',
    nl: id,
    en: id,
  }));
  const asked = { scale: LEEWAY_QUESTIONNAIRE.scales[0]!, items };
  const group = {
    respondents: shown({ from: 16, to: 20 }),
    figures: {
      'item:un1': shown(figure(2, 3, 2.5)),
      'item:un2': withheld('item-needs-eight'),
      'item:un3': withheld('item-needs-eight'),
    },
  };

  it('is the mean of the statements of the facet that are shown, with the error of a single statement', () => {
    const half = facetEstimateIn(group, asked, 'own-work');
    expect(half).toEqual(shown({ figure: figure(2, 3, 2.5), standardError: 0.25 }));
    const both = { ...group, figures: { ...group.figures, 'item:un2': shown(figure(3, 4, 3.5)) } };
    expect(facetEstimateIn(both, asked, 'own-work')).toMatchObject({ value: { figure: figure(2.5, 3.5, 3) } });
  });

  it('is withheld without statements, and without respondents', () => {
    expect(facetEstimateIn(group, asked, 'future')).toEqual(withheld('too-few-answers'));
    expect(facetEstimateIn(group, asked, 'nothing')).toEqual(withheld('no-part-shown'));
    const uncounted = { ...group, respondents: withheld('too-few-respondents') };
    expect(facetEstimateIn(uncounted, asked, 'own-work')).toEqual(withheld('too-few-respondents'));
  });
});
