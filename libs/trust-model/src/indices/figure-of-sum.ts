import { bandOfSum } from '../bands/band-of-sum.js';
import type { BandWidth } from '../bands/band-width.js';
import { middleOf } from '../bands/middle-of.js';
import { figure, type Figure } from './figure.js';

/**
 * The figure of one question: the band of the sum of its answers, as means.
 *
 *     sum' = 6n − sum for a reversed item, else sum
 *     [low, high] = band of sum' / n, middle = middle of the band / n
 *
 * A reversed answer counts as 6 − answer, so the sum of n of them is 6n − sum. The sum is turned round before it is put
 * into a band, because the bands do not lie symmetrically. Source: measurement.md, "From answers to figures". Example:
 * five answers that add up to 11 give 1.0–2.2, middle 1.6; on a reversed item 19, so 3.6–5.0, middle 4.3.
 *
 * @param n number of answers, at least 1
 * @param sum of the answers as ticked, n..5n
 * @throws RangeError if n or the sum is out of range
 */
export function figureOfSum(n: number, sum: number, reversed: boolean, width: BandWidth): Figure {
  const band = bandOfSum(n, reversed ? 6 * n - sum : sum, width);
  return figure(band.from / n, band.to / n, middleOf(band) / n);
}
