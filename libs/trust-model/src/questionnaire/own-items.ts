import type { OwnItem } from './questionnaire.js';

/** No item of a scale, and no follow-up, has an id that begins with it. */
export const OWN_ITEM_PREFIX = 'own-';

/** More would make the questionnaire somebody else's: what is asked is about trust. */
export const MAX_OWN_ITEMS = 5;

/** What agreeing with an own statement means: good, bad, or neither. */
export const OWN_DIRECTIONS = ['positive', 'negative', 'neutral'] as const;
export type OwnDirection = (typeof OWN_DIRECTIONS)[number];

/**
 * The id under which people answer an own statement. It stays with the wording, from round to round, so that what is compared
 * over time is the same statement.
 */
export function ownItemId(itemId: string): string {
  return `${OWN_ITEM_PREFIX}${itemId}`;
}

/** What agreeing with it means. */
export function directionOf({ reversed, neutral }: Pick<OwnItem, 'reversed' | 'neutral'>): OwnDirection {
  if (reversed === true) return 'negative';
  return neutral === true ? 'neutral' : 'positive';
}

/** A statement as the questionnaire has it. */
export function ownItem({
  itemId,
  direction,
  nl,
  en,
}: {
  readonly itemId: string;
  readonly direction: OwnDirection;
  readonly nl: string;
  readonly en: string;
}): OwnItem {
  return {
    id: ownItemId(itemId),
    ...{ nl, en },
    ...(direction === 'negative' ? { reversed: true } : {}),
    ...(direction === 'neutral' ? { neutral: true } : {}),
  };
}
