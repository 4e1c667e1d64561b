import type { StanceView, TeamResult } from '@leeway/contract';
import type { ExportCell, ExportTable } from '../export-table.js';
import { fill } from '../words/words-in.js';
import { type Saying, withheldText } from './cells.js';

const AXES = ['room', 'involvement'] as const;
type Axis = (typeof AXES)[number];

/** The two axes, each with its interval. */
export function stanceTable({ stance, view }: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, axes } = saying.words;
  return {
    title: tables.stance,
    columns: [
      ...[columns.axis, columns.low, columns.high, columns.middle, columns.finding, columns.meaning],
      ...(view === 'own' ? [columns.ownView] : []),
    ],
    rows: AXES.map((axis) => [
      axes[axis],
      ...axisCells(stance, axis, saying),
      stanceFound(stance, saying),
      saying.say(stance.sentence),
      ...(view === 'own' ? [stance.ownPoint?.[axis] ?? saying.words.notSaid] : []),
    ]),
  };
}

function axisCells({ finding }: StanceView, axis: Axis, saying: Saying): ExportCell[] {
  if (finding.status === 'withheld') return Array<string>(3).fill(withheldText(finding.reason, saying));
  const { middle, interval } = finding.box[axis];
  return [interval.low, interval.high, middle];
}

/** The stance in a word, or those that it could be. */
export function stanceFound({ finding }: StanceView, saying: Saying): string {
  const { stances, stanceUnclear } = saying.words;
  switch (finding.status) {
    case 'clear':
      return stances[finding.stance];
    case 'unclear':
      return fill(stanceUnclear, { stances: finding.touches.map((stance) => stances[stance]).join(', ') });
    case 'withheld':
      return withheldText(finding.reason, saying);
  }
}
