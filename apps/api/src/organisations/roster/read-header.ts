import type { ColumnMeaning, RosterFileColumn } from '@leeway/contract';
import { columnNamed, columnPerhaps, headerKey, REQUIRED_COLUMNS, titleOf } from './roster-columns.js';
import type { RosterProblems } from './roster-problem.js';
import type { RosterLine } from './split-roster.js';

/** What is known of columns beside their names: what was said just now, by position, and what was said before. */
export interface ColumnKnowledge {
  readonly choices: readonly (ColumnMeaning | null)[];
  /** By {@link headerKey}. */
  readonly memory: ReadonlyMap<string, ColumnMeaning>;
}

export const NOTHING_KNOWN: ColumnKnowledge = { choices: [], memory: new Map() };

/** A column, before anything was read below it. */
export type HeaderColumn = Omit<RosterFileColumn, 'examples'>;

/** Where each column stands, and as what the file calls it; infix and language may be absent. */
export interface RosterHeader {
  readonly width: number;
  readonly at: ReadonlyMap<ColumnMeaning, number>;
  /** Positions of the levels of units, from the top down; empty when a unit is one path. */
  readonly levels: readonly number[];
  readonly names: readonly string[];
}

/** What each column is taken for: as chosen, else as remembered, else by its name. */
export const recogniseColumns = (
  fields: readonly string[],
  { choices, memory }: ColumnKnowledge,
): readonly HeaderColumn[] => {
  const columns = fields.map((name, position): HeaderColumn => {
    const choice = choices[position];
    if (choice !== null && choice !== undefined) return { name, meaning: choice, knownBy: 'choice' };
    const remembered = memory.get(headerKey(name));
    if (remembered !== undefined) return { name, meaning: remembered, knownBy: 'memory' };
    return named(name, columnNamed(name));
  });
  const meant = (meaning: ColumnMeaning | undefined): boolean => columns.some((column) => column.meaning === meaning);
  return addressedManager(columns).map((column) => {
    if (column.meaning !== null) return column;
    const perhaps = columnPerhaps(column.name);
    const isPath = perhaps === 'unit' && meant('level1');
    return meant(perhaps) || isPath ? column : named(column.name, perhaps);
  });
};

const named = (name: string, meaning: ColumnMeaning | undefined): HeaderColumn => ({
  name,
  meaning: meaning ?? null,
  knownBy: meaning === undefined ? null : 'name',
});

/** Many files have a manager's name and, in another column, their address: the address is what counts. */
const addressedManager = (columns: readonly HeaderColumn[]): readonly HeaderColumn[] => {
  const isManager = ({ meaning }: HeaderColumn): boolean => meaning === 'manager';
  const isAddressed = (column: HeaderColumn): boolean => isManager(column) && headerKey(column.name).includes('mail');
  if (!columns.some(isAddressed)) return columns;
  return columns.map((column) =>
    isManager(column) && column.knownBy === 'name' && !isAddressed(column) ? named(column.name, undefined) : column,
  );
};

export const readHeader = (
  { line, fields }: RosterLine,
  columns: readonly HeaderColumn[],
  problems: RosterProblems,
  warnings: RosterProblems,
): RosterHeader => {
  const at = new Map<ColumnMeaning, number>();
  for (const [position, { name, meaning }] of columns.entries()) {
    if (meaning === '-') continue;
    if (meaning === null) {
      if (name !== '') warnings.add('column-ignored', { line, column: name });
    } else if (at.has(meaning)) problems.add('column-twice', { line, column: titleOf(meaning) });
    else at.set(meaning, position);
  }
  const levels = [...at].filter(([meaning]) => meaning.startsWith('level')).sort(([a], [b]) => (a < b ? -1 : 1));
  const found = fields.filter((name) => name !== '').join(', ');
  for (const column of REQUIRED_COLUMNS) {
    if (!at.has(column)) problems.add('missing-column', { line, column: titleOf(column), found });
  }
  if (!at.has('unit') && levels.length === 0) {
    problems.add('missing-column', { line, column: titleOf('unit'), found });
  }
  if (at.has('unit') && levels.length > 0) problems.add('unit-and-levels', { line });
  return { width: fields.length, at, levels: levels.map(([, position]) => position), names: fields };
};
