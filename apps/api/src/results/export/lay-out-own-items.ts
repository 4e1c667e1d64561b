import type { OwnItemResult, TeamResult } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { BAND_WIDTH, drawBands } from './draw-bands.js';
import { formatFigure } from './format-figures.js';
import { marks } from './lay-out-causes.js';
import { section } from './lay-out-section.js';
import type { Saying } from './tables/cells.js';
import { fill } from './words/words-in.js';

/** The organisation's own statements, each with what earlier rounds said about it; nothing at all in a round without any. */
export function layOutOwnItems(result: TeamResult, saying: Saying): Content {
  const { sections } = saying.words;
  const { ownItems } = result;
  if (ownItems.length === 0) return [];
  return section(sections.ownItems, [
    { text: `${sections.ownItemsLead} ${sections.legendOrganisation}.`, style: 'paragraph' },
    rows({ widths: ['*', BAND_WIDTH], body: ownItems.map((item) => itemRow(item, result, saying)) }),
  ]);
}

function itemRow({ itemId, text, direction, figure, organisation }: OwnItemResult, result: TeamResult, saying: Saying) {
  const { columns, directions } = saying.words;
  const row: TableCell[] = [
    {
      stack: [
        { text: printable(saying.say(text)) },
        { text: `${columns.direction}: ${directions[direction]}`, color: COLOURS.softInk, fontSize: 8 },
      ],
      style: 'cell',
    },
    {
      stack: [
        { canvas: drawBands([marks('band', figure), marks('line', organisation)]) },
        { text: formatFigure(figure, saying) },
        ...earlierLines(itemId, result, saying).map((line) => ({ text: line, color: COLOURS.softInk, fontSize: 8 })),
      ],
      style: 'cell',
    },
  ];
  return row;
}

/** Of the rounds before this one that asked it. */
function earlierLines(itemId: string, { overTime }: TeamResult, saying: Saying): string[] {
  return overTime.slice(0, -1).flatMap(({ round, ownItems }) => {
    const then = ownItems.find((item) => item.itemId === itemId)?.figure;
    if (then === undefined || (then.status === 'withheld' && then.reason === 'not-asked')) return [];
    return [printable(fill(saying.words.says.momentIs, { round: round.name, figure: formatFigure(then, saying) }))];
  });
}
