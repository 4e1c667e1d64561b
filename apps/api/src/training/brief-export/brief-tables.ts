import type { ExportCell, ExportTable } from '../../results/export/export-table.js';
import { figureCells, figureCellsOrNone, noteTable } from '../../results/export/tables/cells.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import { goalTables } from './goal-tables.js';
import { groupsTable, limitsTable, programmesTable } from './plan-tables.js';
import { stanceCells } from './stance-cells.js';
import { type BriefSaying, briefSayingIn } from './words-in.js';

const TABLES = [
  headTable,
  teamsTable,
  scalesTable,
  perTeamTable,
  hotSpotsTable,
  statesTable,
  ...goalTables,
  programmesTable,
  groupsTable,
  limitsTable,
];

/** A brief as tables: made of what the page is made of and of nothing else, so that no file holds what the page does not. */
export function briefTables(facts: BriefExportFacts): ExportTable[] {
  const saying = briefSayingIn(facts.language, facts.timeZone);
  return TABLES.map((table) => table(facts, saying));
}

function headTable({ brief, preparedOn }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { words } = saying;
  const { head, notToConclude, inShort } = saying.brief;
  const { respondents, named, unnamed, unnamedLeftOut } = brief.size;
  return {
    title: saying.brief.tables.head,
    columns: [words.columns.what, words.columns.value],
    rows: [
      [head.organisation, brief.organisation || words.none],
      [head.cohort, brief.cohort.name],
      [words.head.round, brief.round.name],
      [words.head.kind, words.kinds[brief.round.kind]],
      [words.head.closed, saying.day(brief.round.closesAt)],
      [head.preparedBy, brief.preparedBy || words.none],
      [head.preparedOn, preparedOn],
      ...[
        [head.named, named],
        [head.unnamed, unnamed],
        [head.unnamedLeftOut, unnamedLeftOut],
      ],
      ...(respondents.status === 'shown'
        ? [
            [words.head.respondentsFrom, respondents.value.from],
            [words.head.respondentsTo, respondents.value.to],
          ]
        : [[words.head.respondents, words.reasons[respondents.reason]]]),
      [words.head.scale, words.head.scaleSays],
      ...brief.summary.map((text) => [inShort, saying.say(text)]),
      ...brief.limits.slice(0, 1).map(({ text }) => [notToConclude, saying.say(text)]),
    ],
  };
}

/** The teams by name, with where they lie in the stance plane. */
function teamsTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, says } = saying.brief;
  const { words } = saying;
  if (brief.teams.length === 0) return noteTable(tables.teams, says.noTeams, saying);
  const patterns = new Map(brief.suggested.samePattern.map(({ pattern, name }) => [pattern, saying.say(name)]));
  return {
    title: tables.teams,
    columns: [
      ...[columns.team, columns.peopleFrom, columns.peopleTo, columns.says, columns.pattern],
      ...[words.columns.finding, columns.roomLow, columns.roomHigh, columns.involvementLow, columns.involvementHigh],
    ],
    rows: brief.teams.map(({ label, respondents, sentence, pattern, stance }) => [
      saying.say(label),
      ...(respondents.status === 'shown'
        ? [respondents.value.from, respondents.value.to]
        : Array<string>(2).fill(words.reasons[respondents.reason])),
      saying.say(sentence),
      patterns.get(pattern) ?? words.none,
      ...stanceCells(stance, saying),
    ]),
  };
}

function scalesTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, scaleGroups, sides, says } = saying.brief;
  const { words } = saying;
  if (brief.scales.length === 0) return noteTable(tables.scales, says.notAsked, saying);
  return {
    title: tables.scales,
    columns: [
      ...[columns.scale, columns.group, words.columns.low, words.columns.high, words.columns.middle, columns.groups],
      ...[columns.side, words.columns.organisationLow, words.columns.organisationHigh],
      ...[words.columns.organisationMiddle, words.columns.versus],
      ...[columns.lowest, columns.highest, columns.deviation, words.columns.meansLow],
    ],
    rows: brief.scales.map(({ name, group, figure, side, organisation, versusOrganisation, spread, low }) => [
      saying.say(name),
      scaleGroups[group],
      ...figureCells(figure, saying),
      figure.status === 'shown' ? figure.value.groups : words.none,
      side === null ? words.none : sides[side],
      ...figureCellsOrNone(organisation, saying),
      versusOrganisation === null ? words.none : words.comparisons[versusOrganisation],
      ...(spread === null ? Array<string>(3).fill(words.none) : [spread.lowest, spread.highest, spread.deviation]),
      saying.say(low),
    ]),
  };
}

function perTeamTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, says } = saying.brief;
  const { words } = saying;
  const rows = brief.teams.flatMap(({ teamId, label }) =>
    brief.scales.flatMap(({ name, teams }): ExportCell[][] =>
      teams
        .filter((team) => team.teamId === teamId)
        .map(({ figure }) => [saying.say(label), saying.say(name), ...figureCells(figure, saying)]),
    ),
  );
  if (rows.length === 0) return noteTable(tables.perTeam, says.noTeams, saying);
  const { low, high, middle } = words.columns;
  return { title: tables.perTeam, columns: [columns.team, columns.scale, low, high, middle], rows };
}

function hotSpotsTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, says } = saying.brief;
  const { words } = saying;
  const { areas } = brief.hotSpots;
  if (areas.length === 0) return noteTable(tables.hotSpots, says.notAsked, saying);
  const { area, feltLow, feltHigh, feltMiddle, wantedLow, wantedHigh, wantedMiddle } = words.columns;
  return {
    title: tables.hotSpots,
    columns: [area, feltLow, feltHigh, feltMiddle, wantedLow, wantedHigh, wantedMiddle, columns.count, columns.says],
    rows: areas.map(({ name, felt, wanted, stuck, sentence }) => [
      saying.say(name),
      ...figureCells(felt, saying),
      ...figureCells(wanted, saying),
      stuck,
      saying.say(sentence),
    ]),
  };
}

function statesTable({ brief }: BriefExportFacts, saying: BriefSaying): ExportTable {
  const { columns, tables, says } = saying.brief;
  const { words } = saying;
  const labels = new Map(brief.teams.map(({ teamId, label }) => [teamId, saying.say(label)]));
  const rows = brief.hotSpots.areas.flatMap(({ name, states }) =>
    states.flatMap(({ state, teamIds }) =>
      teamIds.map((teamId) => [saying.say(name), labels.get(teamId) ?? words.none, words.states[state]]),
    ),
  );
  if (rows.length === 0) return noteTable(tables.states, says.noTeams, saying);
  return { title: tables.states, columns: [words.columns.area, columns.team, columns.state], rows };
}
