import { describe, expect, it } from '@jest/globals';
import { A_QUESTIONNAIRE } from '../testing/a-questionnaire.js';
import { minutesFor, surveySteps, type SurveyStep } from './questionnaire.js';

const ids = (steps: SurveyStep[]) => steps.map(({ id }) => id);

describe('surveySteps', () => {
  it('asks the short statements of the pulse scales in a pulse', () => {
    expect(ids(surveySteps(A_QUESTIONNAIRE, 'pulse'))).toEqual(['cl1', 'cl3', 'comment']);
  });

  it('asks what an organisation added after the scales, and nothing of what it left out', () => {
    const { delegation, open } = A_QUESTIONNAIRE;
    const ownItems = [{ id: 'own-1', nl: 'Eigen.', en: 'Own.' }];
    const followUps = [{ id: 'fu-talk', unitId: 'north', nl: 'Gesprek.', en: 'Talk.' }];
    const chosen = {
      ...{ ...A_QUESTIONNAIRE, ownItems, followUps },
      delegation: { ...delegation, modules: [], areas: [] },
      open: { ...open, modules: [] },
    };
    expect(ids(surveySteps(chosen, 'pulse'))).toEqual(['cl1', 'cl3', 'own-1', 'fu-talk']);
    expect(ids(surveySteps(chosen, 'baseline'))).toEqual(['cl1', 'cl2', 'cl3', 'op1', 'own-1', 'fu-talk']);
  });

  it('asks everything in a baseline, the areas after the statements and the open question last', () => {
    const steps = surveySteps(A_QUESTIONNAIRE, 'baseline');
    expect(ids(steps)).toEqual(['cl1', 'cl2', 'cl3', 'op1', 'planning', 'spending', 'comment']);
    expect(steps.map(({ kind }) => kind).lastIndexOf('statement')).toBe(3);
  });
});

describe('minutesFor', () => {
  it('is two minutes for the fourteen statements of a pulse', () => {
    const step: SurveyStep = { kind: 'statement', id: 'x', text: { nl: '', en: '' } };
    expect(minutesFor(new Array<SurveyStep>(14).fill(step))).toBe(2);
  });

  it('is never less than one', () => {
    expect(minutesFor([])).toBe(1);
  });
});
