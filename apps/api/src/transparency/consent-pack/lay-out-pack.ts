import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { COLOURS, DEFAULT_STYLE, PAGE_MARGINS, STYLES } from '../../pdf/appearance.js';
import { edge, fingerprint } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { CHAPTERS, FRAMES } from './chapters/chapters-of.js';
import { layOutChapter } from './lay-out-chapter.js';
import type { PackFrame } from './pack-content.js';
import { day, moment, TEXTS_DATED } from './pack-dates.js';
import type { PackFacts } from './pack-facts.js';

const HEADER_LENGTH = 90;
const HEADER_MARGIN: [number, number, number, number] = [PAGE_MARGINS[0], 34, PAGE_MARGINS[2], 0];
const FOOTER_MARGIN: [number, number, number, number] = [PAGE_MARGINS[0], 22, PAGE_MARGINS[2], 0];

/** The pack as pdfmake draws it. Nothing in it depends on the moment at which it is drawn. */
export function layOutPack(facts: PackFacts): TDocumentDefinitions {
  const frame = FRAMES[facts.language];
  const about = facts.round === null ? frame.general : `${facts.round.organisationName} · ${facts.round.name}`;
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    language: facts.language,
    displayTitle: true,
    info: {
      title: `${frame.title} ${frame.product}: ${about}`,
      author: frame.product,
      creator: frame.product,
      subject: frame.subtitle,
      creationDate: facts.round?.opensAt ?? TEXTS_DATED,
    },
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    header: (page) => (page === 1 ? null : edge(cut(printable(about)), frame.product, HEADER_MARGIN)),
    footer: (page, pages) => edge(frame.title, `${page} / ${pages}`, FOOTER_MARGIN),
    content: [
      titlePage(facts, frame),
      ...CHAPTERS[facts.language].map((chapter, at) => layOutChapter(chapter(facts), at)),
    ],
  };
}

const cut = (text: string): string => (text.length > HEADER_LENGTH ? `${text.slice(0, HEADER_LENGTH)}…` : text);

function titlePage({ language, round }: PackFacts, frame: PackFrame): Content {
  const about: Content[] =
    round === null
      ? [{ text: frame.general, style: 'about' }]
      : [
          { text: printable(round.organisationName), style: 'about' },
          { text: printable(round.name), style: 'about', color: COLOURS.softInk },
          {
            text: `${moment(language, round.opensAt, round.timeZone)} – ${moment(language, round.closesAt, round.timeZone)}`,
            style: 'subtitle',
            fontSize: 10,
            margin: [0, 4, 0, 10],
          },
          fingerprint({ words: round.fingerprint.words.split(' '), hex: round.fingerprint.hex }),
        ];
  return {
    stack: [
      { text: frame.product, style: 'product', margin: [0, 12, 0, 44] },
      { text: frame.title, style: 'title' },
      { text: frame.subtitle, style: 'subtitle', margin: [0, 2, 0, 28] },
      ...about,
      {
        margin: [0, 26, 0, 0],
        toc: { title: { text: frame.contents, style: 'section' }, textMargin: [0, 3, 0, 3] },
      },
      { text: frame.notAdvice, style: 'edge', margin: [0, 22, 0, 0] },
      { text: frame.dated(day(language, TEXTS_DATED)), style: 'edge' },
    ],
  };
}
