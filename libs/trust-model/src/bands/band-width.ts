/**
 * The distance between inner bands, in points of the sum: 5, or 6 in strict mode.
 *
 * The width is not a matter of taste. At 3, one person replaced by another is given away by a swing from 1 to 5, and
 * two newcomers by answering 1 both; at 4, a single newcomer is. At 5 nobody is pinned while up to three people come
 * and up to three leave, at 6 while up to four come or leave (docs/decisions/0009; proved by enumeration in
 * tests/attacks).
 */
export const BAND_WIDTHS = [5, 6] as const;
export type BandWidth = (typeof BAND_WIDTHS)[number];

/**
 * How many sums the first and the last band cover at least. At the ends of the scale fewer answers are possible, and a
 * narrow band would give them away: 6 withstands one insider who knows their own answer, 12 withstands two.
 */
export const END_BAND_SUMS: Readonly<Record<BandWidth, number>> = { 5: 6, 6: 12 };
