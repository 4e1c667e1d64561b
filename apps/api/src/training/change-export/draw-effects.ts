import type { ChangeScale, EffectView } from '@leeway/contract';
import type { CanvasElement } from 'pdfmake/interfaces.js';
import type { TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { diamond, LINE_HEIGHT } from '../../results/export/draw-bands.js';

/** Points. */
export const EFFECT_WIDTH = 178;
const INSET = 7;
const RADIUS = 4;
const KEY_WIDTH = 26;
/** So that a small change does not look large. */
const LEAST_END = 1;
const WASH = '#F1F0EA';

export const EFFECT_PARTS = ['cohort', 'comparison', 'difference'] as const;
export type EffectPart = (typeof EFFECT_PARTS)[number];

/** A part of a scale of which something is stated. */
export interface EffectMark {
  readonly part: EffectPart;
  readonly effect: EffectView;
}

/** What can be drawn of a scale, in the order in which it is drawn. */
export function marksOf(scale: ChangeScale): EffectMark[] {
  return EFFECT_PARTS.flatMap((part) => {
    const effect = scale[part];
    return effect.status === 'stated' ? [{ part, effect: effect.value }] : [];
  });
}

/** The end of the axis on either side, the same for all scales: whole halves of a point. */
export function endOf(scales: readonly ChangeScale[]): number {
  const ends = scales.flatMap(marksOf).flatMap(({ effect }) => [effect.low, effect.high]);
  return Math.max(LEAST_END, Math.ceil(Math.max(0, ...ends.map(Math.abs)) * 2) / 2);
}

/**
 * Dots with their ranges between worse and better, each on a line of its own around the same middle. Shapes differ, so that
 * it works in grey.
 */
export function drawEffects(marks: readonly EffectMark[], end: number): CanvasElement[] {
  const height = marks.length * LINE_HEIGHT + 2;
  const across = (value: number): number => INSET + ((value + end) / (2 * end)) * (EFFECT_WIDTH - 2 * INSET);
  const upright = (at: number, lineColor: string, lineWidth: number): CanvasElement => {
    return { type: 'line', x1: across(at), y1: 0, x2: across(at), y2: height, lineColor, lineWidth };
  };
  return [
    { type: 'rect', x: 0, y: 0, w: EFFECT_WIDTH, h: height, r: 2, color: WASH },
    ...[-end, -end / 2, end / 2, end].map((at) => upright(at, COLOURS.line, 0.6)),
    upright(0, COLOURS.softInk, 1),
    ...marks.flatMap(({ part, effect }, at) => {
      const y = 1 + at * LINE_HEIGHT + LINE_HEIGHT / 2;
      const { low, mean, high } = effect;
      return drawMark(part, y, [across(low), across(mean), across(high)]);
    }),
  ];
}

/** What stands for a part in the legend. */
export function drawKey(part: EffectPart): CanvasElement[] {
  return drawMark(part, LINE_HEIGHT / 2, [0, KEY_WIDTH / 2, KEY_WIDTH]);
}

const LINES: Readonly<Record<EffectPart, Readonly<{ lineColor: string; lineWidth: number }>>> = {
  cohort: { lineColor: COLOURS.teal, lineWidth: 3 },
  comparison: { lineColor: COLOURS.slate, lineWidth: 2 },
  difference: { lineColor: COLOURS.ink, lineWidth: 1 },
};

function drawMark(
  part: EffectPart,
  y: number,
  [low, middle, high]: readonly [number, number, number],
): CanvasElement[] {
  const dot = { type: 'ellipse', x: middle, y, r1: RADIUS, r2: RADIUS, lineWidth: 1 } as const;
  const shapes: Readonly<Record<EffectPart, CanvasElement>> = {
    cohort: { ...dot, color: COLOURS.teal, lineColor: '#FFFFFF' },
    comparison: diamond(middle, y, false),
    difference: { ...dot, r1: RADIUS - 0.8, r2: RADIUS - 0.8, color: '#FFFFFF', lineColor: COLOURS.ink },
  };
  return [{ type: 'line', x1: low, y1: y, x2: high, y2: y, ...LINES[part] }, shapes[part]];
}

/** The head of the column of pictures: what lies on either side. */
export function effectHead({ worse, same, better }: Readonly<Record<'worse' | 'same' | 'better', string>>): TableCell {
  return {
    columns: [
      { text: worse, width: '*' },
      { text: same, width: 'auto', alignment: 'center' },
      { text: better, width: '*', alignment: 'right' },
    ],
    style: 'columnHead',
  };
}
