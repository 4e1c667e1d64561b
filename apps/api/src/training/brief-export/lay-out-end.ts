import type { BriefTeam, DisclosedFigure, TrainingBriefView } from '@leeway/contract';
import { EVIDENCE_WEIGHTS } from '@leeway/trust-model';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { formatRange } from '../../results/export/format-figures.js';
import { section } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import { numberOf } from './team-numbers.js';
import type { BriefSaying } from './words-in.js';

/** So many columns of figures stand beside the names of the scales. */
const MOST_COLUMNS = 8;
const SMALL = { fontSize: 7.5 };

/** The figures of each team by name, for who wants to look them up; teams by their numbers. */
export function layOutFigures(brief: TrainingBriefView, saying: BriefSaying): Content {
  if (brief.teams.length === 0) return [];
  const { sections, leads } = saying.brief;
  const tables: Content[] = [];
  for (let at = 0; at < brief.teams.length; at += MOST_COLUMNS) {
    tables.push(figuresTable(brief, brief.teams.slice(at, at + MOST_COLUMNS), saying));
  }
  const [first, ...others] = tables;
  return section(sections.figures, [
    { stack: [{ text: leads.figures, style: 'edge' }, ...(first === undefined ? [] : [first])] },
    ...others,
  ]);
}

function figuresTable(brief: TrainingBriefView, teams: readonly BriefTeam[], saying: BriefSaying): Content {
  return rows({
    widths: [112, ...teams.map(() => '*')],
    headerRows: 1,
    keepWithHeaderRows: 1,
    body: [
      ['', ...teams.map(({ teamId }) => String(numberOf(brief, teamId)))].map((text) => ({
        text,
        style: 'columnHead',
      })),
      ...brief.scales.map((scale): TableCell[] => [
        { text: printable(saying.say(scale.name)), style: 'cell', ...SMALL, bold: true },
        ...teams.map(({ teamId }) => figureCell(scale.teams.find((team) => team.teamId === teamId)?.figure, saying)),
      ]),
    ],
  });
}

function figureCell(figure: DisclosedFigure | undefined, { words, language }: BriefSaying): TableCell {
  return figure?.status === 'shown'
    ? { text: formatRange(figure.value, language), style: 'cell', ...SMALL }
    : { text: words.withheld, style: 'cell', ...SMALL, color: COLOURS.softInk };
}

/** Everything that can't be concluded, and how the order of the goals came about. */
export function layOutEnd(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads } = saying.brief;
  return [
    section(sections.order, [{ text: fill(leads.order, EVIDENCE_WEIGHTS), style: 'paragraph' }]),
    section(sections.limits, [
      {
        ul: brief.limits.map(({ text }) => ({ text: printable(saying.say(text)), style: 'item' })),
        markerColor: COLOURS.ochre,
      },
    ]),
  ];
}
