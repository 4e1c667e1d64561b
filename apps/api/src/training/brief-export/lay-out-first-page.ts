import type { TrainingBriefView } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS, NOTE_BAR, QUOTE_BAR } from '../../pdf/appearance.js';
import { barred, rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { section } from '../../results/export/lay-out-section.js';
import { longDay } from '../../results/export/long-day.js';
import { fill } from '../../results/export/words/words-in.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import { numberOf } from './team-numbers.js';
import type { BriefSaying } from './words-in.js';

/** So many limits are on the first page already. */
const FIRST_LIMITS = 3;

/** What it is about, in short, and what can't be concluded: the sentences before any figure. */
export function layOutFirstPage({ brief, preparedOn }: BriefExportFacts, saying: BriefSaying): Content {
  const { words, language } = saying;
  const { title, preparedBy, closed, inShort, notToConclude, moreLimits, scaleNote } = saying.brief;
  const round = `${brief.round.name}, ${fill(closed, { day: saying.longDay(brief.round.closesAt) })}`;
  const prepared = { name: brief.preparedBy, day: longDay(preparedOn, language) };
  const limits = brief.limits.slice(0, FIRST_LIMITS).map(({ text }) => printable(saying.say(text)));
  return [
    { text: `${words.product} · ${title}`, style: 'product', margin: [0, 0, 0, 22] },
    { text: printable(brief.cohort.name), style: 'title' },
    { text: printable(`${brief.organisation} · ${round}`), style: 'subtitle', margin: [0, 5, 0, 2] },
    { text: printable(fill(preparedBy, prepared)), style: 'edge', fontSize: 9, margin: [0, 0, 0, 14] },
    { text: inShort, style: 'section' },
    barred(
      brief.summary.map((text) => ({
        text: printable(saying.say(text)),
        fontSize: 12.5,
        lineHeight: 1.3,
        margin: [0, 1, 0, 3],
      })),
      QUOTE_BAR,
    ),
    { text: notToConclude, style: 'section' },
    barred(
      [
        { ul: limits.map((text) => ({ text, style: 'item' })), markerColor: COLOURS.ochre },
        ...(brief.limits.length > limits.length ? [{ text: moreLimits, style: 'edge' }] : []),
      ],
      NOTE_BAR,
    ),
    { text: scaleNote, style: 'edge', margin: [0, 4, 0, 0] },
    layOutTeams(brief, saying),
  ];
}

/** The teams by name with their numbers, and what their answers say. */
function layOutTeams(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads, says, columns } = saying.brief;
  const heading = sections.teams;
  if (brief.teams.length === 0) return section(heading, [{ text: says.noTeams, style: 'paragraph' }]);
  const head = ['', columns.team, columns.answers, columns.says].map((text) => ({ text, style: 'columnHead' }));
  const body = brief.teams.map((team): TableCell[] => [
    { text: numberOf(brief, team.teamId), style: 'cell', bold: true, color: COLOURS.teal },
    { text: printable(saying.say(team.label)), style: 'cell', bold: true },
    { text: peopleIn(team.respondents, saying), style: 'cell' },
    { text: printable(saying.say(team.sentence)), style: 'cell' },
  ]);
  return section(heading, [
    { text: leads.teams, style: 'paragraph' },
    rows({ widths: [12, 110, 62, '*'], headerRows: 1, keepWithHeaderRows: 1, body: [head, ...body] }),
  ]);
}

function peopleIn(respondents: TrainingBriefView['teams'][number]['respondents'], { words }: BriefSaying): string {
  return respondents.status === 'shown'
    ? `${respondents.value.from}–${respondents.value.to}`
    : `${words.withheld}: ${words.reasons[respondents.reason]}`;
}
