/** The shapes that stand on a scale; each is told apart without its colour. */
export const MARK_SHAPES = ['tick', 'dot', 'ring', 'diamond', 'hollow-diamond'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** What a mark is drawn with: its own colour, and that of the paper around or inside it. */
export interface MarkInk {
  readonly colour: string;
  readonly paper: string;
}

const DOT_PX = 5;
const DIAMOND_PX = 8;
const HALO_PX = 2;

/** A line from one place on a canvas to another. */
export function drawLine(
  ctx: CanvasRenderingContext2D,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  { colour, widthPx }: { readonly colour: string; readonly widthPx: number },
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = widthPx;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  ctx.restore();
}

/** One mark with its middle at a place. Diamonds have a rim of paper, so that they stand out on a bar as well. */
export function drawMark(
  ctx: CanvasRenderingContext2D,
  shape: MarkShape,
  { x, y, halfHeightPx }: { readonly x: number; readonly y: number; readonly halfHeightPx: number },
  { colour, paper }: MarkInk,
): void {
  if (shape === 'tick') {
    drawLine(ctx, { x, y: y - halfHeightPx }, { x, y: y + halfHeightPx }, { colour, widthPx: 3 });
    return;
  }
  ctx.save();
  ctx.beginPath();
  if (shape === 'dot' || shape === 'ring') ctx.arc(x, y, DOT_PX, 0, 2 * Math.PI);
  else diamondAt(ctx, x, y);
  const isHollow = shape === 'ring' || shape === 'hollow-diamond';
  ctx.lineWidth = HALO_PX * 2;
  ctx.strokeStyle = paper;
  if (shape !== 'dot') ctx.stroke();
  ctx.fillStyle = isHollow ? paper : colour;
  ctx.fill();
  if (isHollow) {
    ctx.lineWidth = HALO_PX;
    ctx.strokeStyle = colour;
    ctx.stroke();
  }
  ctx.restore();
}

function diamondAt(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.moveTo(x, y - DIAMOND_PX);
  ctx.lineTo(x + DIAMOND_PX, y);
  ctx.lineTo(x, y + DIAMOND_PX);
  ctx.lineTo(x - DIAMOND_PX, y);
  ctx.closePath();
}
