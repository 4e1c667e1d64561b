import type { Content, TableCell } from 'pdfmake';
import { COLOURS, NOTE_BAR, QUOTE_BAR } from '../../pdf/appearance.js';
import { barred, fingerprint, rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import type { Piece } from './pack-content.js';

const ADDRESS = /(https?:\/\/\S*[^\s.,;:)])/;
const FACT_WIDTHS = ['32%', '*'];
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

function table({ widths, head, rows: body }: Piece & { kind: 'table' }): Content {
  const last = widths.length - 1;
  return rows({
    widths: widths.map((width, at) => (at === last ? '*' : `${width}%`)),
    headerRows: 1,
    keepWithHeaderRows: 1,
    body: [head.map((text) => ({ text, style: 'columnHead' })), ...body.map((row) => row.map((text) => cell(text)))],
  });
}
