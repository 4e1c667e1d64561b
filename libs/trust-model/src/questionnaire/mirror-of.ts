import type { Item, Questionnaire } from './questionnaire.js';

/**
 * The questionnaire as somebody who leads a unit answers it in the mirror: only the items with a wording for managers,
 * in that wording. What a kind of round asks of it, and what fits it, then follows from `itemsOf`, `areasOf` and
 * `parseAnswers` as for everybody else: the short ones in a pulse, areas of delegation where the round has them. Follow-up
 * statements are asked of a block, and so of no manager; an organisation's own statements have no wording for managers.
 */
export function mirrorOf(questionnaire: Questionnaire): Questionnaire {
  const scales = questionnaire.scales.map((scale) => ({ ...scale, items: scale.items.flatMap(asManagerReads) }));
  return { ...withoutOwnItems(questionnaire), scales: scales.filter(({ items }) => items.length > 0) };
}

const asManagerReads = (item: Item): Item[] => (item.manager === undefined ? [] : [{ ...item, ...item.manager }]);

const withoutOwnItems = ({ ownItems: _, ...questionnaire }: Questionnaire): Questionnaire => questionnaire;
