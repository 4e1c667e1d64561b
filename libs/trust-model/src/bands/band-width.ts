/**
 * The distance between inner bands, in points of the sum: 6, or 12 in strict mode. The first and the last band cover at
 * least as many sums: fewer answers are possible at the ends of the scale, and a narrow band would give them away.
 *
 * The width is not a matter of taste. Somebody is pinned when j people come, l leave and all others repeat their
 * answers, if 5j − l ≡ 1 or j − 5l ≡ −1 modulo the width. At 3 that is two who come, or one who is replaced; at 4, one
 * who comes; at 5, four who come, which is also what it looks like when a team that shrank to four is pooled with its
 * neighbour. At multiples of 6 it takes five changes (docs/decisions/0009; enumerated in tests/attacks/release). And a
 * last band of 6 sums withstands one insider who knows their own answer, one of 12 withstands two.
 */
export const BAND_WIDTHS = [6, 12] as const;
export type BandWidth = (typeof BAND_WIDTHS)[number];
