import type { Content, Table, TableCell } from 'pdfmake';
import type { Piece } from '../pack-content.js';
import { printable } from '../printable.js';
import { COLOURS, NOTE_BAR, QUOTE_BAR, ROWS } from './appearance.js';

const ADDRESS = /(https?:\/\/\S*[^\s.,;:)])/;
const FACT_WIDTHS = ['32%', '*'];
const WORDS_A_ROW = 3;
/** A hash in hexadecimal, which is to fit on one line. */
const HASH = /^[0-9a-f]{64}$/;

/** A text with its web addresses as links. */
export function words(text: string): Content {
  const parts = printable(text).split(ADDRESS);
  if (parts.length === 1) return parts[0] ?? '';
  return parts.map((part, at) => (at % 2 === 0 ? part : { text: part, link: part, color: COLOURS.teal }));
}

export function layOutPiece(piece: Piece): Content {
  switch (piece.kind) {
    case 'text':
      return { text: words(piece.text), style: 'paragraph' };
    case 'list':
      return {
        ul: piece.items.map((item) => ({ text: words(item), style: 'item' })),
        markerColor: COLOURS.teal,
        margin: [0, 2, 0, 5],
      };
    case 'quote':
      return barred(
        piece.sentences.map((sentence, at) => ({ text: words(sentence), margin: [0, at === 0 ? 0 : 4, 0, 0] })),
        QUOTE_BAR,
      );
    case 'note':
      return barred({ text: words(piece.text) }, NOTE_BAR);
    case 'facts':
      return rows({
        widths: FACT_WIDTHS,
        body: piece.rows.map(([name, value]) => [cell(name, COLOURS.softInk), cell(value)]),
      });
    case 'table':
      return table(piece);
    case 'fingerprint':
      return fingerprint(piece);
  }
}

function cell(text: string, color: string = COLOURS.ink): TableCell {
  return { text: words(text), style: HASH.test(text) ? ['cell', 'hash'] : 'cell', color };
}

function rows(table: Table): Content {
  return { table: { ...table, dontBreakRows: true }, layout: ROWS, margin: [0, 3, 0, 8] };
}

function table({ widths, head, rows: body }: Piece & { kind: 'table' }): Content {
  const last = widths.length - 1;
  return rows({
    widths: widths.map((width, at) => (at === last ? '*' : `${width}%`)),
    headerRows: 1,
    keepWithHeaderRows: 1,
    body: [head.map((text) => ({ text, style: 'columnHead' })), ...body.map((row) => row.map((text) => cell(text)))],
  });
}

function barred(content: Content, layout: typeof QUOTE_BAR): Content {
  return {
    table: { widths: ['*'], body: [[Array.isArray(content) ? { stack: content } : content]], dontBreakRows: true },
    layout,
    margin: [0, 4, 0, 8],
  };
}

/** In rows of three, with a number each: read out loud, it is clear which word is meant. */
export function fingerprint({ words: all, hex }: Omit<Piece & { kind: 'fingerprint' }, 'kind'>): Content {
  const numbered = all.map((word, at) => ({
    text: [{ text: `${at + 1}  `, fontSize: 8, color: COLOURS.softInk, bold: false }, word],
    style: 'word',
  }));
  const body: TableCell[][] = [];
  for (let at = 0; at < numbered.length; at += WORDS_A_ROW) body.push(numbered.slice(at, at + WORDS_A_ROW));
  return {
    unbreakable: true,
    margin: [0, 4, 0, 8],
    stack: [
      { table: { widths: ['*', '*', '*'], body }, layout: 'noBorders' },
      { text: hex, style: 'hex', margin: [0, 4, 0, 0] },
    ],
  };
}
