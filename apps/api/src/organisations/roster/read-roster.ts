import type { Language, RosterFileColumn, RosterProblem } from '@leeway/contract';
import { MAX_ROSTER_BYTES } from '../../http/body-limits.js';
import { checkManagers } from './check-managers.js';
import { decodeRoster } from './decode-roster.js';
import { exampleColumns } from './example-columns.js';
import {
  type ColumnKnowledge,
  type HeaderColumn,
  NOTHING_KNOWN,
  readHeader,
  recogniseColumns,
  type RosterHeader,
} from './read-header.js';
import { isAddress, readPerson } from './read-person.js';
import { separatorOf } from './read-unit-path.js';
import { rosterProblem, RosterProblems } from './roster-problem.js';
import { MAX_PEOPLE, type RosterLine, splitRoster } from './split-roster.js';

/** Somebody on a roster file, all fields tidied and checked. */
export interface RosterPerson {
  readonly line: number;
  /** In lower case; unique in the file. */
  readonly email: string;
  readonly firstName: string;
  /** Empty when there is none. */
  readonly infix: string;
  readonly lastName: string;
  /** Names from the root down; the first is the same for everybody. */
  readonly unitPath: readonly string[];
  /** The address of somebody else in the file, never in a circle; null for who has no manager. */
  readonly managerEmail: string | null;
  readonly language: Language;
}

export interface RosterFile {
  readonly people: readonly RosterPerson[];
  readonly warnings: readonly RosterProblem[];
}

/** A roster that can be imported as it is, or everything that is wrong with it. */
export type RosterReading = (
  { status: 'ready'; roster: RosterFile } | { status: 'refused'; problems: readonly RosterProblem[] }
) & {
  /** What the columns are taken for; null when the file is no table. */
  readonly columns: RosterFileColumn[] | null;
};

const refused = (problem: RosterProblem): RosterReading => ({ status: 'refused', problems: [problem], columns: null });

/**
 * Reads a roster file: CSV with a header line, one person a line, separated by semicolons, commas or tabs, with Dutch or
 * English column names in any order, or such as are explained by `known`. Whatever bytes come in, it never throws: what
 * is wrong comes back as problems with their lines, at most two hundred of them and the number of the others.
 */
export const readRoster = (bytes: Uint8Array, known: ColumnKnowledge = NOTHING_KNOWN): RosterReading => {
  const decoded = decodeRoster(bytes);
  if ('fault' in decoded) {
    return refused(rosterProblem(decoded.fault, { megabytes: MAX_ROSTER_BYTES / 1024 / 1024 }));
  }
  const split = splitRoster(decoded.text);
  if ('brokenAtLine' in split) return refused(rosterProblem('broken-quotes', { line: split.brokenAtLine }));
  const [header, ...lines] = split.lines;
  if (header === undefined) return refused(rosterProblem('empty-file'));
  if (lines.length > MAX_PEOPLE) return refused(rosterProblem('too-many-people', { max: MAX_PEOPLE }));
  if (header.fields.length < 2) return refused(rosterProblem('one-column', { line: header.line }));
  const columns = recogniseColumns(header.fields, known);
  if (isPerson(header, columns)) return refused(rosterProblem('no-header', { line: header.line }));
  const warnings = new RosterProblems();
  if (decoded.isWindows) warnings.add('read-as-windows');
  return { ...readLines(header, columns, lines, warnings), columns: exampleColumns(columns, lines) };
};

/** Nobody calls a column by an e-mail address. */
const isPerson = ({ fields }: RosterLine, columns: readonly HeaderColumn[]): boolean =>
  columns.every(({ meaning }) => meaning === null) && fields.some((field) => isAddress(field.toLowerCase()));

const readLines = (
  header: RosterLine,
  columns: readonly HeaderColumn[],
  lines: readonly RosterLine[],
  warnings: RosterProblems,
) => {
  const problems = new RosterProblems();
  const read = readHeader(header, columns, problems, warnings);
  if (problems.found) return { status: 'refused' as const, problems: problems.list() };
  if (lines.length === 0) return { status: 'refused' as const, problems: [rosterProblem('no-people')] };
  const { people, languagesAssumed } = readPeople(lines, read, problems);
  checkAddresses(people, problems);
  checkRoot(people, problems);
  checkManagers(people, problems);
  if (problems.found) return { status: 'refused' as const, problems: problems.list() };
  if (languagesAssumed > 0) warnings.add('language-assumed', { count: languagesAssumed });
  return { status: 'ready' as const, roster: { people, warnings: warnings.list() } };
};

const readPeople = (lines: readonly RosterLine[], header: RosterHeader, problems: RosterProblems) => {
  const separator = separatorOf(lines, header);
  const people: RosterPerson[] = [];
  let languagesAssumed = 0;
  for (const line of lines) {
    const person = readPerson(line, header, separator, problems);
    if (person === undefined) continue;
    if (person.language === null) languagesAssumed += 1;
    people.push({ ...person, language: person.language ?? 'nl' });
  }
  return { people, languagesAssumed };
};

const checkAddresses = (people: readonly RosterPerson[], problems: RosterProblems): void => {
  const lineOf = new Map<string, number>();
  for (const { email, line } of people) {
    const other = lineOf.get(email);
    if (email === '') continue;
    if (other === undefined) lineOf.set(email, line);
    else problems.add('address-twice', { line, value: email, other });
  }
};

const checkRoot = (people: readonly RosterPerson[], problems: RosterProblems): void => {
  const first = people.find(({ unitPath }) => unitPath.length > 0);
  for (const { unitPath, line } of people) {
    const [root] = unitPath;
    if (first === undefined || root === undefined || root === first.unitPath[0]) continue;
    problems.add('several-roots', { line, value: root, first: first.unitPath[0], other: first.line });
  }
};
