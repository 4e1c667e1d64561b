import type { Item, Questionnaire, RoundKind } from './questionnaire.js';
import { scalesOf } from './scales-of.js';

/** Every item that a kind of round asks, in the order of the questionnaire. */
export function itemsOf(questionnaire: Questionnaire, kind: RoundKind): readonly Item[] {
  return scalesOf(questionnaire, kind).flatMap(({ items }) => items);
}
