import { holdsOwnAnswers, type TeamResult } from '@leeway/contract';
import type { Content } from 'pdfmake';
import { COLOURS, NOTE_BAR, QUOTE_BAR } from '../../pdf/appearance.js';
import { barred } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import type { Saying } from './tables/cells.js';
import { cautions, viewSaid } from './tables/head-table.js';
import { subjectOf } from './subject-of.js';
import { fill } from './words/words-in.js';

/** What it is about, and the one sentence with what it rests on: the sentence before any figure. */
export function layOutHead(result: TeamResult, saying: Saying): Content {
  const { words } = saying;
  const { why, sentence } = result.conclusion;
  return [
    { text: `${words.product} · ${words.title}`, style: 'product', margin: [0, 0, 0, 14] },
    { text: printable(subjectOf(result, words)), style: 'title' },
    { text: subtitle(result, saying), style: 'subtitle', margin: [0, 4, 0, 2] },
    { text: printable(groupLine(result, saying)), style: 'edge', fontSize: 9, margin: [0, 0, 0, 6] },
    holdsOwnAnswers(result)
      ? barred({ text: words.ownNotice, bold: true }, NOTE_BAR)
      : { text: viewSaid(result, saying), style: 'edge' },
    { text: words.sections.sentence, style: 'section' },
    barred({ text: printable(saying.say(sentence)), fontSize: 13, lineHeight: 1.3 }, QUOTE_BAR),
    ...cautions(result, saying).map((caution) => barred({ text: printable(caution) }, NOTE_BAR)),
    ...(why.length === 0
      ? []
      : [
          { text: words.sections.why, style: 'paragraph', bold: true },
          {
            ul: why.map(({ text }) => ({ text: printable(saying.say(text)), style: 'item' })),
            markerColor: COLOURS.teal,
          },
        ]),
  ];
}

function subtitle(result: TeamResult, saying: Saying): string {
  const { round, group } = result;
  const { words } = saying;
  const parts = [round.name, `${words.head.closed.toLowerCase()} ${saying.longDay(round.closesAt)}`];
  if (group !== null) parts.push(answered(group.respondents, saying));
  return printable(parts.join(' · '));
}

/** In how many answers it rests, which is only ever a range. */
export function answered(respondents: NonNullable<TeamResult['group']>['respondents'], { words }: Saying): string {
  return respondents.status === 'shown'
    ? fill(words.answered, respondents.value)
    : fill(words.answeredWithheld, { reason: words.reasons[respondents.reason] });
}

/** Whose figures these are. */
function groupLine({ group, spokenFor }: TeamResult, { words }: Saying): string {
  const says = `${words.head.spokenFor} ${words.spokenFor[spokenFor]}`;
  if (group === null || spokenFor === 'own') return spokenFor === 'own' ? says : '';
  const units = group.units.map(({ name, hasUnitsBelow }) => (hasUnitsBelow ? fill(words.unitItself, { name }) : name));
  return `${says}. ${words.head.units}: ${units.join(', ')}.`;
}
