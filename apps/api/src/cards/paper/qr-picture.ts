import { create } from 'qrcode';

/** Modules of white around a code, without which telephones do not find it. */
const QUIET = 4;
/** Readable with a seventh of it soiled or folded, and small enough for a card. */
const CORRECTION = 'M';

/**
 * A text as a QR code: an SVG of one path, black on white, one unit a module.
 * @returns the SVG, to be scaled to any size
 */
export function qrPicture(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: CORRECTION });
  const side = modules.size + 2 * QUIET;
  const bars: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const from = column;
      while (column < modules.size && modules.get(row, column) === 1) column++;
      // Bars without seams between their modules: printers and screens would draw the seams.
      if (column > from) bars.push(`M${from + QUIET} ${row + QUIET}h${column - from}v1h-${column - from}z`);
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#000000" d="${bars.join('')}"/></svg>`;
}
