import type { Content } from 'pdfmake';
import { printable } from '../../pdf/printable.js';
import { layOutPiece, words } from './lay-out-piece.js';
import type { Chapter, Piece, Section } from './pack-content.js';

/** A section with less text than this stays on one page; characters. */
const SHORT = 900;
/** Points. A table that breaks shows its head and a row below the heading, or goes to the next page together with it. */
const ROOM_FOR_A_ROW = 100;
/** The height of a text without any: a line of the usual size. */
const EMPTY_LINE = 14.65;

/** A chapter on a page of its own, in the contents and among the bookmarks. */
export function layOutChapter({ title, lead, sections }: Chapter, at: number): Content {
  const name = printable(`${at + 1}. ${title}`);
  return {
    stack: [
      { text: name, style: 'chapter', tocItem: true, outline: true, outlineText: name, pageBreak: 'before' },
      { text: words(lead), style: 'chapterLead' },
      ...sections.map(layOutSection),
    ],
  };
}

function layOutSection(section: Section): Content {
  const head: Content[] = [
    { text: printable(section.heading), style: 'section' },
    { text: words(section.lead), style: 'paragraph' },
  ];
  const pieces = section.pieces.map(layOutPiece);
  const together = isShort(section) ? pieces.length : startsWithQuote(section) ? 1 : 0;
  const [kept, rest] = [pieces.slice(0, together), pieces.slice(together)];
  if (rest.length === 0) return { stack: [...head, ...kept], unbreakable: true };
  return {
    stack: [
      // The room is asked for below what stays together, and given back.
      { stack: [...head, ...kept, { text: '', margin: [0, 0, 0, ROOM_FOR_A_ROW] }], unbreakable: true },
      { stack: rest, margin: [0, -ROOM_FOR_A_ROW - EMPTY_LINE, 0, 0] },
    ],
  };
}

/** What is quoted is never cut, so it would leave its heading behind. */
const startsWithQuote = ({ pieces: [first] }: Section): boolean => first?.kind === 'quote';

function isShort({ lead, pieces }: Section): boolean {
  return pieces.reduce((sum, piece) => sum + lengthOf(piece), lead.length) < SHORT;
}

function lengthOf(piece: Piece): number {
  return JSON.stringify(piece).length;
}
