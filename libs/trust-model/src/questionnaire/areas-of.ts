import type { DelegationArea, Questionnaire, RoundKind } from './questionnaire.js';

/** The delegation areas that a kind of round asks about: all of them, or none in a round without that module. */
export function areasOf(questionnaire: Questionnaire, kind: RoundKind): readonly DelegationArea[] {
  return questionnaire.delegation.modules.includes(kind) ? questionnaire.delegation.areas : [];
}
