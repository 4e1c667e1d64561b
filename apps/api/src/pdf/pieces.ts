import type { Content, ContentTable, Table, TableCell } from 'pdfmake/interfaces.js';
import { COLOURS, QUOTE_BAR, ROWS } from './appearance.js';

const WORDS_A_ROW = 3;

/** A table with lines between its rows, of which none is cut by the end of a page. */
export function rows(table: Table): ContentTable {
  return { table: { ...table, dontBreakRows: true }, layout: ROWS, margin: [0, 3, 0, 8] };
}

/** Beside a bar, on a tint. */
export function barred(content: Content, layout: typeof QUOTE_BAR): Content {
  return {
    table: { widths: ['*'], body: [[Array.isArray(content) ? { stack: content } : content]], dontBreakRows: true },
    layout,
    margin: [0, 4, 0, 8],
  };
}

/** In rows of three, with a number each: read out loud, it is clear which word is meant. */
export function fingerprint({ words, hex }: { readonly words: readonly string[]; readonly hex: string }): Content {
  const numbered = words.map((word, at) => ({
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

/** What stands at the head or the foot of every page. */
export function edge(left: string, right: string, margin: [number, number, number, number]): Content {
  return {
    columns: [
      { text: left, style: 'edge', width: '*' },
      { text: right, style: 'edge', width: 'auto', alignment: 'right' },
    ],
    margin,
  };
}
