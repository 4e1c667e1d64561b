import type { StanceView } from '@leeway/contract';
import type { CanvasElement, Column } from 'pdfmake/interfaces.js';
import type { Content } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { diamond } from './draw-bands.js';
import type { Saying } from './tables/cells.js';

/** Points. */
export const PLANE_SIZE = 180;
/** The border between a low and a high figure. */
const MIDDLE = PLANE_SIZE / 2;
const LABEL_INSET = 6;
const LABEL_HEIGHT = 17;
const TINTS = { 'holding-on': '#F3E3DE', dropping: '#F1EAD3', 'letting-go': '#DCECEA' } as const;

/** Room to the right, involvement upwards, with the three stances; the team's box and the reader's own point in it. */
export function drawPlane({ finding, ownPoint }: StanceView, saying: Saying): Column {
  const box: CanvasElement[] = finding.status === 'withheld' ? [] : drawBox(finding.box);
  const own = ownPoint === null ? [] : [diamond(across(ownPoint.room), up(ownPoint.involvement), false)];
  const { stances, axes } = saying.words;
  return {
    unbreakable: true,
    width: PLANE_SIZE,
    stack: [
      { text: axes.involvement, style: 'edge', margin: [0, 0, 0, 2] },
      { canvas: [...regions(), ...box, ...own] },
      label(stances['holding-on'], LABEL_INSET, PLANE_SIZE),
      label(stances['letting-go'], MIDDLE + LABEL_INSET, PLANE_SIZE),
      label(stances.dropping, MIDDLE + LABEL_INSET, LABEL_HEIGHT),
      { text: axes.room, style: 'edge', alignment: 'right', margin: [0, 2, 0, 0] },
    ],
  };
}

/** Drawn over the plane, so many points above its lower edge, without taking room below it. */
function label(text: string, x: number, above: number): Content {
  return { text, style: 'edge', bold: true, relativePosition: { x, y: LABEL_INSET - 2 - above } };
}

type Box = Extract<StanceView['finding'], { status: 'clear' }>['box'];

function drawBox({ room, involvement }: Box): CanvasElement[] {
  const [left, right] = [across(room.interval.low), across(room.interval.high)];
  const [top, bottom] = [up(involvement.interval.high), up(involvement.interval.low)];
  return [
    {
      ...{ type: 'rect', x: left, y: top, w: Math.max(2, right - left), h: Math.max(2, bottom - top) },
      ...{ lineColor: COLOURS.ink, lineWidth: 1.4 },
    },
    { type: 'ellipse', x: across(room.middle), y: up(involvement.middle), r1: 2.6, r2: 2.6, color: COLOURS.ink },
  ];
}

function regions(): CanvasElement[] {
  const frame = { lineColor: COLOURS.line, lineWidth: 0.8 };
  const half = { w: MIDDLE, h: MIDDLE };
  return [
    { type: 'rect', x: 0, y: 0, w: MIDDLE, h: PLANE_SIZE, color: TINTS['holding-on'], ...frame },
    { type: 'rect', x: MIDDLE, y: 0, ...half, color: TINTS['letting-go'], ...frame },
    { type: 'rect', x: MIDDLE, y: MIDDLE, ...half, color: TINTS.dropping, ...frame },
  ];
}

/** An interval can reach beyond the ends of the scale; the plane ends there. */
function across(value: number): number {
  return ((Math.min(5, Math.max(1, value)) - 1) / 4) * PLANE_SIZE;
}

function up(value: number): number {
  return PLANE_SIZE - across(value);
}
