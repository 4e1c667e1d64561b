import { stringify } from 'csv-stringify/sync';
import type { ExportCell, ExportTable } from './export-table.js';

/** A field that begins with a line feed is shown by some programs as if it began after it. */
const LEADING_SPACE = /^\s+(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/**
 * All tables below each other, each with its title, its column heads and an empty line after it: UTF-8 with a mark that
 * Excel knows it by, RFC 4180 with commas, and numbers with a point.
 *
 * Commas and points in Dutch too. A Dutch Excel would split at semicolons, but it would then read 3.625 as three
 * thousand and so on; and with decimal commas the file would mean something else in every language. So the CSV is for
 * programs, the same for all of them, and the workbook is for Excel.
 */
export function writeCsv(tables: readonly ExportTable[]): Uint8Array {
  const records = tables.flatMap(({ title, columns, rows }, at): (readonly ExportCell[])[] => [
    ...(at === 0 ? [] : [['']]),
    [title],
    columns,
    ...rows,
  ]);
  const text = stringify(
    records.map((record) => record.map(withoutLead)),
    { bom: true, delimiter: ',', record_delimiter: '\r\n', escape_formulas: true },
  );
  return new TextEncoder().encode(text);
}

function withoutLead(cell: ExportCell): ExportCell {
  return typeof cell === 'string' ? cell.replace(LEADING_SPACE, '') : cell;
}
