import type { StuckState } from '../delegation/area-state.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import type { StuckStance } from '../stance/stance.js';

/** The scales for which there are actions: the causes, trust received, and what trust rests on. */
export const ACTION_SCALES = [
  'clarity',
  'expectations',
  'attention',
  'uncertainty',
  'trust-received',
  'balance',
  'openness',
  'agreements',
  'repair',
  'expectancy',
  'risk',
  'self-trust',
] as const;
export type ActionScale = (typeof ACTION_SCALES)[number];

/** What an action answers to: a low scale, a stance, or the state of an area. No two of them have the same name. */
export type ActionTarget = ActionScale | StuckStance | StuckState;

/** Something that a manager and a team can choose to do, and agree on with a date. */
export interface PlaybookAction {
  /** Agreements refer to it for as long as they are kept: an action is reworded, or no longer offered, never taken out. */
  readonly id: string;
  readonly for: readonly ActionTarget[];
  /** The article that the idea comes from. */
  readonly source: string;
  readonly title: Translated;
  readonly how: Translated;
  /** The statement that the next round asks when the action became an agreement; 5 is good. */
  readonly check: Translated;
}

/**
 * What in a team asks for a learning goal. A scale or facet is low, or high, if it clearly lies on that side of the middle.
 *  - `high-with-low`: a scale that is high while one of others is low;
 *  - `low-facet`: the statements of one facet of a scale;
 *  - `below-own-view`: the team's figure is clearly lower than the manager's own answers.
 */
export type GoalEvidence =
  | { readonly kind: 'area-state'; readonly state: StuckState }
  | { readonly kind: 'stance'; readonly stance: StuckStance }
  | { readonly kind: 'low-scale'; readonly scaleId: string }
  | { readonly kind: 'high-with-low'; readonly high: string; readonly low: readonly string[] }
  | { readonly kind: 'low-facet'; readonly scaleId: string; readonly facet: string }
  | { readonly kind: 'below-own-view'; readonly scaleId: string };

/** What a training can be about. */
export interface LearningGoal {
  readonly id: string;
  /** What asks for it, any of them. */
  readonly evidence: readonly GoalEvidence[];
  /** The article that it comes from. */
  readonly source: string;
  readonly title: Translated;
  readonly goal: Translated;
  readonly exercise: Translated;
}

export interface Playbook {
  readonly version: number;
  readonly actions: readonly PlaybookAction[];
  readonly learningGoals: readonly LearningGoal[];
}
