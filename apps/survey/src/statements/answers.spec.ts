import { describe, expect, it } from '@jest/globals';
import { encodeBallotContent, padBallot } from '@leeway/ballot/protocol';
import { A_QUESTIONNAIRE } from '../testing/a-questionnaire.js';
import {
  NO_ANSWERS,
  ballotContent,
  commentContent,
  completeness,
  countAnswered,
  isEmptyContent,
  withLevel,
  withRating,
  without,
  withoutComment,
} from './answers.js';
import { surveySteps } from './questionnaire.js';

const PULSE = surveySteps(A_QUESTIONNAIRE, 'pulse');
const BASELINE = surveySteps(A_QUESTIONNAIRE, 'baseline');
const COMMENT = PULSE.find(({ kind }) => kind === 'comment')!;
const PLANNING = BASELINE.find(({ id }) => id === 'planning')!;

describe('answers', () => {
  it('replaces an answer by a later one', () => {
    const answers = withRating(withRating(NO_ANSWERS, 'cl1', 2), 'cl1', 5);
    expect(answers.ratings).toEqual({ cl1: 5 });
    expect(NO_ANSWERS.ratings).toEqual({});
  });

  it('takes back one screen and leaves the others', () => {
    const answers = withLevel(withRating(withRating(NO_ANSWERS, 'cl1', 2), 'cl3', 4), 'planning', 'current', 1);
    expect(without(answers, PULSE[0]!)).toEqual({
      ratings: { cl3: 4 },
      areas: { planning: { current: 1 } },
      comment: '',
    });
    expect(without(answers, PLANNING).areas).toEqual({});
  });

  it('knows half an area from a whole one', () => {
    const half = withLevel(NO_ANSWERS, 'planning', 'wanted', 4);
    expect(completeness(NO_ANSWERS, PLANNING)).toBe('none');
    expect(completeness(half, PLANNING)).toBe('half');
    expect(completeness(withLevel(half, 'planning', 'current', 2), PLANNING)).toBe('all');
  });

  it('takes a comment back and leaves the rest', () => {
    const answers = withRating({ ...NO_ANSWERS, comment: 'Meer ruimte.' }, 'cl1', 2);
    expect(without(answers, COMMENT)).toEqual({ ratings: { cl1: 2 }, areas: {}, comment: '' });
  });

  it('does not count the open question, which nobody has to answer', () => {
    expect(countAnswered({ ...NO_ANSWERS, comment: 'Meer ruimte.' }, PULSE)).toBe(0);
    expect(withoutComment(PULSE)).toHaveLength(PULSE.length - 1);
  });

  it('counts "I can’t say" as answered', () => {
    expect(countAnswered(withRating(NO_ANSWERS, 'cl1', 'cannot-say'), PULSE)).toBe(1);
  });
});

describe('ballotContent', () => {
  it('leaves out what was skipped and what cannot be said alike', () => {
    const answers = withRating(withRating(NO_ANSWERS, 'cl1', 'cannot-say'), 'cl3', 3);
    expect(ballotContent(answers, PULSE)).toEqual({ ratings: { cl3: 3 } });
  });

  it('holds no delegation in a pulse, and nothing that the round does not ask', () => {
    const answers = withLevel(withRating(NO_ANSWERS, 'op1', 1), 'planning', 'current', 1);
    expect(ballotContent(answers, PULSE)).toEqual({ ratings: {} });
  });

  it('holds both sides of an area, or the one that was given', () => {
    let answers = withLevel(NO_ANSWERS, 'planning', 'current', 2);
    answers = withLevel(withLevel(answers, 'planning', 'wanted', 4), 'spending', 'wanted', 5);
    expect(ballotContent(answers, BASELINE)).toEqual({
      ratings: {},
      delegation: { planning: { current: 2, wanted: 4 }, spending: { wanted: 5 } },
    });
  });

  it('is empty when there is nothing to count', () => {
    expect(isEmptyContent(ballotContent(withRating(NO_ANSWERS, 'cl1', 'cannot-say'), PULSE))).toBe(true);
    expect(isEmptyContent(ballotContent(withRating(NO_ANSWERS, 'cl1', 1), PULSE))).toBe(false);
    expect(isEmptyContent(ballotContent(withLevel(NO_ANSWERS, 'planning', 'wanted', 1), BASELINE))).toBe(false);
  });
});

describe('commentContent', () => {
  const content = (comment: string) => commentContent({ ...NO_ANSWERS, comment });

  it('keeps lines, and takes white space from the ends', () => {
    expect(content('  Eerst dit.\nDan dat. ')).toEqual({ comment: 'Eerst dit.\nDan dat.' });
  });

  it('always fits into a ballot, whatever 1,000 characters are pasted', () => {
    for (const char of ['\u0001', '"', '\n', '漢', '😀'.slice(0, 2)]) {
      const pasted = 'x' + char.repeat(998 / char.length) + 'x';
      expect(() => padBallot(encodeBallotContent(content(pasted)))).not.toThrow();
    }
  });

  it('is empty when nothing was written', () => {
    expect(content(' \t\n')).toEqual({ comment: '' });
  });
});
