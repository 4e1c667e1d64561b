import type { BandWidth } from './band-width.js';
import { bandStarts } from './band-starts.js';

/** A range of sums, both ends included. */
export interface SumBand {
  readonly from: number;
  readonly to: number;
}

/**
 * The band in which a sum of n answers lies: the only thing that is ever computed from the answers of a block
 * (anonymity.md, R3). Example: n = 5, sum = 13, width 6 gives 12–17, which is 2.4–3.4 as a mean.
 *
 * @param n number of answers, at least 1
 * @param sum n..5n
 * @throws RangeError if n or the sum is not a whole number in its range
 */
export function bandOfSum(n: number, sum: number, width: BandWidth): SumBand {
  const starts = bandStarts(n, width);
  if (!Number.isSafeInteger(sum) || sum < n || sum > 5 * n) {
    throw new RangeError(`the sum of ${n} answers lies in ${n}..${5 * n}, not at ${sum}`);
  }
  const index = starts.findLastIndex((start) => start <= sum);
  return { from: starts[index] ?? n, to: (starts[index + 1] ?? 5 * n + 1) - 1 };
}
