import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_DRAFT,
  NO_ANSWER,
  answersIn,
  countAnswers,
  countQuestions,
  withLevel,
  withRating,
} from './mirror-draft.js';
import { aMirror } from '../testing/a-mirror.js';

describe('a draft of the mirror', () => {
  it('sends what was answered', () => {
    const draft = withLevel(
      withLevel(withRating(EMPTY_DRAFT, 'tr1', 4), 'planning', 'current', 2),
      'planning',
      'wanted',
      5,
    );

    expect(answersIn(draft)).toEqual({ ratings: { tr1: 4 }, delegation: { planning: { current: 2, wanted: 5 } } });
    expect(countAnswers(answersIn(draft))).toBe(3);
  });

  it('sends nothing where an answer was taken back, or "can’t say" was ticked', () => {
    const ticked = withLevel(withRating(EMPTY_DRAFT, 'tr1', 4), 'planning', 'current', 2);
    const draft = withLevel(withRating(ticked, 'tr1', NO_ANSWER), 'planning', 'current', NO_ANSWER);

    expect(answersIn(draft)).toEqual({ ratings: {}, delegation: {} });
  });

  it('has two questions for each area', () => {
    expect(countQuestions(aMirror().asked)).toBe(6);
  });
});
