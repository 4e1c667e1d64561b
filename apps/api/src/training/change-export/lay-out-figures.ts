import type { ChangeScale, TrainingChangeView } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { sectionOfRows } from '../../results/export/lay-out-section.js';
import { EFFECT_PARTS, type EffectPart } from './draw-effects.js';
import { formatPoints, formatSize } from './format-effects.js';
import { hasChange } from './has-change.js';
import { outcomeLine, reasonForAll } from './lay-out-scales.js';
import type { PaperSaying } from './paper-words.js';

const NAME_WIDTH = 78;
/** Whose, teams, change, size, outcome. */
const WIDTHS = [60, 26, 96, 96, '*'] as const;
const SMALL = { fontSize: 8, lineHeight: 1.2 };

/** All figures: of each scale the cohort, the other teams, and the difference, or why there is none. */
export function layOutFigures(change: TrainingChangeView, saying: PaperSaying): Content {
  if (!hasChange(change)) return [];
  const { paper, change: words } = saying;
  const { scales } = change;
  // What is refused everywhere for one reason has been said above the picture.
  const parts = EFFECT_PARTS.filter((part) => reasonForAll(scales, part, saying) === null);
  const head = inner([
    [words.columns.whose, words.columns.teams, paper.change, paper.size, paper.outcome].map((text) => ({
      text,
      style: 'columnHead',
    })),
  ]);
  return sectionOfRows(
    paper.figures,
    [{ text: paper.figuresLead, style: 'paragraph' }],
    rows({
      widths: [NAME_WIDTH, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [
        [{ text: words.columns.scale, style: 'columnHead' }, head],
        ...scales.map((scale): TableCell[] => [
          { text: printable(saying.say(scale.name)), style: 'cell', ...SMALL, bold: true },
          inner(parts.map((part) => figureRow(scale, part, saying))),
        ]),
      ],
    }),
  );
}

/** Rows that stay together beside the name of their scale. */
function inner(body: TableCell[][]): TableCell {
  return {
    table: { widths: [...WIDTHS], body },
    layout: {
      ...{ hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 0.5, paddingBottom: () => 0.5 },
      ...{ paddingLeft: () => 0, paddingRight: () => 6 },
    },
  };
}

function figureRow(scale: ChangeScale, part: EffectPart, saying: PaperSaying): TableCell[] {
  const { language, paper } = saying;
  const whose = { text: paper.whose[part], ...SMALL };
  const effect = scale[part];
  if (effect.status === 'refused') {
    const why = { text: printable(saying.say(effect.text)), ...SMALL, color: COLOURS.softInk, colSpan: 4 };
    return [whose, why, {}, {}, {}];
  }
  const teams = 'teams' in effect.value ? String(effect.value.teams) : '';
  const cells = [teams, formatPoints(effect.value, paper, language), formatSize(effect.value, paper, language)];
  return [
    whose,
    ...cells.map((text) => ({ text, ...SMALL })),
    { stack: [outcomeLine(effect.value.change, paper.outcomes)], ...SMALL },
  ];
}
