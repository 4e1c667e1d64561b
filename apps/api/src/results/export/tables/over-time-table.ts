import type { TeamResult } from '@leeway/contract';
import type { ExportTable } from '../export-table.js';
import { figureCells, noteTable, type Saying } from './cells.js';

/** One row for each cause in each round, the oldest round first. */
export function overTimeTable(result: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, notes, changes, none } = saying.words;
  const rows = result.overTime.flatMap(({ round, causes }) =>
    causes.map(({ scaleId, figure, change }) => [
      round.name,
      saying.day(round.closesAt),
      causeName(result, scaleId, saying),
      ...figureCells(figure, saying),
      change === null ? none : changes[change],
    ]),
  );
  if (rows.length === 0) return noteTable(tables.overTime, notes.noMoments, saying);
  const { round, closed, cause, low, high, middle, change } = columns;
  return { title: tables.overTime, columns: [round, closed, cause, low, high, middle, change], rows };
}

/** As the round of this result calls it: rounds that are compared have the same statements. */
export function causeName({ causes }: TeamResult, scaleId: string, saying: Saying): string {
  const cause = causes.find((candidate) => candidate.scaleId === scaleId);
  return cause === undefined ? scaleId : saying.say(cause.name);
}
