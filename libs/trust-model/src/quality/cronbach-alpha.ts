/**
 * Cronbach's alpha: how far the items of a scale measure the same.
 *
 *     α = k / (k − 1) · (1 − Σ s²ᵢ / s²)
 *
 * with the variances of the k items and of their sum. 0–1: a negative value, which says no more than 0 does, counts as
 * 0, and so does a scale on which nothing varies. Source: L. J. Cronbach, Psychometrika 16 (1951), formula 2.
 *
 * @param scale number of people, sum of their scores, sum of the squares
 * @param items the same for each item, of the same people; at least two
 * @throws RangeError for fewer than two items
 */
export function cronbachAlpha(scale: readonly number[], items: readonly (readonly number[])[]): number {
  const k = items.length;
  if (k < 2) throw new RangeError('alpha needs at least two items');
  const whole = squaredDeviations(scale);
  if (whole === 0) return 0;
  const parts = items.reduce((total, item) => total + squaredDeviations(item), 0);
  return Math.min(1, Math.max(0, (k / (k - 1)) * (1 - parts / whole)));
}

/** n times the sum of squared deviations from the mean: a whole number, and the factors cancel out in alpha. */
function squaredDeviations([n = 0, sum = 0, squares = 0]: readonly number[]): number {
  return n * squares - sum * sum;
}
