import type { TeamResult } from '@leeway/contract';
import type { ExportTable } from '../export-table.js';
import { figureCells, figureCellsOrNone, noteTable, type Saying } from './cells.js';

/** The organisation's own statements, beside the organisation and the last round that asked them. */
export function ownItemsTable({ ownItems }: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, notes, directions, changes, none } = saying.words;
  if (ownItems.length === 0) return noteTable(tables.ownItems, notes.noOwnItems, saying);
  return {
    title: tables.ownItems,
    columns: [
      ...[columns.ownItem, columns.low, columns.high, columns.middle],
      ...[columns.organisationLow, columns.organisationHigh, columns.organisationMiddle],
      ...[columns.previousLow, columns.previousHigh, columns.previousMiddle, columns.change, columns.direction],
    ],
    rows: ownItems.map(({ text, figure, organisation, previous, sinceLastRound, direction }) => [
      saying.say(text),
      ...figureCells(figure, saying),
      ...figureCells(organisation, saying),
      ...figureCellsOrNone(previous, saying),
      sinceLastRound === null ? none : changes[sinceLastRound],
      directions[direction],
    ]),
  };
}
