import type { StanceView } from '@leeway/contract';
import type { CanvasElement, CanvasRect, Column } from 'pdfmake/interfaces.js';
import type { Content } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { diamond } from './draw-bands.js';
import type { Saying } from './tables/cells.js';

/** Points. */
export const PLANE_SIZE = 180;
const LABEL_INSET = 6;
const LABEL_HEIGHT = 17;
const TINTS = { 'holding-on': '#F3E3DE', dropping: '#F1EAD3', 'letting-go': '#DCECEA' } as const;

/** Where the two figures, 1–5, lie on a plane of so many points. */
export interface Plane {
  readonly size: number;
  readonly across: (room: number) => number;
  readonly up: (involvement: number) => number;
}

/** Room to the right, involvement upwards, with the three stances; the team's box and the reader's own point in it. */
export function drawPlane({ finding, ownPoint }: StanceView, saying: Saying): Column {
  const plane = planeOf(PLANE_SIZE);
  const box: CanvasElement[] = finding.status === 'withheld' ? [] : drawBox(finding.box, plane);
  const own = ownPoint === null ? [] : [diamond(plane.across(ownPoint.room), plane.up(ownPoint.involvement), false)];
  return planeColumn(plane, [...box, ...own], [], saying);
}

export function planeOf(size: number): Plane {
  // An interval can reach beyond the ends of the scale; the plane ends there.
  const across = (value: number): number => ((Math.min(5, Math.max(1, value)) - 1) / 4) * size;
  return { size, across, up: (value) => size - across(value) };
}

/** The plane with its stances and axes, and what is drawn and written on it. */
export function planeColumn(
  plane: Plane,
  marks: readonly CanvasElement[],
  written: readonly Content[],
  { words: { stances, axes } }: Saying,
): Column {
  const { size } = plane;
  const middle = size / 2;
  return {
    unbreakable: true,
    width: size,
    stack: [
      { text: axes.involvement, style: 'edge', margin: [0, 0, 0, 2] },
      { canvas: [...regions(size), ...marks] },
      label(stances['holding-on'], LABEL_INSET, size),
      label(stances['letting-go'], middle + LABEL_INSET, size),
      label(stances.dropping, middle + LABEL_INSET, LABEL_HEIGHT),
      ...written,
      { text: axes.room, style: 'edge', alignment: 'right', margin: [0, 2, 0, 0] },
    ],
  };
}

/** Drawn over the plane, so many points above its lower edge, without taking room below it. */
function label(text: string, x: number, above: number): Content {
  return { text, style: 'edge', bold: true, relativePosition: { x, y: LABEL_INSET - 2 - above } };
}

type Box = Extract<StanceView['finding'], { status: 'clear' }>['box'];

function drawBox(box: Box, plane: Plane): CanvasElement[] {
  const middle = { x: plane.across(box.room.middle), y: plane.up(box.involvement.middle) };
  return [
    { ...outlineOf(box, plane), lineColor: COLOURS.ink, lineWidth: 1.4 },
    { type: 'ellipse', ...middle, r1: 2.6, r2: 2.6, color: COLOURS.ink },
  ];
}

/** The box of the two intervals. */
export function outlineOf({ room, involvement }: Box, plane: Plane): CanvasRect {
  const [left, right] = [plane.across(room.interval.low), plane.across(room.interval.high)];
  const [top, bottom] = [plane.up(involvement.interval.high), plane.up(involvement.interval.low)];
  return { type: 'rect', x: left, y: top, w: Math.max(2, right - left), h: Math.max(2, bottom - top) };
}

function regions(size: number): CanvasElement[] {
  const frame = { lineColor: COLOURS.line, lineWidth: 0.8 };
  const middle = size / 2;
  const half = { w: middle, h: middle };
  return [
    { type: 'rect', x: 0, y: 0, w: middle, h: size, color: TINTS['holding-on'], ...frame },
    { type: 'rect', x: middle, y: 0, ...half, color: TINTS['letting-go'], ...frame },
    { type: 'rect', x: middle, y: middle, ...half, color: TINTS.dropping, ...frame },
  ];
}
