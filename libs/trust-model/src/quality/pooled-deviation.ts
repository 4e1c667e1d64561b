import type { MeasureSum } from '../release/block-tally.js';

/**
 * The standard deviation within groups, pooled over them:
 *
 *     s = √( (Σ x² − Σ_g (Σ_g x)² / n_g) / Σ_g (n_g − 1) )
 *
 * the square root of the mean square within groups of a one-way analysis of variance. Unit: that of the scores.
 * Source: R. A. Fisher, Statistical Methods for Research Workers (1925), on the analysis of variance.
 *
 * @param squares sum of the squares of all scores of all groups
 * @param groups number and sum of the scores of each; groups without scores are left out
 * @throws RangeError without a group of at least two
 */
export function pooledDeviation(squares: number, groups: readonly MeasureSum[]): number {
  const filled = groups.filter(({ n }) => n > 0);
  const freedom = filled.reduce((total, { n }) => total + n - 1, 0);
  if (freedom < 1) throw new RangeError('a deviation within groups needs a group of at least two');
  const between = filled.reduce((total, { n, sum }) => total + (sum * sum) / n, 0);
  return Math.sqrt(Math.max(0, squares - between) / freedom);
}
