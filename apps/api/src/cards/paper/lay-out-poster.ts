import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { COLOURS, DEFAULT_STYLE, PAGE_MARGINS, QUOTE_BAR, STYLES } from '../../pdf/appearance.js';
import { barred, fingerprint } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { moment } from '../../rounds/moment.js';
import type { PosterFacts } from './paper-facts.js';
import { documentInfo } from './paper-pieces.js';
import { type PaperWords, paperWords } from './paper-words.js';
import { qrPicture } from './qr-picture.js';

const QR_SIDE = 150;

/** One page to hang up where the cards lie: what to do, what is promised, and until when. */
export function layOutPoster(facts: PosterFacts): TDocumentDefinitions {
  const words = paperWords(facts.language);
  const [left, , right] = PAGE_MARGINS;
  return {
    pageSize: 'A4',
    pageMargins: [left, 44, right, 36],
    ...documentInfo(facts, words.poster),
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    content: [
      { text: printable(`${words.product} · ${facts.organisationName}`), style: 'product', margin: [0, 0, 0, 16] },
      { text: words.wall.title, style: 'title', fontSize: 34 },
      { text: printable(facts.roundName), style: 'subtitle', fontSize: 15, margin: [0, 2, 0, 10] },
      { text: words.wall.lead, fontSize: 13.5, margin: [0, 0, 0, 16] },
      howTo(facts, words),
      { text: words.wall.promiseTitle, style: 'section', fontSize: 14, margin: [0, 16, 0, 2] },
      barred(
        [...words.promise, words.wall.nobodyKnows].map((text, at) => ({
          text,
          fontSize: 12.5,
          margin: [0, at === 0 ? 0 : 5, 0, 0],
        })),
        QUOTE_BAR,
      ),
      dates(facts, words),
      { text: words.wall.fingerprint, style: 'section', margin: [0, 12, 0, 0] },
      fingerprint({ words: facts.fingerprint.words.split(' '), hex: facts.fingerprint.hex }),
      { text: words.wall.fingerprintText, fontSize: 9.5, color: COLOURS.softInk },
    ],
  };
}

function howTo(facts: PosterFacts, { wall }: PaperWords): Content {
  return {
    columnGap: 24,
    columns: [
      { fontSize: 14.5, ol: wall.steps.map((text) => ({ text, margin: [0, 0, 0, 9] })), width: '*' },
      {
        width: QR_SIDE,
        stack: [
          { svg: qrPicture(facts.cardPage), width: QR_SIDE, height: QR_SIDE },
          { text: wall.atCode, fontSize: 9.5, alignment: 'center', color: COLOURS.softInk },
        ],
      },
    ],
  };
}

function dates({ language, opensAt, closesAt, timeZone }: PosterFacts, { wall }: PaperWords): Content {
  const rows: [string, Date][] = [
    [wall.opens, opensAt],
    [wall.closes, closesAt],
  ];
  return {
    margin: [0, 12, 0, 0],
    columns: rows.map(([name, instant]) => ({
      stack: [
        { text: name, fontSize: 11, color: COLOURS.softInk },
        { text: moment(language, instant, timeZone), fontSize: 12, bold: true },
      ],
    })),
    columnGap: 20,
  };
}
