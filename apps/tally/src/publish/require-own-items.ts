import { MAX_OWN_ITEMS, OWN_ITEM_PREFIX, type OwnItem, type Questionnaire } from '@leeway/trust-model';

const REQUIRED: readonly (keyof OwnItem)[] = ['en', 'id', 'nl'];
const DIRECTIONS: readonly (keyof OwnItem)[] = ['neutral', 'reversed'];

/** Statements of an organisation's own that could be taken for something else. */
export class InvalidOwnItems extends Error {
  override readonly name = 'InvalidOwnItems';
}

/**
 * An organisation's own statements are statements like the others: at most five, each with its two texts, an id that nothing
 * else has, and one direction. There is no way to ask for a text, or in other levels than 1–5.
 * @throws InvalidOwnItems
 */
export function requireOwnItems({ ownItems, scales }: Questionnaire): void {
  const given: unknown = ownItems;
  if (given === undefined) {
    return;
  }
  if (!Array.isArray(given) || given.length === 0 || given.length > MAX_OWN_ITEMS || !given.every(isOwnItem)) {
    throw new InvalidOwnItems('the own statements have another shape');
  }
  const ids = [...given.map(({ id }) => id), ...scales.flatMap(({ items }) => items.map(({ id }) => id))];
  if (new Set(ids).size !== ids.length) {
    throw new InvalidOwnItems('two statements have the same id');
  }
}

function isOwnItem(value: unknown): value is OwnItem {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const directions = DIRECTIONS.filter((key) => fields.has(key));
  return (
    fields.size === REQUIRED.length + directions.length &&
    directions.length <= 1 &&
    directions.every((key) => fields.get(key) === true) &&
    REQUIRED.every((key) => isText(fields.get(key))) &&
    String(fields.get('id')).startsWith(OWN_ITEM_PREFIX)
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
