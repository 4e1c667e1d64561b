import type { FigureView } from '@leeway/contract';
import type { CanvasElement } from 'pdfmake/interfaces.js';
import type { TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';

/** Points. */
export const BAND_WIDTH = 170;
const INSET = 5;
const LEVELS = [1, 2, 3, 4, 5];
const LEAST_WIDTH = 1.5;
/** Of one line of marks. */
export const LINE_HEIGHT = 13;
const HALF_BAR = 4;
const HALF_DIAMOND = 4.8;

export type BandMark =
  /** A filled bar with a tick in its middle. */
  | { readonly kind: 'band'; readonly figure: FigureView }
  /** The same, hollow. */
  | { readonly kind: 'hollow'; readonly figure: FigureView }
  | { readonly kind: 'line'; readonly figure: FigureView }
  /** Somebody's own answer. */
  | { readonly kind: 'diamond'; readonly at: number; readonly isHollow: boolean };

/** Where a value of 1–5 lies from the left. */
export function acrossOf(value: number): number {
  return INSET + ((value - 1) / 4) * (BAND_WIDTH - 2 * INSET);
}

/** The head of a table whose second column holds bands: the ends of the scale. */
export function scaleHead(): TableCell[] {
  const ends: TableCell = {
    columns: [
      { text: '1', width: '*', margin: [INSET - 2, 0, 0, 0] },
      { text: '5', width: 'auto', margin: [0, 0, INSET - 2, 0] },
    ],
    style: 'columnHead',
  };
  return ['', ends, ''];
}

/** Marks on one scale from 1 to 5, each on a line of its own from the top. Shapes differ, so that it works in grey. */
export function drawBands(lines: readonly (readonly BandMark[])[]): CanvasElement[] {
  const height = lines.length * LINE_HEIGHT;
  return [
    ...LEVELS.map((level): CanvasElement => upright(acrossOf(level), 0, height, COLOURS.line, 0.6)),
    ...lines.flatMap((marks, at) => marks.flatMap((mark) => drawMark(mark, at * LINE_HEIGHT + LINE_HEIGHT / 2))),
  ];
}

function drawMark(mark: BandMark, y: number): CanvasElement[] {
  switch (mark.kind) {
    case 'band':
      return [
        bar(mark.figure, y, { color: COLOURS.teal, lineColor: COLOURS.teal }),
        upright(acrossOf(mark.figure.middle), y - HALF_BAR - 2, y + HALF_BAR + 2, COLOURS.ink, 1.4),
      ];
    case 'hollow':
      return [
        bar(mark.figure, y, { color: '#FFFFFF', lineColor: COLOURS.teal }),
        upright(acrossOf(mark.figure.middle), y - HALF_BAR, y + HALF_BAR, COLOURS.ink, 1),
      ];
    case 'line': {
      const { low, high } = mark.figure;
      return [
        { type: 'line', x1: acrossOf(low), y1: y, x2: acrossOf(high), y2: y, lineColor: COLOURS.slate, lineWidth: 1.6 },
      ];
    }
    case 'diamond':
      return [diamond(acrossOf(mark.at), y, mark.isHollow)];
  }
}

function bar({ low, high }: FigureView, y: number, paint: { color: string; lineColor: string }): CanvasElement {
  const x = acrossOf(low);
  const w = Math.max(LEAST_WIDTH, acrossOf(high) - x);
  return { type: 'rect', x, y: y - HALF_BAR, w, h: 2 * HALF_BAR, r: 1.5, lineWidth: 0.8, ...paint };
}

/** A square on its point, around a middle. */
export function diamond(x: number, y: number, isHollow: boolean): CanvasElement {
  const d = HALF_DIAMOND;
  const points = [
    { x, y: y - d },
    { x: x + d, y },
    { x, y: y + d },
    { x: x - d, y },
  ];
  // A filled one stands out of a bar by its white edge.
  const [color, lineColor] = isHollow ? ['#FFFFFF', COLOURS.slate] : [COLOURS.slate, '#FFFFFF'];
  return { type: 'polyline', closePath: true, points, color, lineColor, lineWidth: 1 };
}

function upright(x: number, y1: number, y2: number, lineColor: string, lineWidth: number): CanvasElement {
  return { type: 'line', x1: x, y1, x2: x, y2, lineColor, lineWidth };
}
