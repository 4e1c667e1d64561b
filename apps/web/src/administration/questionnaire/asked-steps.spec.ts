import { describe, expect, it } from '@jest/globals';
import { askedSteps, lengthOf } from './asked-steps.js';
import { AN_OWN_ITEM, aQuestionnaireView } from './testing/a-questionnaire-view.js';

const view = aQuestionnaireView([AN_OWN_ITEM]);
const textsOf = (...given: Parameters<typeof askedSteps>) => askedSteps(...given).map(({ text }) => text.en);
const NOTHING = { modules: [], areaIds: [] };

describe('what is asked', () => {
  it('is everything in a full round: own statements after the others, areas after them, the open question last', () => {
    expect(textsOf(view, view.chosen, 'baseline').slice(-5)).toEqual([
      ...['I hear of changes in time.', 'planning', 'spending', 'quality', 'What would help?'],
    ]);
    expect(lengthOf(askedSteps(view, view.chosen, 'baseline'))).toEqual({ statements: 9, areas: 3, minutes: 2 });
  });

  it('is the short form in a pulse, with the own statements and without areas', () => {
    expect(textsOf(view, view.chosen, 'pulse')).toEqual([
      ...['causes 1', 'stance 1', 'stance 2', 'convictions 1', 'I hear of changes in time.', 'What would help?'],
    ]);
  });

  it('always has the causes', () => {
    expect(textsOf(aQuestionnaireView(), NOTHING, 'baseline')).toEqual(['causes 1', 'causes 2']);
    expect(lengthOf(askedSteps(aQuestionnaireView(), NOTHING, 'pulse'))).toEqual({
      statements: 1,
      areas: 0,
      minutes: 1,
    });
  });
});
