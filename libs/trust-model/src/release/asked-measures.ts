import { areasOf } from '../questionnaire/areas-of.js';
import { itemsOf } from '../questionnaire/items-of.js';
import type { FollowUp, Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import { DELEGATION_ASPECTS, type AskedMeasureId } from './measure-id.js';

/**
 * Everything that a kind of round asks, in the order of the questionnaire: its items, then its delegation areas.
 *
 * @param followUps what one block is asked between these, by `followUpsOf`; without them it is what everybody is asked
 */
export function askedMeasures(
  questionnaire: Questionnaire,
  kind: RoundKind,
  followUps: readonly FollowUp[] = [],
): readonly AskedMeasureId[] {
  const items = [...itemsOf(questionnaire, kind), ...followUps].map(({ id }) => `item:${id}` as const);
  const areas = areasOf(questionnaire, kind).flatMap(({ id }) =>
    DELEGATION_ASPECTS.map((aspect) => `area:${id}:${aspect}` as const),
  );
  return [...items, ...areas];
}
