import type { CustomTableLayout, Style } from 'pdfmake';

/** The colours of the product on paper. */
export const COLOURS = {
  teal: '#0B6E69',
  ink: '#1D2B2A',
  softInk: '#53605E',
  line: '#DAD7CE',
  paper: '#FBFAF7',
  brick: '#A4462F',
  ochre: '#8A6A00',
  slate: '#5B6770',
} as const;

const MILLIMETRE = 72 / 25.4;
const SIDE = 22 * MILLIMETRE;

/** Points: left, top, right, bottom. */
export const PAGE_MARGINS: [number, number, number, number] = [SIDE, 26 * MILLIMETRE, SIDE, 20 * MILLIMETRE];

export const DEFAULT_STYLE: Style = { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: COLOURS.ink };

export const STYLES: Record<string, Style> = {
  product: { fontSize: 12, color: COLOURS.teal, bold: true },
  title: { fontSize: 30, bold: true, lineHeight: 1.1 },
  subtitle: { fontSize: 12, color: COLOURS.softInk },
  about: { fontSize: 15, bold: true },
  chapter: { fontSize: 19, bold: true, color: COLOURS.teal, lineHeight: 1.1, margin: [0, 0, 0, 8] },
  chapterLead: { fontSize: 10.5, lineHeight: 1.3, margin: [0, 0, 0, 4] },
  section: { fontSize: 12.5, bold: true, margin: [0, 10, 0, 3] },
  paragraph: { margin: [0, 0, 0, 5] },
  columnHead: { fontSize: 8.5, bold: true, color: COLOURS.softInk },
  cell: { fontSize: 9, lineHeight: 1.2 },
  hash: { fontSize: 7.5 },
  item: { fontSize: 9.5, lineHeight: 1.2, margin: [0, 0, 0, 2.5] },
  word: { fontSize: 19, bold: true, color: COLOURS.teal },
  hex: { fontSize: 8, color: COLOURS.softInk },
  edge: { fontSize: 8, color: COLOURS.softInk },
};

/** Lines between rows only; the one below the column heads in teal. */
export const ROWS: CustomTableLayout = {
  hLineWidth: (row, { table }) => (row === 0 || row === table.body.length ? 0 : 0.6),
  vLineWidth: () => 0,
  hLineColor: (row, { table }) => (row === 1 && table.headerRows === 1 ? COLOURS.teal : COLOURS.line),
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 6,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
};

const bar = (colour: string): CustomTableLayout => ({
  hLineWidth: () => 0,
  vLineWidth: (column) => (column === 0 ? 2.5 : 0),
  vLineColor: () => colour,
  fillColor: () => COLOURS.paper,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 6,
  paddingBottom: () => 6,
});

/** What is word for word, and what must not be overlooked, stand beside a bar. */
export const QUOTE_BAR = bar(COLOURS.teal);
export const NOTE_BAR = bar(COLOURS.ochre);
