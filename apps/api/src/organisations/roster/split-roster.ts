import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { columnNamed } from './roster-columns.js';

const DELIMITERS = [';', ',', '\t'] as const;

/** Far above any single organisation that would use one file. */
export const MAX_PEOPLE = 50_000;

export interface RosterLine {
  /** Counted from 1, where the record starts. */
  line: number;
  fields: string[];
}

export type SplitRoster = { lines: RosterLine[] } | { brokenAtLine: number };

const lineEndsIn = (fields: readonly string[]): number =>
  fields.reduce((sum, field) => sum + field.split('\n').length - 1, 0);

/** The separator under which most of the first line's names are known; else the one that cuts it into most pieces. */
const delimiterOf = (text: string): string => {
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  const rated = DELIMITERS.map((delimiter) => {
    const names = firstLine.split(delimiter).map((name) => name.replaceAll('"', ''));
    return { delimiter, known: names.filter((name) => columnNamed(name) !== undefined).length, pieces: names.length };
  });
  rated.sort((a, b) => b.known - a.known || b.pieces - a.pieces);
  return rated[0]?.delimiter ?? ';';
};

const tidy = (field: string): string => field.replace(/\s+/g, ' ').trim();

/** Cuts the text into records; lines in which nothing is filled in are left out. */
export const splitRoster = (text: string): SplitRoster => {
  // The parser counts CR LF inside quotes as two lines.
  const unixText = text.replace(/\r\n?/g, '\n');
  const lines: RosterLine[] = [];
  let lastGoodLine = 0;
  try {
    parse(unixText, {
      delimiter: delimiterOf(unixText),
      record_delimiter: '\n',
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: MAX_PEOPLE + 2,
      on_record: (record: string[], info) => {
        lastGoodLine = info.lines;
        lines.push({ line: info.lines - lineEndsIn(record), fields: record.map(tidy) });
        return null;
      },
    });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenAtLine: lastGoodLine + 1 };
  }
};
