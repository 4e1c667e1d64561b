import type { ExportTable } from '../../results/export/export-table.js';
import { noteTable } from '../../results/export/tables/cells.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import type { BriefSaying } from './words-in.js';

export const goalTables = [goalsTable, evidenceTable];

/** The learning goals in their order. */
function goalsTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables } = saying.brief;
  return {
    title: tables.goals,
    columns: [columns.goal, columns.score, columns.teams, columns.says],
    rows: brief.goals.map(({ title, score, teams, sentence }) => [
      saying.say(title),
      ...[score, teams],
      saying.say(sentence),
    ]),
  };
}

/** Every figure behind every point of evidence. */
function evidenceTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, says, sources } = saying.brief;
  const { words } = saying;
  const labels = new Map(brief.teams.map(({ teamId, label }) => [teamId, saying.say(label)]));
  const rows = brief.goals.flatMap(({ title, points }) =>
    points.flatMap(({ teamId, sentence, weight, rule, threshold, figures }) =>
      figures.map(({ source, what, figure }) => [
        saying.say(title),
        teamId === null ? says.ofWhole : (labels.get(teamId) ?? words.none),
        ...[saying.say(sentence), weight, sources[source], saying.say(what)],
        ...[figure.low, figure.high, figure.middle, threshold ?? words.none, saying.say(rule)],
      ]),
    ),
  );
  if (rows.length === 0) return noteTable(tables.evidence, words.none, saying);
  return {
    title: tables.evidence,
    columns: [
      ...[columns.goal, columns.of, columns.evidence, columns.weight, columns.source, columns.figure],
      ...[words.columns.low, words.columns.high, words.columns.middle, columns.threshold, columns.rule],
    ],
    rows,
  };
}
