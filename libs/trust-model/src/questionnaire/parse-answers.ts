import { areasOf } from './areas-of.js';
import { itemsOf } from './items-of.js';
import { RATINGS, type FollowUp, type Questionnaire, type Rating, type RoundKind } from './questionnaire.js';

/** How far an area is delegated, as one person feels it now and would want it. */
export interface DelegationAnswer {
  readonly current?: Rating;
  readonly wanted?: Rating;
}

/** One filled-in questionnaire. What is not in it was skipped, or answered with "I can't say". */
export interface Answers {
  /** By item or follow-up id, as ticked: reversed items are not turned round yet. */
  readonly ratings: Readonly<Record<string, Rating>>;
  /** By delegation area id. */
  readonly delegation: Readonly<Record<string, DelegationAnswer>>;
}

export const INVALID_ANSWERS_REASONS = [
  'not-an-object',
  'unknown-field',
  'unknown-item',
  'unknown-area',
  'delegation-not-asked',
  'not-a-rating',
] as const;
export type InvalidAnswersReason = (typeof INVALID_ANSWERS_REASONS)[number];

/** Why a content was refused. Never what was in it: that could be an answer, and ends up in a log. */
export interface InvalidAnswers {
  readonly invalid: InvalidAnswersReason;
}

/** Tells the two outcomes of `parseAnswers` apart. */
export function isInvalidAnswers(outcome: Answers | InvalidAnswers): outcome is InvalidAnswers {
  return 'invalid' in outcome;
}

/**
 * Reads one opened ballot against the questions of its round. All or nothing: one thing that the round did not ask this
 * person makes the whole content invalid, since only other software than ours can have made it.
 *
 * The result is a fresh object in the order of the questionnaire, whatever the order and the prototype of the content.
 *
 * @param content anything, usually what JSON.parse gave
 * @param followUps what the block of the ballot is asked beyond the rest, by `followUpsOf`
 * @returns the answers, or the reason why there are none; never throws on anything JSON.parse can give
 */
export function parseAnswers(
  questionnaire: Questionnaire,
  kind: RoundKind,
  content: unknown,
  followUps: readonly FollowUp[] = [],
): Answers | InvalidAnswers {
  const fields = entriesOf(content, ['ratings', 'delegation'], 'unknown-field');
  if (!(fields instanceof Map)) return fields;
  const ratings = parseRatings(
    fields.get('ratings') ?? {},
    [...itemsOf(questionnaire, kind), ...followUps].map(({ id }) => id),
  );
  if (!(ratings instanceof Map)) return ratings;
  const delegation = parseDelegation(
    fields.get('delegation') ?? {},
    areasOf(questionnaire, kind).map((area) => area.id),
  );
  if (!(delegation instanceof Map)) return delegation;
  return { ratings: Object.fromEntries(ratings), delegation: Object.fromEntries(delegation) };
}

function parseDelegation(content: unknown, areaIds: readonly string[]): Map<string, DelegationAnswer> | InvalidAnswers {
  const areas = entriesOf(content, areaIds, areaIds.length === 0 ? 'delegation-not-asked' : 'unknown-area');
  if (!(areas instanceof Map)) return areas;
  const answers = new Map<string, DelegationAnswer>();
  for (const [areaId, given] of areas) {
    const fields = entriesOf(given, ['current', 'wanted'], 'unknown-field');
    if (!(fields instanceof Map)) return fields;
    const ratings = ratingsIn(fields);
    if (!(ratings instanceof Map)) return ratings;
    if (ratings.size > 0) answers.set(areaId, Object.fromEntries(ratings));
  }
  return answers;
}

function parseRatings(content: unknown, itemIds: readonly string[]): Map<string, Rating> | InvalidAnswers {
  const entries = entriesOf(content, itemIds, 'unknown-item');
  return entries instanceof Map ? ratingsIn(entries) : entries;
}

function ratingsIn(entries: Map<string, unknown>): Map<string, Rating> | InvalidAnswers {
  const ratings = new Map<string, Rating>();
  for (const [key, value] of entries) {
    const rating = RATINGS.find((possible) => possible === value);
    if (rating === undefined) return { invalid: 'not-a-rating' };
    ratings.set(key, rating);
  }
  return ratings;
}

/** The own entries of a plain object, in the order of `known`; a Map, so that `__proto__` is a key like any other. */
function entriesOf(
  content: unknown,
  known: readonly string[],
  otherwise: InvalidAnswersReason,
): Map<string, unknown> | InvalidAnswers {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { invalid: 'not-an-object' };
  const given = new Map<string, unknown>(Object.entries(content));
  const expected = new Set(known);
  if ([...given.keys()].some((key) => !expected.has(key))) return { invalid: otherwise };
  return new Map(known.filter((key) => given.has(key)).map((key) => [key, given.get(key)]));
}
