/** A number is a number of the result, as it is there; everything else is text. A cell is never empty. */
export type ExportCell = string | number;

/** One section of the page as rows, for a spreadsheet. Every row has a cell for every column. */
export interface ExportTable {
  /** Short enough for the name of a sheet. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}
