import type { Item, Questionnaire, RoundKind } from './questionnaire.js';
import { scalesOf } from './scales-of.js';

/** Every item that a kind of round asks of everybody: those of its scales, then the organisation's own. */
export function itemsOf(questionnaire: Questionnaire, kind: RoundKind): readonly Item[] {
  return [...scalesOf(questionnaire, kind).flatMap(({ items }) => items), ...(questionnaire.ownItems ?? [])];
}
