import type { Item, Questionnaire, RoundKind, Scale } from './questionnaire.js';

/** A scale with the items that a kind of round asks of it. */
export interface AskedScale {
  readonly scale: Scale;
  readonly items: readonly Item[];
}

/**
 * The scales that a kind of round asks, each with the items it asks: the short ones in a pulse, all of them in a
 * baseline. In the order of the questionnaire; a scale of which nothing is asked is left out.
 */
export function scalesOf(questionnaire: Questionnaire, kind: RoundKind): readonly AskedScale[] {
  return questionnaire.scales
    .filter((scale) => scale.modules.includes(kind))
    .map((scale) => ({ scale, items: scale.items.filter((item) => kind === 'baseline' || item.short === true) }))
    .filter(({ items }) => items.length > 0);
}
