import type { Language } from '@leeway/contract';
import { DELEGATION_SIDES, type Answers, type DelegationSide } from '../statements/answers.js';
import type { Questionnaire, SurveyStep } from '../statements/questionnaire.js';

/** An answer as the person reads it back; null for one that was skipped. */
export function answerInWords(
  step: SurveyStep,
  answers: Answers,
  questionnaire: Questionnaire,
  language: Language,
  sideNames: Record<DelegationSide, string>,
): string | null {
  if (step.kind === 'statement') {
    const { labels, optOut } = questionnaire.ratingScale;
    const rating = answers.ratings[step.id];
    return typeof rating === 'number' ? (labels[language][rating - 1] ?? null) : rating ? optOut[language] : null;
  }
  if (step.kind === 'comment') {
    return answers.comment.trim() || null;
  }
  const sides = DELEGATION_SIDES.flatMap((side) => {
    const chosen = questionnaire.delegation.levels.find(({ level }) => level === answers.areas[step.id]?.[side]);
    return chosen ? [`${sideNames[side]}: ${chosen[language]}`] : [];
  });
  return sides.length > 0 ? sides.join('; ') : null;
}
