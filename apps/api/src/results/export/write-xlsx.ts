import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { ExportCell, ExportTable } from './export-table.js';

const WIDEST = 60;
const NARROWEST = 8;
/** A mean has at most this many decimals that say something; the cell keeps all of them. */
const NUMBER = '0.0##';

/**
 * A workbook with a sheet for each table. A text is stored as a text, which Excel never takes for a formula whatever it
 * begins with, and a number as a number, which Excel writes as its user does.
 */
export async function writeXlsx(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table): Sheet<never> => {
    const { title, columns, rows } = table;
    return {
      sheet: title,
      data: [columns.map(headCell), ...rows.map((row) => row.map(bodyCell))],
      columns: columns.map((_, at) => ({ width: widthOf(table, at) })),
      stickyRowsCount: 1,
    };
  });
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function headCell(value: string): Cell {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function bodyCell(value: ExportCell): Cell {
  if (typeof value === 'string') return { value, type: String, wrap: true, alignVertical: 'top' };
  return Number.isInteger(value)
    ? { value, type: Number, alignVertical: 'top' }
    : { value, type: Number, format: NUMBER, alignVertical: 'top' };
}

function widthOf({ columns, rows }: ExportTable, at: number): number {
  const longest = Math.max(...[columns, ...rows].map((row) => String(row[at] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
