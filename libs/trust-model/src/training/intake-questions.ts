import type { Pattern } from './pattern-of.js';
import type { PatternGroup } from './suggested-groups.js';

/** Questions for the talk with a manager before the training. Their texts are where pages are worded. */
export const INTAKE_QUESTIONS = [
  'what-do-you-recognise',
  'what-surprises-you',
  'what-should-be-different-afterwards',
  'what-would-the-team-say',
  'when-did-you-last-ask-how-it-goes',
  'what-do-they-carry-alone',
  'what-would-you-take-back',
  'how-did-you-hand-it-over',
  'how-would-they-know-it-is-theirs',
  'what-did-you-take-back-unnoticed',
  'what-do-you-fear-could-go-wrong',
  'which-check-could-you-drop',
  'what-happens-under-pressure',
  'what-keeps-you-from-starting',
  'what-do-they-need-first',
  'what-is-unclear-for-the-team',
  'what-did-you-not-tell-yet',
  'what-makes-it-work',
  'what-could-others-learn-from-you',
  'who-did-not-answer',
  'what-do-you-see-yourself',
] as const;
export type IntakeQuestionId = (typeof INTAKE_QUESTIONS)[number];

/** Asked of everybody, first. */
export const GENERAL_INTAKE: readonly IntakeQuestionId[] = [
  'what-do-you-recognise',
  'what-surprises-you',
  'what-should-be-different-afterwards',
  'what-would-the-team-say',
];

const OF_PATTERN: Readonly<Record<Pattern, readonly IntakeQuestionId[]>> = {
  dropping: ['when-did-you-last-ask-how-it-goes', 'what-do-they-carry-alone', 'what-would-you-take-back'],
  'not-landing': ['how-did-you-hand-it-over', 'how-would-they-know-it-is-theirs', 'what-did-you-take-back-unnoticed'],
  'holding-on': ['what-do-you-fear-could-go-wrong', 'which-check-could-you-drop', 'what-happens-under-pressure'],
  ready: ['what-keeps-you-from-starting', 'what-do-they-need-first'],
  'low-cause': ['what-is-unclear-for-the-team', 'what-did-you-not-tell-yet'],
  flowing: ['what-makes-it-work', 'what-could-others-learn-from-you'],
  unclear: ['what-do-you-see-yourself', 'who-did-not-answer'],
};

export interface PatternIntake {
  readonly pattern: Pattern;
  readonly questionIds: readonly IntakeQuestionId[];
}

/** The questions beside the general ones, for each pattern that a cohort has. Nothing in them states a figure. */
export function intakeFor(groups: readonly PatternGroup[]): readonly PatternIntake[] {
  return groups.map(({ pattern }) => ({ pattern, questionIds: OF_PATTERN[pattern] }));
}
