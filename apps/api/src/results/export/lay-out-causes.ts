import { askedMore, type CauseView, type DisclosedFigure, type TeamResult } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { BAND_WIDTH, type BandMark, drawBands, scaleHead } from './draw-bands.js';
import { formatFigure, formatMean } from './format-figures.js';
import { section } from './lay-out-section.js';
import { hasOwnCauses, isBesideOrganisation } from './tables/cause-tables.js';
import type { Saying } from './tables/cells.js';
import { fill } from './words/words-in.js';

const NAME_WIDTH = 110;

/** The causes as bars beside what they are compared with. */
export function layOutCauses(result: TeamResult, saying: Saying): Content {
  const { causes } = result;
  const { sections, notes } = saying.words;
  if (causes.length === 0) return section(sections.causes, [{ text: notes.noCauses, style: 'paragraph' }]);
  const isOwn = hasOwnCauses(result);
  const legend = [
    ...(causes.some(isBesideOrganisation) ? [sections.legendOrganisation] : []),
    ...(causes.some(({ previous }) => previous !== null) ? [sections.legendPrevious] : []),
    ...(isOwn ? [sections.legendOwn] : []),
  ].join('; ');
  return section(sections.causes, [
    { text: [`${sections.causesLead} ${legend}.`, ...shortFormNote(result, saying)].join(' '), style: 'paragraph' },
    rows({
      widths: [NAME_WIDTH, BAND_WIDTH, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [scaleHead(), ...causes.map((cause) => causeRow(cause, isOwn, saying))],
    }),
  ]);
}

/** What is set beside a pulse, of a baseline. */
function shortFormNote({ round, previousRound, causes }: TeamResult, { words: { notes } }: Saying): string[] {
  const isBeside = causes.some(({ previous }) => previous !== null);
  return isBeside && previousRound !== null && askedMore(previousRound, round) ? [notes.shortForms] : [];
}

function causeRow(cause: CauseView, isOwn: boolean, saying: Saying): TableCell[] {
  const { says } = saying.words;
  return [
    {
      stack: [
        { text: printable(saying.say(cause.name)), bold: true },
        ...(cause.isLikely ? [{ text: says.likely, color: COLOURS.brick, fontSize: 8 }] : []),
      ],
      style: 'cell',
    },
    causePicture(cause, isOwn),
    { stack: causeLines(cause, isOwn, saying).map((text) => ({ text: printable(text) })), style: 'cell' },
  ];
}

function causePicture({ figure, organisation, previous, ownView }: CauseView, isOwn: boolean): Content {
  const lines: BandMark[][] = [
    ...(previous === null ? [] : [marks('hollow', previous)]),
    [...marks('band', figure), ...(isOwn && ownView !== null ? [own(ownView)] : [])],
    marks('line', organisation),
  ];
  return { canvas: drawBands(lines) };
}

const own = (at: number): BandMark => ({ kind: 'diamond', at, isHollow: false });

/** Nothing is drawn of what is withheld: the text beside it says so. */
export function marks(kind: 'band' | 'hollow' | 'line', figure: DisclosedFigure): BandMark[] {
  return figure.status === 'shown' ? [{ kind, figure: figure.value }] : [];
}

function causeLines(cause: CauseView, isOwn: boolean, saying: Saying): string[] {
  const { says, comparisons, notSaid } = saying.words;
  const { figure, organisation, previous, sinceLastRound, ownView } = cause;
  const ownValue = ownView === null ? notSaid : formatMean(ownView, saying.language);
  return [
    formatFigure(figure, saying),
    ...(isBesideOrganisation(cause)
      ? [
          fill(says.versusIs, {
            comparison: comparisons[cause.versusOrganisation],
            figure: formatFigure(organisation, saying),
          }),
        ]
      : []),
    ...(previous === null ? [] : [previousLine(previous, sinceLastRound, saying)]),
    ...(isOwn ? [fill(says.ownIs, { value: ownValue })] : []),
  ];
}

function previousLine(previous: DisclosedFigure, change: CauseView['sinceLastRound'], saying: Saying): string {
  const { says, changes } = saying.words;
  const figure = formatFigure(previous, saying);
  return change === null ? fill(says.previousIs, { figure }) : fill(says.sinceIs, { figure, change: changes[change] });
}

/** The statements, under the cause that they belong to. */
export function layOutItems({ causes }: TeamResult, saying: Saying): Content {
  const { sections, says, columns } = saying.words;
  const asked = causes.filter(({ items }) => items.length > 0);
  if (asked.length === 0) return [];
  return section(
    sections.items,
    asked.map((cause) =>
      rows({
        widths: ['*', BAND_WIDTH],
        headerRows: 1,
        keepWithHeaderRows: 1,
        body: [
          [
            { text: printable(saying.say(cause.name)), style: 'columnHead' },
            { text: `${columns.low}–${columns.high.toLowerCase()}`, style: 'columnHead' },
          ],
          ...cause.items.map(({ text, reversed, figure }): TableCell[] => [
            { text: printable(`${saying.say(text)}${reversed ? ` (${says.reversed})` : ''}`), style: 'cell' },
            { text: formatFigure(figure, saying), style: 'cell' },
          ]),
        ],
      }),
    ),
  );
}
