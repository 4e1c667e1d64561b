import { NotAsWritten } from './bytes.ts';
import type { Json } from './canonical-json.ts';

/** Reads fields out of JSON of which nothing is known yet. */

export type JsonObject = { readonly [key: string]: Json };

export const asObject = (value: Json | undefined): JsonObject => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAsWritten('not an object');
  return value as JsonObject;
};

export const asList = (value: Json | undefined): readonly Json[] => {
  if (!Array.isArray(value)) throw new NotAsWritten('not a list');
  return value as readonly Json[];
};

/** Names and ids are never empty. */
export const asText = (value: Json | undefined): string => {
  if (typeof value !== 'string' || value === '') throw new NotAsWritten('not a text');
  return value;
};

export const asCount = (value: Json | undefined): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
    throw new NotAsWritten('not a positive integer');
  }
  return value;
};

export const asOneOf = <T extends string>(value: Json | undefined, ...choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new NotAsWritten(`not one of ${choices.join(', ')}`);
  return found;
};

/** None is optional, and there are no others. */
export const checkKeys = (value: JsonObject, ...keys: readonly string[]): JsonObject => {
  const found = Object.keys(value).sort().join();
  if (found !== keys.toSorted().join()) throw new NotAsWritten(`the keys are not ${keys.join(', ')} but ${found}`);
  return value;
};
