import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { DEFAULT_STYLE, PAGE_MARGINS, STYLES } from './appearance.js';
import { edge } from './pieces.js';
import { printable } from './printable.js';

const EDGE_LENGTH = 70;
const HEADER_MARGIN: [number, number, number, number] = [PAGE_MARGINS[0], 34, PAGE_MARGINS[2], 0];
const FOOTER_MARGIN: [number, number, number, number] = [PAGE_MARGINS[0], 22, PAGE_MARGINS[2], 0];

/** What differs between papers that look alike: the page of a team, a brief, what a training changed. */
export interface Paper {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly product: string;
  /** Not the moment it is made at: the same facts give the same document. */
  readonly madeOn: Date;
  /** At the head of every page but the first: what it is about, and what else. */
  readonly head: readonly [about: string, also: string];
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly content: Content;
}

/** A paper in A4 that says its title and its language. */
export function layOutPaper(paper: Paper): TDocumentDefinitions {
  const { language, product, head, foot, pageOf } = paper;
  const [about, also] = head;
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    language,
    displayTitle: true,
    info: { title: printable(paper.title), author: product, creator: product, creationDate: paper.madeOn },
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    header: (page) => (page === 1 ? null : edge(printable(cutEdge(about)), also, HEADER_MARGIN)),
    footer: (page, pages) => edge(printable(foot), pageOf(page, pages), FOOTER_MARGIN),
    content: paper.content,
  };
}

/** So much of a name that it stays on one line at the edge of a page. */
export function cutEdge(text: string): string {
  return text.length > EDGE_LENGTH ? `${text.slice(0, EDGE_LENGTH)}…` : text;
}
