import { NotAsWritten } from './bytes.ts';

/** RFC 8785. ECMAScript writes numbers and strings as it wants them, and compares texts as it sorts keys. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const writeText = (text: string): string => {
  if (!text.isWellFormed()) throw new NotAsWritten('a lone surrogate has no canonical form');
  return JSON.stringify(text);
};

const writeNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new NotAsWritten('JSON has no such number');
  return JSON.stringify(value);
};

const writeObject = (value: { readonly [key: string]: Json }): string => {
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeText(key)}:${writeCanonical(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
};

export const writeCanonical = (value: Json): string => {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(writeCanonical).join(',')}]`;
  return writeObject(value);
};

/** What the text says, if it is the canonical text of that. Repeated keys are found too: they would be written once. */
export const readCanonical = (text: string): Json => {
  const value = readJson(text);
  if (writeCanonical(value) !== text) throw new NotAsWritten('the text is not canonical JSON');
  return value;
};

export const readJson = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new NotAsWritten('the text is not JSON');
  }
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
