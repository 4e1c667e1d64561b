import { CAUSE_ACTIONS } from './cause-actions.js';
import { FOUNDATION_ACTIONS } from './foundation-actions.js';
import { LEARNING_GOALS } from './learning-goals.js';
import { LETTING_GO_ACTIONS } from './letting-go-actions.js';
import type { Playbook } from './playbook.js';

/**
 * The actions and learning goals that Leeway offers, in Dutch and English. The wording is our own. A `check` is asked as a
 * statement in a later round, so a change of its text is a change of the measurement: raise the version with it.
 */
export const LEEWAY_PLAYBOOK: Playbook = {
  version: 1,
  actions: [...CAUSE_ACTIONS, ...LETTING_GO_ACTIONS, ...FOUNDATION_ACTIONS],
  learningGoals: LEARNING_GOALS,
};
