import type { CommentContent, RatingsContent } from '@leeway/ballot/protocol';
import type { SurveyStep } from './questionnaire.js';

/** 1–5, or "I can't say". Both are an answer for the person; only the first is one for the tally. */
export type Rating = number | 'cannot-say';

export const DELEGATION_SIDES = ['current', 'wanted'] as const;
export type DelegationSide = (typeof DELEGATION_SIDES)[number];

/** What was answered so far, by id; what is absent was skipped, or not reached yet. */
export interface Answers {
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly areas: Readonly<Record<string, Readonly<Partial<Record<DelegationSide, number>>>>>;
  /** What was written at the open question, as it was typed; empty when nothing was. */
  readonly comment: string;
}

export const NO_ANSWERS: Answers = { ratings: {}, areas: {}, comment: '' };

export function withRating(answers: Answers, itemId: string, rating: Rating): Answers {
  return { ...answers, ratings: { ...answers.ratings, [itemId]: rating } };
}

export function withLevel(answers: Answers, areaId: string, side: DelegationSide, level: number): Answers {
  return { ...answers, areas: { ...answers.areas, [areaId]: { ...answers.areas[areaId], [side]: level } } };
}

/** Takes back everything that was answered on one screen. */
export function without(answers: Answers, step: SurveyStep): Answers {
  const keep = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => id !== step.id));
  switch (step.kind) {
    case 'statement':
      return { ...answers, ratings: keep(answers.ratings) };
    case 'area':
      return { ...answers, areas: keep(answers.areas) };
    case 'comment':
      return { ...answers, comment: '' };
  }
}

/** Nothing, half of an area, or all there is to answer on one screen. */
export function completeness(answers: Answers, step: SurveyStep): 'none' | 'half' | 'all' {
  if (step.kind === 'statement') {
    return answers.ratings[step.id] === undefined ? 'none' : 'all';
  }
  if (step.kind === 'comment') {
    return answers.comment.trim() === '' ? 'none' : 'all';
  }
  const sides = DELEGATION_SIDES.filter((side) => answers.areas[step.id]?.[side] !== undefined).length;
  return sides === 0 ? 'none' : sides === DELEGATION_SIDES.length ? 'all' : 'half';
}

/** What counts as a question: the open one does not, since nobody is expected to answer it. */
export function withoutComment(steps: readonly SurveyStep[]): readonly SurveyStep[] {
  return steps.filter(({ kind }) => kind !== 'comment');
}

export function countAnswered(answers: Answers, steps: readonly SurveyStep[]): number {
  return withoutComment(steps).filter((step) => completeness(answers, step) !== 'none').length;
}

/** What is sealed: only what the round asks, only what was answered. "I can't say" is left out like a skipped item. */
export function ballotContent(answers: Answers, steps: readonly SurveyStep[]): RatingsContent {
  const ratings: Record<string, number> = {};
  const delegation: NonNullable<RatingsContent['delegation']> = {};
  for (const { kind, id } of steps) {
    const rating = answers.ratings[id];
    const area = answers.areas[id];
    if (kind === 'statement' && typeof rating === 'number') {
      ratings[id] = rating;
    } else if (kind === 'area' && area) {
      delegation[id] = { ...area };
    }
  }
  return steps.some(({ kind }) => kind === 'area') ? { ratings, delegation } : { ratings };
}

/** Whether there is anything to count in it. */
export function isEmptyContent(content: RatingsContent): boolean {
  return Object.keys(content.ratings).length === 0 && Object.keys(content.delegation ?? {}).length === 0;
}

/**
 * What is sealed as a ballot of its own; an empty text is a comment that was taken back.
 * Control characters go: JSON writes them with six characters each, and a ballot has only so much room.
 */
export function commentContent(answers: Answers): CommentContent {
  return { comment: answers.comment.replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ').trim() };
}
