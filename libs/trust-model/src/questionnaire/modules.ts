import type { OwnItem } from './questionnaire.js';

/**
 * The parts of the questionnaire that an organisation may leave out. The four causes are none of them: they are what the
 * product is about. A module goes as a whole, since half an axis, or half a scale, measures something else.
 */
export const QUESTIONNAIRE_MODULES = [
  /** Room to act and involvement: the two axes of the stance, which mean nothing without each other. */
  'stance',
  /** Trust received: the four convictions. */
  'convictions',
  /** Between people: giving and receiving, openness, agreements, repair. */
  'team-foundation',
  /** What a person brings: expectation, risk, propensity, self-trust. */
  'personal-foundation',
  /** The open question at the end. */
  'open-question',
] as const;
export type QuestionnaireModule = (typeof QUESTIONNAIRE_MODULES)[number];

/** One area alone would be no map: there are at least so many, or none. */
export const MIN_AREAS = 2;

/** What an organisation asks of the questionnaire, and beyond it. */
export interface QuestionnaireChoice {
  readonly modules: readonly QuestionnaireModule[];
  /** Areas of delegation: none, or at least `MIN_AREAS`. */
  readonly areaIds: readonly string[];
  /** In the order in which they are asked. */
  readonly ownItems: readonly OwnItem[];
}
