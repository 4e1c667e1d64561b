import type { CauseView, TeamResult } from '@leeway/contract';
import type { ExportCell, ExportTable } from '../export-table.js';
import { figureCells, figureCellsOrNone, noteTable, type Saying } from './cells.js';

/** The causes, beside the organisation and the last round. */
export function causesTable(result: TeamResult, saying: Saying): ExportTable {
  const { causes } = result;
  const { words } = saying;
  const { columns, tables } = words;
  if (causes.length === 0) return noteTable(tables.causes, words.notes.noCauses, saying);
  const isOwn = hasOwnCauses(result);
  return {
    title: tables.causes,
    columns: [
      ...[columns.cause, columns.low, columns.high, columns.middle],
      ...[columns.organisationLow, columns.organisationHigh, columns.organisationMiddle, columns.versus],
      ...[columns.previousLow, columns.previousHigh, columns.previousMiddle, columns.change],
      ...[columns.isLikely, columns.meansLow],
      ...(isOwn ? [columns.ownView] : []),
    ],
    rows: causes.map((cause) => [...causeCells(cause, saying), ...(isOwn ? [cause.ownView ?? words.notSaid] : [])]),
  };
}

/** A mirror asks about the causes only if their statements have a wording for who leads. */
export function hasOwnCauses({ causes, view }: TeamResult): boolean {
  return view === 'own' && causes.some(({ ownView }) => ownView !== null);
}

/** A round of a part of the organisation has no figures of all of it. */
export function isBesideOrganisation({ organisation }: Pick<CauseView, 'organisation'>): boolean {
  return organisation.status === 'shown' || organisation.reason !== 'not-asked';
}

function causeCells(cause: CauseView, saying: Saying): ExportCell[] {
  const { comparisons, changes, none, yes, no } = saying.words;
  const { sinceLastRound } = cause;
  return [
    saying.say(cause.name),
    ...figureCells(cause.figure, saying),
    ...figureCells(cause.organisation, saying),
    isBesideOrganisation(cause) ? comparisons[cause.versusOrganisation] : none,
    ...figureCellsOrNone(cause.previous, saying),
    sinceLastRound === null ? none : changes[sinceLastRound],
    cause.isLikely ? yes : no,
    saying.say(cause.low),
  ];
}

/** The statements behind the causes. */
export function itemsTable({ causes }: TeamResult, saying: Saying): ExportTable {
  const { columns, tables, notes, yes, no } = saying.words;
  const rows = causes.flatMap((cause) =>
    cause.items.map(({ text, reversed, figure }) => [
      saying.say(cause.name),
      saying.say(text),
      ...figureCells(figure, saying),
      reversed ? yes : no,
    ]),
  );
  if (rows.length === 0) return noteTable(tables.items, notes.noCauses, saying);
  const { cause, item, low, high, middle, reversed } = columns;
  return { title: tables.items, columns: [cause, item, low, high, middle, reversed], rows };
}
