import type { AreaView, TeamResult } from '@leeway/contract';
import type { ExportCell, ExportTable } from '../export-table.js';
import { fill } from '../words/words-in.js';
import { figureCells, noteTable, type Saying, withheldText } from './cells.js';

/** Area by area: felt, wanted, what the reader thinks and aims at, and what that says. */
export function areasTable(result: TeamResult, saying: Saying): ExportTable {
  const { columns, tables } = saying.words;
  const { delegation, view } = result;
  if (delegation.areas.length === 0) return noteTable(tables.areas, areasNote(result, saying), saying);
  return {
    title: tables.areas,
    columns: [
      ...[columns.area, columns.feltLow, columns.feltHigh, columns.feltMiddle],
      ...[columns.wantedLow, columns.wantedHigh, columns.wantedMiddle],
      ...(view === 'own' ? [columns.given, columns.aimed] : []),
      ...[columns.state, columns.reason, columns.gap, columns.meaning],
    ],
    rows: delegation.areas.map((area) => [
      saying.say(area.name),
      ...figureCells(area.felt, saying),
      ...figureCells(area.wanted, saying),
      ...(view === 'own' ? ownCells(area, saying) : []),
      stateOf(area, saying),
      reasonOf(area, saying),
      area.gap === null ? saying.words.none : saying.words.gaps[area.gap],
      saying.say(area.meaning),
    ]),
  };
}

/** Why there are no areas. */
export function areasNote({ delegation: { askedIn } }: TeamResult, { words }: Saying): string {
  const { areasAskedIn, areasNotAsked } = words.notes;
  return askedIn === null ? areasNotAsked : fill(areasAskedIn, { round: askedIn.name });
}

function ownCells({ given, aimed }: AreaView, { words }: Saying): ExportCell[] {
  return [given ?? words.notSaid, aimed ?? words.notSaid];
}

function stateOf({ state, reason }: AreaView, saying: Saying): string {
  return state === 'withheld' && reason !== null ? withheldText(reason, saying) : saying.words.states[state];
}

function reasonOf({ reason }: AreaView, { words }: Saying): string {
  return reason === null ? words.none : words.reasons[reason];
}
