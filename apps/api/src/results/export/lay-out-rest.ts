import { askedMore, type TeamResult } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { BAND_WIDTH, drawBands } from './draw-bands.js';
import { formatFigure } from './format-figures.js';
import { marks } from './lay-out-causes.js';
import { answered } from './lay-out-head.js';
import { section } from './lay-out-section.js';
import { type Saying, withheldText } from './tables/cells.js';
import { causeName } from './tables/over-time-table.js';
import { fill } from './words/words-in.js';

/** Trust as the team receives it, and in the own view what the reader says they give. */
export function layOutConvictions({ convictions, view }: TeamResult, saying: Saying): Content {
  const { sections, notes, says, notSaid } = saying.words;
  if (convictions.length === 0) return section(sections.convictions, [note(notes.noConvictions)]);
  const body = convictions.map(({ text, received, ownText, given }): TableCell[] => [
    {
      stack: [
        { text: printable(saying.say(text)) },
        ...(view === 'own' ? [{ text: printable(saying.say(ownText)), color: COLOURS.softInk, fontSize: 8 }] : []),
      ],
      style: 'cell',
    },
    {
      stack: [
        {
          canvas: drawBands([
            [
              ...marks('band', received),
              ...(view === 'own' && given !== null ? [{ kind: 'diamond', at: given, isHollow: false } as const] : []),
            ],
          ]),
        },
        { text: formatFigure(received, saying) },
        ...(view === 'own' ? [{ text: fill(says.ownIs, { value: given ?? notSaid }) }] : []),
      ],
      style: 'cell',
    },
  ]);
  return section(sections.convictions, [rows({ widths: ['*', BAND_WIDTH], body })]);
}

/** A row for each round, a column for each cause. */
export function layOutOverTime(result: TeamResult, saying: Saying): Content {
  const { sections, notes, changes, columns } = saying.words;
  const { overTime } = result;
  // What this round says is above already.
  if (overTime.length < 2) return section(sections.overTime, [note(notes.noMoments)]);
  const scaleIds = [...new Set(overTime.flatMap(({ causes }) => causes.map(({ scaleId }) => scaleId)))];
  const head = [columns.round, ...scaleIds.map((scaleId) => causeName(result, scaleId, saying))];
  const body = overTime.map(({ round, causes }): TableCell[] => [
    { text: printable(`${round.name}\n${saying.longDay(round.closesAt)}`), style: 'cell' },
    ...scaleIds.map((scaleId): TableCell => {
      const cause = causes.find((candidate) => candidate.scaleId === scaleId);
      if (cause === undefined) return { text: saying.words.none, style: 'cell' };
      const change = cause.change === null ? [] : [changes[cause.change]];
      return { text: [formatFigure(cause.figure, saying), ...change].join('\n'), style: 'cell' };
    }),
  ]);
  const isShortened = overTime.some(({ round }) => askedMore(round, result.round));
  return section(sections.overTime, [
    ...(isShortened ? [note(notes.shortForms)] : []),
    rows({
      widths: head.map(() => '*'),
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [head.map((text) => ({ text: printable(text), style: 'columnHead' })), ...body],
    }),
  ]);
}

/** Each action with what to do, how it will be noticed, and why it is proposed. */
export function layOutProposals({ proposals }: TeamResult, saying: Saying): Content {
  const { sections, notes, columns } = saying.words;
  if (proposals.length === 0) return section(sections.proposals, [note(notes.noProposals)]);
  return section(
    sections.proposals,
    proposals.map(({ title, how, check, reasons }): Content => ({
      unbreakable: true,
      margin: [0, 0, 0, 6],
      stack: [
        { text: printable(saying.say(title)), bold: true },
        { text: printable(saying.say(how)), style: 'paragraph' },
        { text: printable(`${columns.check}: ${saying.say(check)}`), style: 'cell' },
        ...(reasons.length === 0
          ? []
          : [
              {
                text: printable(`${columns.reasons}: ${reasons.map(saying.say).join(' ')}`),
                style: 'cell',
                color: COLOURS.softInk,
              },
            ]),
      ],
    })),
  );
}

/** In a section of their own, as on the page; plain text, whatever was typed. */
export function layOutComments({ comments }: TeamResult, saying: Saying): Content {
  const { sections } = saying.words;
  if (comments.status === 'withheld') return section(sections.comments, [note(withheldText(comments.reason, saying))]);
  const { label, respondents, comments: texts } = comments.value;
  const from = [
    fill(sections.commentsFrom, { group: saying.say(label), answered: answered(respondents, saying) }),
    sections.commentsLead,
  ].join(' ');
  return section(sections.comments, [
    note(printable(from)),
    { ul: texts.map((text) => ({ text: printable(text), style: 'item' })), markerColor: COLOURS.teal },
  ]);
}

const note = (text: string): Content => ({ text: printable(text), style: 'paragraph' });
