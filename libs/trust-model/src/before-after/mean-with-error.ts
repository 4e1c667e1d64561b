/** A mean with what it is worth as a statement beyond the teams that it is made of. */
export interface MeanWithError {
  readonly mean: number;
  /** In points of the scale, 0 or more. */
  readonly standardError: number;
  /** Degrees of freedom of the error, above 0; whole for one mean, any number for a difference of two. */
  readonly freedom: number;
}

/**
 * The mean of some values and its standard error, for an interval with Student's t:
 *
 *     x̄ = Σx/k, SE = √(s²/k + e²), s² = Σ(x − x̄)²/(k − 1), ν = k − 1
 *
 * e is what the values don't tell of themselves by lying apart: 0, or the error of rounding of their mean. Source: any
 * textbook's interval for a mean; e is added as JCGM 100:2008 (GUM), 5.1.2, adds independent parts. Example: the values
 * 1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4 (Student's sleep data) give 1.58 with an error of 0.3890 and ν = 9.
 *
 * @param values at least two
 * @param error of the mean as a whole, 0 or more
 * @throws RangeError for fewer values, or a negative error
 */
export function meanWithError(values: readonly number[], error = 0): MeanWithError {
  const count = values.length;
  if (count < 2) throw new RangeError(`an error needs at least two values, not ${count}`);
  if (!(error >= 0)) throw new RangeError(`an error is at least 0, not ${error}`);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.hypot(Math.sqrt(squares / (count - 1) / count), error), freedom: count - 1 };
}
