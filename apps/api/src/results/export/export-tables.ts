import type { ExportFacts } from './export-facts.js';
import type { ExportTable } from './export-table.js';
import { areasTable } from './tables/areas-table.js';
import { causesTable, itemsTable } from './tables/cause-tables.js';
import { sayingIn } from './tables/cells.js';
import { convictionsTable } from './tables/convictions-table.js';
import { headTable } from './tables/head-table.js';
import { overTimeTable } from './tables/over-time-table.js';
import { ownItemsTable } from './tables/own-items-table.js';
import { proposalsTable } from './tables/proposals-table.js';
import { stanceTable } from './tables/stance-table.js';

const TABLES = [
  headTable,
  causesTable,
  itemsTable,
  stanceTable,
  areasTable,
  convictionsTable,
  ownItemsTable,
  overTimeTable,
  proposalsTable,
];

/**
 * The page of a team as tables: made of the result that the page is made of and of nothing else, so that no file can hold
 * what the page does not. Columns of the reader's own answers are there in the own view only. Comments stay out: a
 * spreadsheet would put what people wrote beside figures.
 */
export function exportTables({ result, language, timeZone }: ExportFacts): ExportTable[] {
  const saying = sayingIn(language, timeZone);
  return TABLES.map((table) => table(result, saying));
}
