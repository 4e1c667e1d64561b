import type { TrainingChangeView } from '@leeway/contract';
import type { Content } from 'pdfmake';
import { COLOURS, NOTE_BAR, QUOTE_BAR } from '../../pdf/appearance.js';
import { barred } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { longDay } from '../../results/export/long-day.js';
import { fill } from '../../results/export/words/words-in.js';
import type { ChangeExportFacts } from './change-export-facts.js';
import { hasChange } from './has-change.js';
import type { PaperSaying } from './paper-words.js';

/** So many limits are on the first page already. */
const FIRST_LIMITS = 3;

/** Which rounds of whom, how many it rests on, in short, and what can't be concluded: the sentences before any figure. */
export function layOutFirstPage({ change, preparedOn }: ChangeExportFacts, saying: PaperSaying): Content {
  const { words, paper, language } = saying;
  const { before, after } = change;
  const rounds = fill(paper.rounds, {
    ...{ before: before.name, beforeDay: saying.longDay(before.closesAt) },
    ...{ after: after.name, afterDay: saying.longDay(after.closesAt) },
  });
  const madeOn = fill(paper.madeOn, { day: longDay(preparedOn, language) });
  const facts = [sizesOf(change, saying), madeOn].filter((part) => part !== '');
  return [
    { text: `${words.product} · ${saying.change.title}`, style: 'product', margin: [0, 0, 0, 22] },
    { text: printable(change.cohort.name), style: 'title' },
    { text: printable(rounds), style: 'subtitle', margin: [0, 5, 0, 3] },
    ...facts.map((text): Content => ({ text: printable(text), style: 'edge', fontSize: 9 })),
    { text: saying.change.head.inShort, style: 'section', margin: [0, 16, 0, 3] },
    barred(
      change.summary.map((text) => ({
        text: printable(saying.say(text)),
        fontSize: 12.5,
        lineHeight: 1.3,
        margin: [0, 1, 0, 3],
      })),
      QUOTE_BAR,
    ),
    { text: paper.notToConclude, style: 'section' },
    limitsBar(change, saying),
  ];
}

/** The first limits; all of them if there is nothing between here and the rest. */
function limitsBar(change: TrainingChangeView, saying: PaperSaying): Content {
  const shown = hasChange(change) ? change.limits.slice(0, FIRST_LIMITS) : change.limits;
  return barred(
    [
      {
        ul: shown.map(({ text }) => ({ text: printable(saying.say(text)), style: 'item' })),
        markerColor: COLOURS.ochre,
      },
      ...(shown.length < change.limits.length ? [{ text: saying.paper.moreLimits, style: 'edge' }] : []),
    ],
    NOTE_BAR,
  );
}

/** How many teams and people it rests on; people as in the scale with the fewest. */
function sizesOf({ scales }: TrainingChangeView, { paper }: PaperSaying): string {
  const stated = scales.flatMap(({ cohort }) => (cohort.status === 'stated' ? [cohort.value] : []));
  if (stated.length === 0) return '';
  const teams = stated.map((effect) => effect.teams);
  const [from, to] = [Math.min(...teams), Math.max(...teams)];
  const people = fill(paper.people, {
    before: Math.min(...stated.map((effect) => effect.people.before)),
    after: Math.min(...stated.map((effect) => effect.people.after)),
  });
  const counted = from < to ? fill(paper.teamsBetween, { from, to }) : fill(paper.teams, { teams: to });
  return `${counted}; ${people}.`;
}
