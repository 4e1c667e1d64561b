import type { BriefScale } from '@leeway/contract';
import type { CanvasElement } from 'pdfmake/interfaces.js';
import { COLOURS } from '../../pdf/appearance.js';
import { acrossOf, type BandMark, drawBands, LINE_HEIGHT } from '../../results/export/draw-bands.js';

const RADIUS = 2.6;
/** Circles that would lie on each other go on lines of their own. */
const LEAST_GAP = 2 * RADIUS + 1;
const MOST_LINES = 3;
const STEP = 6;

/** A scale of a cohort: the teams by name as circles, below them the whole, and the organisation if it is beside it. */
export function drawSpread({ figure, organisation, teams }: BriefScale): CanvasElement[] {
  const middles = teams.flatMap((team) => (team.figure.status === 'shown' ? [team.figure.value.middle] : []));
  const dots = stackedDots(middles);
  const lines: BandMark[][] = [
    ...(dots.length === 0 ? [] : [[]]),
    figure.status === 'shown' ? [{ kind: 'band', figure: figure.value }] : [],
    ...(organisation?.status === 'shown' ? [[{ kind: 'line', figure: organisation.value } as const]] : []),
  ];
  return [...drawBands(lines), ...dots];
}

function stackedDots(middles: readonly number[]): CanvasElement[] {
  const lastOn: number[] = [];
  return [...middles]
    .sort((one, other) => one - other)
    .map((middle) => {
      const x = acrossOf(middle);
      const free = lastOn.findIndex((last) => x - last >= LEAST_GAP);
      const line = free === -1 ? Math.min(lastOn.length, MOST_LINES - 1) : free;
      lastOn[line] = x;
      const y = LINE_HEIGHT - RADIUS - 1 - line * STEP * 0.75;
      return {
        ...{ type: 'ellipse', x, y, r1: RADIUS, r2: RADIUS },
        ...{ color: '#FFFFFF', lineColor: COLOURS.ink, lineWidth: 1 },
      };
    });
}
