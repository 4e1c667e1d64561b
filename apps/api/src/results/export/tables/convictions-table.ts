import type { TeamResult } from '@leeway/contract';
import type { ExportTable } from '../export-table.js';
import { figureCells, noteTable, type Saying } from './cells.js';

/** Trust as the team receives it, and in the own view as the reader says they give it. */
export function convictionsTable({ convictions, view }: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, notes, notSaid } = saying.words;
  if (convictions.length === 0) return noteTable(tables.convictions, notes.noConvictions, saying);
  return {
    title: tables.convictions,
    columns: [
      ...[columns.conviction, columns.low, columns.high, columns.middle],
      ...(view === 'own' ? [columns.ownText, columns.ownAnswer] : []),
    ],
    rows: convictions.map(({ text, received, ownText, given }) => [
      saying.say(text),
      ...figureCells(received, saying),
      ...(view === 'own' ? [saying.say(ownText), given ?? notSaid] : []),
    ]),
  };
}
