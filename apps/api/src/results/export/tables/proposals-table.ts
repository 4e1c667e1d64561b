import type { TeamResult } from '@leeway/contract';
import type { ExportTable } from '../export-table.js';
import { noteTable, type Saying } from './cells.js';

/** Actions that fit what is stuck, with the reasons for each. */
export function proposalsTable({ proposals }: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, notes, none } = saying.words;
  if (proposals.length === 0) return noteTable(tables.proposals, notes.noProposals, saying);
  return {
    title: tables.proposals,
    columns: [columns.action, columns.how, columns.check, columns.reasons],
    rows: proposals.map(({ title, how, check, reasons }) => [
      ...[title, how, check].map(saying.say),
      reasons.map(saying.say).join(' ') || none,
    ]),
  };
}
