import { configurationOf, stacked } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import type { ChartDrawing } from '../../ui/chart-picture-content.js';
import { drawingOf } from '../../ui/drawing-of-chart.js';

/** As high as on the page. */
const LINE_PX = 40;
const TALL_LINE_PX = 64;

/** One line of a band chart for a picture; null where it has no band. */
export function drawingOfLine(line: BandLine): ChartDrawing | null {
  if (line.lanes.every(({ band }) => band === null)) return null;
  const heightPx = line.lanes.length > 1 ? TALL_LINE_PX : LINE_PX;
  return drawingOf((theme, scale) => configurationOf(stacked([{ line, heightPx }]), theme, scale), heightPx);
}
