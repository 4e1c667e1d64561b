import type { BandWidth } from './band-width.js';

/**
 * Where the bands begin into which the sum of n answers (1–5 each) is put, ascending; the first is n.
 *
 * Inner bands start at multiples of the width; the first and the last band cover at least as many sums as that:
 *
 *     starts = [n]
 *     for s in n+1 .. 5n:
 *       if s mod w = 0 and s − n ≥ w and 5n − s + 1 ≥ w and (starts has one entry or s − last(starts) ≥ w): append s
 *
 * Source: docs/anonymity.md, "Bands". That bands start at multiples of w whatever n is, keeps two rounds comparable
 * without pinning the answer of somebody who comes or leaves. Example: n = 5, w = 6 gives 5, 12, 18. Strict mode needs
 * seven answers before it says anything at all (n = 6 has one band, 6–30).
 *
 * @param n number of answers, at least 1
 * @throws RangeError if n is not a whole number of at least 1
 */
export function bandStarts(n: number, width: BandWidth): readonly number[] {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`n must be a whole number of at least 1, not ${n}`);
  const starts = [n];
  const firstPossible = n + width;
  const lastPossible = 5 * n + 1 - width;
  // Multiples of the width are a width apart by themselves, so the spacing rule needs no test of its own.
  for (let s = Math.ceil(firstPossible / width) * width; s <= lastPossible; s += width) starts.push(s);
  return starts;
}
