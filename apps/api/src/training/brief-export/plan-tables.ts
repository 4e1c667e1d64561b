import { timedParts } from '@leeway/trust-model';
import type { ExportTable } from '../../results/export/export-table.js';
import { noteTable } from '../../results/export/tables/cells.js';
import { fill } from '../../results/export/words/words-in.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import { partName } from './lay-out-programmes.js';
import type { BriefSaying } from './words-in.js';

/** Both programmes, with times in minutes from the start. */
export function programmesTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, sections } = saying.brief;
  return {
    title: tables.programmes,
    columns: [columns.length, columns.from, columns.to, columns.minutes, columns.part],
    rows: brief.programmes.flatMap(({ length, parts }) =>
      timedParts(parts).map(({ part, from, to }) => [
        ...[sections[length], from, to, part.minutes],
        partName(part, brief, saying),
      ]),
    ),
  };
}

/** Who could sit with whom. */
export function groupsTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, sections, says } = saying.brief;
  const labels = new Map(brief.teams.map(({ teamId, label }) => [teamId, saying.say(label)]));
  const { samePattern, mixed } = brief.suggested;
  const rows = [
    ...samePattern.flatMap(({ name, teamIds }) =>
      teamIds.map((teamId) => [sections.samePattern, saying.say(name), labels.get(teamId) ?? saying.words.none]),
    ),
    ...mixed.flatMap((teamIds, at) =>
      teamIds.map((teamId) => [
        sections.mixed,
        fill(says.table, { number: at + 1 }),
        labels.get(teamId) ?? saying.words.none,
      ]),
    ),
  ];
  if (rows.length === 0) return noteTable(tables.groups, says.noTeams, saying);
  return { title: tables.groups, columns: [columns.part, columns.group, columns.team], rows };
}

export function limitsTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables } = saying.brief;
  return { title: tables.limits, columns: [columns.limit], rows: brief.limits.map(({ text }) => [saying.say(text)]) };
}
