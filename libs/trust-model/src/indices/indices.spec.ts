import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shown, withheld } from '../disclosed/disclosed.js';
import { figure } from './figure.js';
import { figureOfSum } from './figure-of-sum.js';
import { meanFigure } from './mean-figure.js';
import { parentFigure } from './parent-figure.js';
import { scaleIndex } from './scale-index.js';

const answersOf = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 40 });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe('figureOfSum', () => {
  it('gives the worked example, as ticked and reversed', () => {
    expect(figureOfSum(5, 11, false, 6)).toEqual({ low: 1, high: 2.2, middle: 1.6 });
    expect(figureOfSum(5, 11, true, 6)).toEqual({ low: 3.6, high: 5, middle: 4.3 });
  });

  it('counts a reversed answer as 6 minus the answer', () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const turned = answers.map((answer) => 6 - answer);
        expect(figureOfSum(answers.length, total(answers), true, 6)).toEqual(
          figureOfSum(answers.length, total(turned), false, 6),
        );
      }),
    );
  });

  it('contains the mean, within 1 to 5', () => {
    fc.assert(
      fc.property(answersOf, fc.constantFrom(6 as const, 12 as const), (answers, width) => {
        const mean = total(answers) / answers.length;
        const { low, high, middle } = figureOfSum(answers.length, total(answers), false, width);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(5);
        expect(low - 0.0001 <= mean && mean <= high + 0.0001).toBe(true);
        expect(middle).toBeCloseTo((low + high) / 2, 3);
      }),
    );
  });
});

describe('meanFigure', () => {
  it('weighs lows, highs and middles alike', () => {
    const parts = [
      { figure: figure(1, 3, 2), weight: 1 },
      { figure: figure(3, 5, 4), weight: 3 },
    ];
    expect(meanFigure(parts)).toEqual({ low: 2.5, high: 4.5, middle: 3.5 });
  });

  it('refuses to make a mean of nothing', () => {
    expect(() => meanFigure([])).toThrow(RangeError);
  });
});

describe('scaleIndex', () => {
  const low = figure(2.4, 2.8, 2.6);
  const high = figure(3, 3.4, 3.2);

  it('is the mean of the middles, with the mean of the ranges', () => {
    expect(scaleIndex([low, high])).toEqual(shown({ low: 2.7, high: 3.1, middle: 2.9 }));
  });

  it('needs half of the items, and half is enough', () => {
    expect(scaleIndex([low, null])).toEqual(shown(low));
    expect(scaleIndex([low, high, null, null])).toEqual(shown({ low: 2.7, high: 3.1, middle: 2.9 }));
    expect(scaleIndex([low, null, null])).toEqual(withheld('too-few-items'));
    expect(scaleIndex([low, null, null, null])).toEqual(withheld('too-few-items'));
  });

  it('is withheld for want of answers if no item can be used', () => {
    expect(scaleIndex([null, null])).toEqual(withheld('too-few-answers'));
    expect(scaleIndex([])).toEqual(withheld('too-few-answers'));
  });
});

describe('parentFigure', () => {
  const small = { figure: shown(figure(2.4, 2.8, 2.6)), respondents: { from: 5, to: 7 } };
  const large = { figure: shown(figure(3, 3.4, 3.2)), respondents: { from: 11, to: 15 } };
  const hidden = { figure: withheld('item-needs-eight'), respondents: { from: 5, to: 7 } };

  it('gives the worked example, weighted by the middles of the respondent bands', () => {
    expect(parentFigure([small, large])).toEqual(shown({ low: 2.8105, high: 3.2105, middle: 3.0105 }));
  });

  it('leaves out the groups that do not show the figure', () => {
    expect(parentFigure([small, hidden])).toEqual(small.figure);
  });

  it('is withheld if no group shows it', () => {
    expect(parentFigure([hidden])).toEqual(withheld('no-part-shown'));
    expect(parentFigure([])).toEqual(withheld('no-part-shown'));
  });
});
