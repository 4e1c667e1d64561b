import type { TeamResult } from '@leeway/contract';
import type { ExportTable } from '../export-table.js';
import { figureCells, noteTable, type Saying } from './cells.js';

/** One row for each cause and own statement in each round, the oldest round first. */
export function overTimeTable(result: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, notes, changes, none } = saying.words;
  const rows = result.overTime.flatMap(({ round, causes, ownItems }) =>
    [
      ...causes.map(({ scaleId, ...then }) => ({ ...then, name: causeName(result, scaleId, saying) })),
      ...ownItems.map(({ itemId, ...then }) => ({ ...then, name: ownItemText(result, itemId, saying) })),
    ].map(({ name, figure, change }) => [
      round.name,
      saying.day(round.closesAt),
      name,
      ...figureCells(figure, saying),
      change === null ? none : changes[change],
    ]),
  );
  if (rows.length === 0) return noteTable(tables.overTime, notes.noMoments, saying);
  const { round, closed, what, low, high, middle, change } = columns;
  return { title: tables.overTime, columns: [round, closed, what, low, high, middle, change], rows };
}

/** As the round of this result calls it: rounds that are compared have the same statements. */
export function causeName({ causes }: TeamResult, scaleId: string, saying: Saying): string {
  const cause = causes.find((candidate) => candidate.scaleId === scaleId);
  return cause === undefined ? scaleId : saying.say(cause.name);
}

function ownItemText({ ownItems }: TeamResult, itemId: string, saying: Saying): string {
  const item = ownItems.find((candidate) => candidate.itemId === itemId);
  return item === undefined ? itemId : saying.say(item.text);
}
