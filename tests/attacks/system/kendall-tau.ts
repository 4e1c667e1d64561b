/**
 * Kendall's τ of two rankings of the same things: 1 for the same order, −1 for the reverse, about 0 for orders that have
 * nothing to do with each other. Ties count as neither (τ-a).
 */
export function kendallTau(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) throw new RangeError('two rankings of different things');
  let balance = 0;
  for (let first = 0; first < one.length; first += 1) {
    for (let second = first + 1; second < one.length; second += 1) {
      const inOne = Math.sign((one[second] ?? 0) - (one[first] ?? 0));
      const inOther = Math.sign((other[second] ?? 0) - (other[first] ?? 0));
      balance += inOne * inOther;
    }
  }
  return balance / ((one.length * (one.length - 1)) / 2);
}

const TAU_LIMIT = 0.15;
/** Chance goes beyond this many standard deviations once in 150,000 times: a leak that is there is beyond it each time. */
const DEVIATIONS = 4.5;

/**
 * The largest |τ| that does not count as a leak: 0.15, but for fewer than 400 things what chance alone can do. The standard
 * deviation of τ between random orders: Kendall, Rank Correlation Methods, section 5.5.
 */
export function tauLimit(things: number): number {
  const deviation = Math.sqrt((2 * (2 * things + 5)) / (9 * things * (things - 1)));
  return Math.max(TAU_LIMIT, DEVIATIONS * deviation);
}
