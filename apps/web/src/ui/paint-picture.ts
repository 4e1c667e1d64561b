import type { ChartPictureContent } from './chart-picture-content.js';
import type { ChartTheme } from './chart-theme.js';
import { LETTERS, type Letters, PICTURE_WIDTH_PX, type PlacedDrawing, layOut } from './picture-layout.js';

/** Device pixels in a CSS pixel: sharp on paper and on a projector. */
const SCALE = 2;

/** What the words and the paper of a picture are made of. */
export interface PicturePaint {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly fontFamily: string;
  readonly chart: ChartTheme;
}

/** @throws {Error} when the browser gives no canvas to draw on */
export function paintPicture(content: ChartPictureContent, paint: PicturePaint): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  const fontOf = (letters: Letters): string =>
    `${LETTERS[letters].weight} ${LETTERS[letters].px}px ${paint.fontFamily}`;
  const layout = layOut(content, (words, letters) => {
    context.font = fontOf(letters);
    return context.measureText(words).width;
  });
  // Sets everything back that was set on the context, so the drawing begins here.
  canvas.width = PICTURE_WIDTH_PX * SCALE;
  canvas.height = layout.heightPx * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = paint.paper;
  context.fillRect(0, 0, PICTURE_WIDTH_PX, layout.heightPx);
  for (const placed of layout.drawings) paintDrawing(context, placed, paint.chart);
  context.textBaseline = 'middle';
  for (const { words, letters, x, y, align } of layout.words) {
    context.font = fontOf(letters);
    context.fillStyle = paint[LETTERS[letters].colour];
    context.textAlign = align;
    context.fillText(words, x, y);
  }
  return canvas;
}

function paintDrawing(context: CanvasRenderingContext2D, placed: PlacedDrawing, theme: ChartTheme): void {
  const { drawing, x, y, widthPx, heightPx } = placed;
  if (!('draw' in drawing)) {
    if (heightPx > 0) context.drawImage(drawing, x, y, widthPx, heightPx);
    return;
  }
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const clearUp = drawing.draw(canvas, theme, SCALE);
  context.drawImage(canvas, x, y, widthPx, heightPx);
  clearUp();
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  return context;
}
