import { columnNamed, REQUIRED_COLUMNS, type RosterColumn, titleOf } from './roster-columns.js';
import type { RosterProblems } from './roster-problem.js';
import type { RosterLine } from './split-roster.js';

/** Where each column stands, and as what the file calls it; infix and language may be absent. */
export interface RosterHeader {
  readonly width: number;
  readonly at: ReadonlyMap<RosterColumn, number>;
  readonly names: readonly string[];
}

export const readHeader = (
  { line, fields }: RosterLine,
  problems: RosterProblems,
  warnings: RosterProblems,
): RosterHeader => {
  const at = new Map<RosterColumn, number>();
  for (const [position, name] of fields.entries()) {
    const column = columnNamed(name);
    if (column === undefined) {
      if (name !== '') warnings.add('column-ignored', { line, column: name });
    } else if (at.has(column)) problems.add('column-twice', { line, column: titleOf(column) });
    else at.set(column, position);
  }
  const found = fields.filter((name) => name !== '').join(', ');
  for (const column of REQUIRED_COLUMNS) {
    if (!at.has(column)) problems.add('missing-column', { line, column: titleOf(column), found });
  }
  return { width: fields.length, at, names: fields };
};
