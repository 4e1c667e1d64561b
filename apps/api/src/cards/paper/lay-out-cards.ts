import type { Content, CustomTableLayout, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { COLOURS, DEFAULT_STYLE } from '../../pdf/appearance.js';
import { printable } from '../../pdf/printable.js';
import { groupedCode } from '../card-code.js';
import type { CardFacts } from './paper-facts.js';
import { documentInfo, shortMoments } from './paper-pieces.js';
import { paperWords } from './paper-words.js';
import { qrPicture } from './qr-picture.js';

export const CARDS_A_PAGE = 10;
const CARDS_A_ROW = 2;
const MILLIMETRE = 72 / 25.4;
const WIDTH = 94 * MILLIMETRE;
const HEIGHT = 55 * MILLIMETRE;
const PADDING = 3.5 * MILLIMETRE;
const QR_SIDE = 36 * MILLIMETRE;
const BESIDE_QR = WIDTH - 2 * PADDING - QR_SIDE + 6;
const SIDE = (210 * MILLIMETRE - CARDS_A_ROW * WIDTH) / 2;
const TOP = 14 * MILLIMETRE;
/** Small letters that fit on a line of a card; a longer name is cut. */
const NAME_LENGTH = 30;
const GROUP_LENGTH = 40;

/** Dashed all round, so that one knows where to cut. */
const CUT_LINES: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => COLOURS.slate,
  vLineColor: () => COLOURS.slate,
  hLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  vLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => PADDING,
  paddingBottom: () => 0,
};

/** Ten cards on a page of A4, to be cut along the lines; for whom they are stands on the margin, and falls off. */
export function layOutCards(facts: CardFacts): TDocumentDefinitions {
  const words = paperWords(facts.language);
  const { group } = facts;
  return {
    pageSize: 'A4',
    pageMargins: [SIDE, TOP, SIDE, 4 * MILLIMETRE],
    ...documentInfo(facts, `${words.cards}: ${group}`),
    defaultStyle: DEFAULT_STYLE,
    header: () => ({
      margin: [SIDE, 4.5 * MILLIMETRE, SIDE, 0],
      stack: [
        { text: printable(words.sheet.title(short(group, 60))), fontSize: 9, bold: true },
        { text: words.sheet.howTo, fontSize: 7.5, color: COLOURS.softInk },
      ],
    }),
    content: pagesOf(facts.cards).map((cards, at) => page(cards, facts, at)),
  };
}

function pagesOf(cards: CardFacts['cards']): CardFacts['cards'][] {
  return Array.from({ length: Math.ceil(cards.length / CARDS_A_PAGE) }, (_, at) =>
    cards.slice(at * CARDS_A_PAGE, (at + 1) * CARDS_A_PAGE),
  );
}

function page(cards: CardFacts['cards'], facts: CardFacts, at: number): Content {
  const cells = cards.map((card) => cell(card, facts));
  if (cells.length % CARDS_A_ROW > 0) cells.push('');
  const body: TableCell[][] = [];
  for (let from = 0; from < cells.length; from += CARDS_A_ROW) body.push(cells.slice(from, from + CARDS_A_ROW));
  const inner = WIDTH - 2 * PADDING;
  return {
    table: { widths: [inner, inner], heights: HEIGHT - PADDING, body, dontBreakRows: true },
    layout: CUT_LINES,
    ...(at === 0 ? {} : { pageBreak: 'before' as const }),
  };
}

function cell({ code, link }: CardFacts['cards'][number], facts: CardFacts): TableCell {
  const words = paperWords(facts.language);
  const { scan, type, nobodyKnows, open } = words.card;
  const [opens, closes] = shortMoments(facts);
  return {
    stack: [
      {
        columnGap: -6,
        columns: [
          { svg: qrPicture(link), width: QR_SIDE, height: QR_SIDE, relativePosition: { x: -7, y: -7 } },
          {
            width: BESIDE_QR,
            lineHeight: 1.1,
            stack: [
              { text: printable(short(facts.roundName)), fontSize: 9, bold: true, color: COLOURS.teal },
              {
                text: printable(short(facts.group, GROUP_LENGTH)),
                fontSize: 7,
                color: COLOURS.softInk,
                margin: [0, 0, 0, 3],
              },
              { text: scan, fontSize: 7.5, bold: true },
              { text: nobodyKnows, fontSize: 7, margin: [0, 1, 0, 3] },
              ...words.promise.map((sentence) => ({ text: sentence, fontSize: 6.3, color: COLOURS.softInk })),
            ],
          },
        ],
      },
      {
        stack: [
          { text: groupedCode(code), fontSize: 11.5, bold: true, characterSpacing: 0.9, margin: [0, 4, 0, 0] },
          { text: type, fontSize: 6.8 },
          { text: open(opens ?? '', closes ?? ''), fontSize: 6.8, color: COLOURS.softInk },
        ],
        lineHeight: 1.1,
      },
    ],
  };
}

/** As much of a name as fits on its line: capitals take about a third more room than small letters, M and W still more. */
function short(text: string, length = NAME_LENGTH): string {
  let room = length;
  const fitting = [...text].findIndex((character) => (room -= widthOf(character)) < 0);
  return fitting < 0
    ? text
    : `${[...text]
        .slice(0, fitting - 1)
        .join('')
        .trimEnd()}…`;
}

function widthOf(character: string): number {
  if (/[MW@]/i.test(character)) return 1.6;
  return character === character.toLowerCase() ? 1 : 1.3;
}
