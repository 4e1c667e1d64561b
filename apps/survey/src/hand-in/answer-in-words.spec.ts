import { describe, expect, it } from '@jest/globals';
import { NO_ANSWERS, withLevel, withRating } from '../statements/answers.js';
import { surveySteps } from '../statements/questionnaire.js';
import { A_QUESTIONNAIRE } from '../testing/a-questionnaire.js';
import { answerInWords } from './answer-in-words.js';

const STEPS = surveySteps(A_QUESTIONNAIRE, 'baseline');
const [CL1] = STEPS;
const SIDES = { current: 'Now', wanted: 'Should be' };
const PLANNING = STEPS.find(({ id }) => id === 'planning')!;

describe('answerInWords', () => {
  it('reads a rating back in the language of the page', () => {
    const answers = withRating(NO_ANSWERS, 'cl1', 5);
    expect(answerInWords(CL1!, answers, A_QUESTIONNAIRE, 'nl', SIDES)).toBe('helemaal eens');
    expect(answerInWords(CL1!, answers, A_QUESTIONNAIRE, 'en', SIDES)).toBe('strongly agree');
  });

  it('reads "I can’t say" back as such', () => {
    expect(answerInWords(CL1!, withRating(NO_ANSWERS, 'cl1', 'cannot-say'), A_QUESTIONNAIRE, 'en', SIDES)).toBe(
      'I can’t say',
    );
  });

  it('has nothing for a skipped one', () => {
    expect(answerInWords(CL1!, NO_ANSWERS, A_QUESTIONNAIRE, 'en', SIDES)).toBeNull();
    expect(answerInWords(PLANNING, NO_ANSWERS, A_QUESTIONNAIRE, 'en', SIDES)).toBeNull();
  });

  it('reads back the sides of an area that were given', () => {
    const answers = withLevel(NO_ANSWERS, 'planning', 'wanted', 4);
    expect(answerInWords(PLANNING, answers, A_QUESTIONNAIRE, 'en', SIDES)).toBe('Should be: level 4 en');
    const both = withLevel(answers, 'planning', 'current', 1);
    expect(answerInWords(PLANNING, both, A_QUESTIONNAIRE, 'en', SIDES)).toBe('Now: level 1 en; Should be: level 4 en');
  });
});
