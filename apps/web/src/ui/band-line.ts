import type { FigureView } from '@leeway/contract';
import type { MarkShape } from './draw-mark.js';

/** What a lane shows: a group's figure now or in the round before; of a delegation area, what is felt or wanted. */
export const LANE_LOOKS = ['now', 'earlier', 'felt', 'wanted'] as const;
export type LaneLook = (typeof LANE_LOOKS)[number];

export interface BandLane {
  readonly look: LaneLook;
  /** Null where there is nothing, or nothing shown: the lane stays empty. */
  readonly band: FigureView | null;
  /** The reader's own answer about the same. */
  readonly own: number | null;
  /** The middles of other groups on the same scale. */
  readonly others?: readonly number[];
}

/** One line of a chart on the scale 1–5, from the top down. */
export interface BandLine {
  readonly lanes: readonly BandLane[];
  readonly organisation: FigureView | null;
  /** Lines between two values of a lane, drawn under its marks. */
  readonly threads: readonly { readonly lane: number; readonly from: number; readonly to: number }[];
}

/** One band, and nothing beside it. */
export function singleBand(band: FigureView | null): BandLine {
  return { lanes: [{ look: 'now', band, own: null }], organisation: null, threads: [] };
}

/** A mark in a lane, and which colour of the theme it has. */
export interface BandMark {
  readonly shape: MarkShape;
  readonly lane: number;
  readonly value: number;
  readonly ink: 'tick' | 'band' | 'previous' | 'own';
}

const MIDDLES = {
  now: { shape: 'tick', ink: 'tick' },
  felt: { shape: 'dot', ink: 'tick' },
  wanted: { shape: 'ring', ink: 'band' },
  earlier: { shape: 'tick', ink: 'previous' },
} as const;

/** The middle of each band, then the own answers: filled for how it is, hollow for how it is wanted. */
export function marksOf({ lanes }: BandLine): readonly BandMark[] {
  const middles = lanes.flatMap(({ look, band }, lane) =>
    band === null ? [] : [{ ...MIDDLES[look], lane, value: band.middle }],
  );
  const own = lanes.flatMap(({ look, own: value }, lane): BandMark[] =>
    value === null ? [] : [{ shape: look === 'wanted' ? 'hollow-diamond' : 'diamond', lane, value, ink: 'own' }],
  );
  const others = lanes.flatMap(({ others: values = [] }, lane) =>
    values.map((value): BandMark => ({ shape: 'ring', lane, value, ink: 'previous' })),
  );
  return [...middles, ...others, ...own];
}
