/** 3, or 6 in strict mode: the distance between inner bands, in points of the sum. */
export const BAND_WIDTHS = [3, 6] as const;
export type BandWidth = (typeof BAND_WIDTHS)[number];
