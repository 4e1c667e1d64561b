import { problem } from '../../http/problem.js';

/** The database takes neither a null character nor half of one. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** @returns null for what is absent or empty */
export const readText = (attribute: string, value: unknown, maxCharacters: number): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw problem('scim-value', { attribute });
  // Names hold no line ends, as in a roster file.
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (text.length > maxCharacters || UNSTORABLE.test(text)) throw problem('scim-value', { attribute });
  return text === '' ? null : text;
};

/** Microsoft Entra sends `"False"`, with quotation marks. */
export const readFlag = (attribute: string, value: unknown): boolean => {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (text === true || text === 'true') return true;
  if (text === false || text === 'false') return false;
  throw problem('scim-value', { attribute });
};

const MAX_ID_CHARACTERS = 200;

/** `{"value": "…"}`, a list of one such, or the id alone; null for nobody. */
export const readReference = (attribute: string, value: unknown): string | null => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const inner: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'value') : one;
  return readText(attribute, inner, MAX_ID_CHARACTERS);
};
