import type { ChartTheme } from './chart-theme.js';

/** A part of a canvas in pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of the plane in scale values. */
export interface StanceRegion {
  readonly stance: 'holding-on' | 'letting-go' | 'dropping';
  readonly room: readonly [number, number];
  readonly involvement: readonly [number, number];
  readonly pattern: 'stripes' | 'plain' | 'dots';
  /** The corner its name stands in. */
  readonly corner: { readonly room: 'low' | 'high'; readonly involvement: 'low' | 'high' };
}

export const STANCE_REGIONS: readonly StanceRegion[] = [
  {
    stance: 'holding-on',
    room: [1, 3],
    involvement: [1, 5],
    pattern: 'stripes',
    corner: { room: 'low', involvement: 'high' },
  },
  {
    stance: 'letting-go',
    room: [3, 5],
    involvement: [3, 5],
    pattern: 'plain',
    corner: { room: 'high', involvement: 'high' },
  },
  {
    stance: 'dropping',
    room: [3, 5],
    involvement: [1, 3],
    pattern: 'dots',
    corner: { room: 'high', involvement: 'low' },
  },
];

const PATTERN_STEP_PX = 11;
const NAME_PX = 14;
const NAME_MARGIN_PX = 9;

/** The tint of a region, with its pattern: told apart without colour as well. */
export function drawRegion(ctx: CanvasRenderingContext2D, region: StanceRegion, area: Area, theme: ChartTheme): void {
  const { left, top, right, bottom } = area;
  const tint = theme.regions[region.stance];
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.fillStyle = tint.fill;
  ctx.fill();
  ctx.strokeStyle = theme.tick;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.clip();
  ctx.globalAlpha = 0.35;
  ctx.beginPath();
  if (region.pattern === 'stripes') stripes(ctx, area);
  if (region.pattern === 'dots') dots(ctx, area);
  ctx.lineWidth = 1;
  ctx.strokeStyle = tint.mark;
  ctx.stroke();
  ctx.restore();
}

function stripes(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Area): void {
  const height = bottom - top;
  for (let x = left - height; x < right; x += PATTERN_STEP_PX) {
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + height, top);
  }
}

function dots(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Area): void {
  for (let x = left + PATTERN_STEP_PX / 2; x < right; x += PATTERN_STEP_PX)
    for (let y = top + PATTERN_STEP_PX / 2; y < bottom; y += PATTERN_STEP_PX) {
      ctx.moveTo(x + 1, y);
      ctx.arc(x, y, 1, 0, 2 * Math.PI);
    }
}

/** Where the team lies: a box as wide and as high as the intervals. */
export function drawBox(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Area, theme: ChartTheme): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.globalAlpha = 0.72;
  ctx.fillStyle = theme.tick;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = theme.words;
  ctx.stroke();
  ctx.restore();
}

/** The name of a region in its corner, with a rim of paper so that it can be read on the pattern. */
export function drawName(
  ctx: CanvasRenderingContext2D,
  { region, words }: { readonly region: StanceRegion; readonly words: string },
  { left, top, right, bottom }: Area,
  theme: ChartTheme,
): void {
  const isLeft = region.corner.room === 'low';
  const isTop = region.corner.involvement === 'high';
  ctx.save();
  ctx.font = `600 ${NAME_PX}px ${theme.font}`;
  ctx.textAlign = isLeft ? 'left' : 'right';
  ctx.textBaseline = isTop ? 'top' : 'bottom';
  const x = isLeft ? left + NAME_MARGIN_PX : right - NAME_MARGIN_PX;
  const y = isTop ? top + NAME_MARGIN_PX : bottom - NAME_MARGIN_PX;
  ctx.lineJoin = 'round';
  ctx.lineWidth = 5;
  ctx.strokeStyle = theme.regions[region.stance].fill;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = theme.words;
  ctx.fillText(words, x, y);
  ctx.restore();
}
