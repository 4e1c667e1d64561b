import type { ChartTheme } from './chart-theme.js';

/**
 * Draws a chart anew, at any width. `draw` gets a canvas that is `heightPx` high and as wide as the picture has room
 * for, in CSS pixels, with `scale` device pixels in each; it has drawn when it returns. What it returns is called when
 * the drawing has been copied, to clear up.
 */
export interface ChartDrawing {
  readonly heightPx: number;
  draw(canvas: HTMLCanvasElement, theme: ChartTheme, scale: number): () => void;
}

/** A line of a picture: what it is about, what it says, and the drawing; null where the words are all there is. */
export interface PictureRow {
  /** Empty when the title says it all. */
  readonly label: string;
  /** E.g. the band in figures, or that it is withheld and why. */
  readonly value: string;
  /** A drawing of its own, or the canvas on the page: that is copied as it stands, in the colours of the screen. */
  readonly drawing: ChartDrawing | HTMLCanvasElement | null;
}

/** Everything that a picture of a chart says, so that it can be read where the page is not. */
export interface ChartPictureContent {
  readonly fileName: string;
  readonly title: string;
  /** Whose figures, which round, how many answered. */
  readonly facts: readonly string[];
  readonly rows: readonly PictureRow[];
  /** The names of the left and the right end of the scale under the rows; null when the drawing has its own. */
  readonly ends: { readonly low: string; readonly high: string } | null;
  /** What the marks mean. */
  readonly legend: readonly string[];
  /** What to keep in mind: few answers, a group of several teams. */
  readonly cautions: readonly string[];
  /** The round's fingerprint in a sentence. */
  readonly fingerprint: string;
}
