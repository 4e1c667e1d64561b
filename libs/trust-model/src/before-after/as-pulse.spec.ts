import { describe, expect, it } from '@jest/globals';
import { shown, withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { teamOf } from '../testing/teams.js';
import { asPulse } from './as-pulse.js';

const figuresOf = (figures: Parameters<typeof teamOf>[1]) =>
  asPulse(LEEWAY_QUESTIONNAIRE, teamOf('a', figures)).figures;

describe('a baseline as a pulse asks it', () => {
  it('has of a scale the mean of the statements that a pulse asks', () => {
    const figures = figuresOf({ 'scale:clarity': 5, 'item:cl1': 2, 'item:cl2': 5, 'item:cl3': 5, 'item:cl4': 3 });
    expect(figures['scale:clarity']).toEqual(shown(figure(2.5, 2.5, 2.5)));
  });

  it('has nothing that a pulse does not ask', () => {
    const figures = figuresOf({ 'item:cl1': 2, 'item:cl2': 5, 'item:cl4': 3, 'area:spending:current': 3 });
    expect(Object.keys(figures).toSorted()).toEqual(['item:cl1', 'item:cl4', 'scale:clarity']);
  });

  it('withholds a scale of which one statement is withheld, and has none that the baseline did not ask', () => {
    const figures = figuresOf({ 'scale:clarity': 5, 'item:cl1': 2, 'item:cl4': null, 'scale:attention': 4 });
    expect(figures['scale:clarity']).toEqual(withheld('too-few-answers'));
    expect(figures['scale:attention']).toBeUndefined();
  });
});
