/**
 * What is published of a mean on the scale 1–5: the range in which it lies, and the middle of that range, which is what
 * is shown as a number. low ≤ middle ≤ high, each rounded to 4 decimals.
 */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

/** Rounded, so that a release is the same text wherever it is computed, whatever the order of the additions. */
export function figure(low: number, high: number, middle: number): Figure {
  return { low: round(low), high: round(high), middle: round(middle) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
