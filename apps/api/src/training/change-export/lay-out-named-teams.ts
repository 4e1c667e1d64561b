import type { ChangeScale, TrainingChangeView } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS, ROWS } from '../../pdf/appearance.js';
import { printable } from '../../pdf/printable.js';
import { formatRange } from '../../results/export/format-figures.js';
import { outcomeLine } from './lay-out-scales.js';
import type { PaperSaying } from './paper-words.js';

type TeamChange = ChangeScale['teams'][number];

/** So many teams stand beside each other; a table of all scales then still is less than a page. */
const MOST_COLUMNS = 6;
const NAME_WIDTH = 96;
const SMALL = { fontSize: 7.5, lineHeight: 1.1 };

/**
 * The teams by name, and the units that are not counted, on pages of their own: managers agreed that the trainer sees their
 * team, so that the rest can be handed out without it (decision 0036).
 */
export function layOutNamedTeams({ scales, unpaired }: TrainingChangeView, saying: PaperSaying): Content {
  const { paper } = saying;
  const tables = inColumns(namedTeams(scales)).map((some) => teamsTable(scales, some, saying));
  const last = tables.pop();
  if (last === undefined) return layOutUnpaired(unpaired, saying);
  return [
    { text: paper.perTeam, style: 'section', pageBreak: 'before' },
    { text: `${paper.perTeamLead} ${paper.perTeamRows}`, style: 'paragraph' },
    ...tables.map((table) => ({ stack: [table], unbreakable: true })),
    // A few words are not left alone on a last page.
    { stack: [last, layOutUnpaired(unpaired, saying)], unbreakable: true },
  ];
}

function layOutUnpaired(unpaired: TrainingChangeView['unpaired'], saying: PaperSaying): Content {
  if (unpaired.length === 0) return [];
  const units = unpaired.map(({ name, text }) => `${name} (${saying.say(text)})`).join('; ');
  return { text: [{ text: `${saying.paper.unpaired}: `, bold: true }, printable(`${units}.`)], style: 'paragraph' };
}

/** All teams of any scale, in the order in which the first of them has them. */
function namedTeams(scales: readonly ChangeScale[]): TeamChange[] {
  const teams = new Map(scales.flatMap((scale) => scale.teams.map((team) => [team.teamId, team])));
  return [...teams.values()];
}

/** In as few tables as there have to be, all about as wide. */
function inColumns(teams: readonly TeamChange[]): (readonly TeamChange[])[] {
  const width = Math.ceil(teams.length / Math.ceil(teams.length / MOST_COLUMNS));
  const tables: (readonly TeamChange[])[] = [];
  for (let at = 0; at < teams.length; at += width) tables.push(teams.slice(at, at + width));
  return tables;
}

function teamsTable(scales: readonly ChangeScale[], teams: readonly TeamChange[], saying: PaperSaying): Content {
  const head = ['', ...teams.map(({ label }) => printable(saying.say(label)))].map((text) => ({
    text,
    style: 'columnHead',
  }));
  const body = scales
    .filter((scale) => scale.teams.length > 0)
    .map((scale): TableCell[] => [
      { text: printable(saying.say(scale.name)), style: 'cell', ...SMALL, bold: true },
      ...teams.map(({ teamId }) =>
        teamCell(
          scale.teams.find((team) => team.teamId === teamId),
          saying,
        ),
      ),
    ]);
  return {
    table: { widths: [NAME_WIDTH, ...teams.map(() => '*')], headerRows: 1, dontBreakRows: true, body: [head, ...body] },
    layout: { ...ROWS, paddingTop: () => 2, paddingBottom: () => 2 },
    margin: [0, 3, 0, 12],
  };
}

function teamCell(team: TeamChange | undefined, saying: PaperSaying): TableCell {
  if (team === undefined) return { text: saying.change.none, ...SMALL, color: COLOURS.softInk };
  const ranges = [team.before, team.after].map((figure) =>
    figure.status === 'shown' ? formatRange(figure.value, saying.language) : saying.words.withheld,
  );
  return {
    stack: [...ranges.map((text) => ({ text })), outcomeLine(team.change, saying.paper.outcomes)],
    ...SMALL,
  };
}
