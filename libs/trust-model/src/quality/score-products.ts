import type { Answers } from '../questionnaire/parse-answers.js';
import type { AskedScale } from '../questionnaire/scales-of.js';

/**
 * Sums over the whole organisation from which the quality figures are made, all of them whole numbers, so that they are
 * the same in whatever order ballots come. A person counts for a scale if they answered all of its items; the score is
 * the sum of those items, each turned so that 5 is good.
 *
 *  - `scale:<id>`: number of people, sum of scores, sum of their squares;
 *  - `item:<id>`: the same for the item, of the people who count for its scale;
 *  - `pair:<id>:<id>`, in the order of the questionnaire, of the people who count for both: number of people, both sums,
 *    both sums of squares, sum of the products.
 */
export type ScoreProducts = Readonly<Record<string, readonly number[]>>;

/** What one ballot adds: its complete scales, in the order of the questionnaire. */
export interface ScaleScore {
  readonly scaleId: string;
  readonly score: number;
  /** By item id, turned so that 5 is good. */
  readonly items: readonly (readonly [itemId: string, rating: number])[];
}

/** The scores of one person: of every scale of which they answered all items. */
export function scaleScores(scales: readonly AskedScale[], { ratings }: Answers): readonly ScaleScore[] {
  return scales.flatMap(({ scale, items }) => {
    const turned = items.flatMap(({ id, reversed }) => {
      const rating = ratings[id];
      return rating === undefined ? [] : [[id, reversed === true ? 6 - rating : rating] as const];
    });
    if (turned.length < items.length) return [];
    return [{ scaleId: scale.id, score: turned.reduce((sum, [, rating]) => sum + rating, 0), items: turned }];
  });
}

/** Adds the scores of one person to sums that are kept in a map. */
export function addProducts(products: Map<string, number[]>, scores: readonly ScaleScore[]): void {
  scores.forEach(({ scaleId, score, items }, index) => {
    add(products, `scale:${scaleId}`, [1, score, score * score]);
    for (const [itemId, rating] of items) add(products, `item:${itemId}`, [1, rating, rating * rating]);
    for (const other of scores.slice(index + 1)) {
      const values = [1, score, other.score, score * score, other.score * other.score, score * other.score];
      add(products, pairKey(scaleId, other.scaleId), values);
    }
  });
}

/** Adds sums to sums. */
export function mergeProducts(products: Map<string, number[]>, others: ScoreProducts): void {
  for (const [key, values] of Object.entries(others)) add(products, key, values);
}

export function pairKey(one: string, other: string): string {
  return `pair:${one}:${other}`;
}

function add(products: Map<string, number[]>, key: string, values: readonly number[]): void {
  const sums = products.get(key);
  if (sums === undefined) {
    products.set(key, [...values]);
    return;
  }
  values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value));
}
