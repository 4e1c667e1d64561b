import type { RosterHeader } from './read-header.js';
import { titleOf } from './roster-columns.js';
import type { RosterProblems } from './roster-problem.js';
import type { RosterLine } from './split-roster.js';

export const MAX_NAME_CHARACTERS = 200;
const MAX_UNIT_DEPTH = 20;

/** What stands between the names of a path. */
export type PathSeparator = '>' | '/';

const SEPARATORS = { '>': />/, '/': /\s[/\\]\s/ } as const;

/**
 * The separator of a whole file: `>` when any path has it, so that "Zorg / Welzijn" stays one name in such a file; else
 * a slash with blanks around it.
 */
export const separatorOf = (lines: readonly RosterLine[], { at }: RosterHeader): PathSeparator => {
  const position = at.get('unit');
  return position === undefined || lines.some(({ fields }) => fields[position]?.includes('>') === true) ? '>' : '/';
};

/** "Organisation > Department > Team"; null for a part without a name, or too many of them. */
export const splitUnitPath = (value: string, separator: PathSeparator = '>'): string[] | null => {
  const path = value.split(SEPARATORS[separator]).map((part) => part.trim());
  return path.length > MAX_UNIT_DEPTH || path.includes('') ? null : path;
};

/** The names from the root down; empty when they are wrong, which is said in `problems`. */
export const readUnitPath = (
  line: RosterLine,
  header: RosterHeader,
  separator: PathSeparator,
  problems: RosterProblems,
): string[] => {
  const path = header.levels.length > 0 ? byLevels(line, header, problems) : byPath(line, header, separator, problems);
  if (!path.some((part) => part.length > MAX_NAME_CHARACTERS)) return path;
  const position = header.at.get('unit') ?? header.levels[path.findIndex((part) => part.length > MAX_NAME_CHARACTERS)];
  problems.add('too-long', { line: line.line, column: header.names[position ?? -1], max: MAX_NAME_CHARACTERS });
  return [];
};

const byPath = (
  { line, fields }: RosterLine,
  { at, names }: RosterHeader,
  separator: PathSeparator,
  problems: RosterProblems,
): string[] => {
  const position = at.get('unit') ?? -1;
  const value = fields[position] ?? '';
  const place = { line, column: names[position] ?? titleOf('unit') };
  if (value === '') {
    problems.add('empty-field', place);
    return [];
  }
  const path = splitUnitPath(value, separator);
  if (path === null) problems.add('bad-unit-path', { ...place, value, max: MAX_UNIT_DEPTH });
  return path ?? [];
};

/** Levels may end early, and have no gaps. */
const byLevels = (
  { line, fields }: RosterLine,
  { levels, names }: RosterHeader,
  problems: RosterProblems,
): string[] => {
  const parts = levels.map((position) => fields[position] ?? '');
  const path = parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
  const gap = path.length === 0 ? 0 : path.indexOf('');
  if (gap === -1) return path;
  problems.add(path.length === 0 ? 'empty-field' : 'level-gap', { line, column: names[levels[gap] ?? -1] });
  return [];
};
