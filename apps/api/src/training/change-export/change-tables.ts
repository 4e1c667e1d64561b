import type { ChangeScale, StatedEffect, StatedTeamsEffect, TrainingChangeView } from '@leeway/contract';
import type { ExportCell, ExportTable } from '../../results/export/export-table.js';
import { figureCells, noteTable, type Saying, sayingIn } from '../../results/export/tables/cells.js';
import type { ChangeExportFacts } from './change-export-facts.js';
import { type ChangeWords, changeWordsIn } from './change-words.js';

interface ChangeSaying extends Saying {
  readonly change: ChangeWords;
}

const TABLES = [headTable, scalesTable, perTeamTable, unpairedTable, limitsTable];

/** What changed as tables: made of what the page is made of and of nothing else. */
export function changeTables({ change, language, timeZone }: ChangeExportFacts): ExportTable[] {
  const saying = { ...sayingIn(language, timeZone), change: changeWordsIn(language) };
  return TABLES.map((table) => table(change, saying));
}

function headTable({ cohort, before, after, summary }: TrainingChangeView, saying: ChangeSaying): ExportTable {
  const { columns } = saying.words;
  const { head, tables } = saying.change;
  return {
    title: tables.head,
    columns: [columns.what, columns.value],
    rows: [
      [head.cohort, cohort.name],
      [head.before, `${before.name} (${saying.day(before.closesAt)})`],
      [head.after, `${after.name} (${saying.day(after.closesAt)})`],
      [head.interval, head.intervalSays],
      [head.size, head.sizeSays],
      ...summary.map((text) => [head.inShort, saying.say(text)]),
    ],
  };
}

function scalesTable({ scales }: TrainingChangeView, saying: ChangeSaying): ExportTable {
  const { columns, tables } = saying.change;
  return {
    title: tables.scales,
    columns: [
      ...[columns.scale, columns.whose, columns.teams, columns.peopleBefore, columns.peopleAfter],
      ...[columns.mean, columns.low, columns.high, columns.size, columns.sizeLow, columns.sizeHigh],
      ...[columns.outcome, columns.sentence],
    ],
    rows: scales.flatMap((scale) => scaleRows(scale, saying)),
  };
}

function scaleRows(
  { name, sentence, cohort, comparison, difference }: ChangeScale,
  saying: ChangeSaying,
): ExportCell[][] {
  const { whose } = saying.change;
  return [
    [
      saying.say(name),
      whose.cohort,
      ...teamsCells(cohort, saying),
      ...effectCells(cohort, saying),
      saying.say(sentence),
    ],
    [
      saying.say(name),
      whose.comparison,
      ...teamsCells(comparison, saying),
      ...effectCells(comparison, saying),
      saying.change.none,
    ],
    [
      saying.say(name),
      whose.difference,
      ...Array<string>(3).fill(saying.change.none),
      ...effectCells(difference, saying),
      saying.change.none,
    ],
  ];
}

function teamsCells(effect: StatedTeamsEffect, { change }: ChangeSaying): ExportCell[] {
  if (effect.status === 'refused') return Array<string>(3).fill(change.none);
  const { teams, people } = effect.value;
  return [teams, people.before, people.after];
}

/** All of them say why there is none. */
function effectCells(effect: StatedEffect, saying: ChangeSaying): ExportCell[] {
  if (effect.status === 'refused') return Array<string>(7).fill(saying.say(effect.text));
  const { mean, low, high, size, change } = effect.value;
  const { none, outcomes } = saying.change;
  const sizes = size === null ? Array<string>(3).fill(none) : [size.g, size.low, size.high];
  return [mean, low, high, ...sizes, outcomes[change]];
}

function perTeamTable({ scales }: TrainingChangeView, saying: ChangeSaying): ExportTable {
  const { columns, tables, none, outcomes } = saying.change;
  const rows = scales.flatMap(({ name, teams }) =>
    teams.map(({ label, before, after, change }): ExportCell[] => [
      saying.say(label),
      saying.say(name),
      ...figureCells(before, saying),
      ...figureCells(after, saying),
      outcomes[change],
    ]),
  );
  if (rows.length === 0) return noteTable(tables.perTeam, none, saying);
  return {
    title: tables.perTeam,
    columns: [
      ...[columns.team, columns.scale, columns.beforeLow, columns.beforeHigh, columns.beforeMiddle],
      ...[columns.afterLow, columns.afterHigh, columns.afterMiddle, columns.outcome],
    ],
    rows,
  };
}

function unpairedTable({ unpaired }: TrainingChangeView, saying: ChangeSaying): ExportTable {
  const { columns, tables, none } = saying.change;
  if (unpaired.length === 0) return noteTable(tables.unpaired, none, saying);
  const rows = unpaired.map(({ name, text }) => [name, saying.say(text)]);
  return { title: tables.unpaired, columns: [columns.unit, columns.why], rows };
}

function limitsTable({ limits }: TrainingChangeView, saying: ChangeSaying): ExportTable {
  const { columns, tables } = saying.change;
  return { title: tables.limits, columns: [columns.limit], rows: limits.map(({ text }) => [saying.say(text)]) };
}
