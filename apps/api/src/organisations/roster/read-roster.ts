import type { Language, RosterProblem } from '@leeway/contract';
import { MAX_ROSTER_BYTES } from '../../http/body-limits.js';
import { checkManagers } from './check-managers.js';
import { decodeRoster } from './decode-roster.js';
import { readHeader } from './read-header.js';
import { readPerson } from './read-person.js';
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
export type RosterReading =
  { status: 'ready'; roster: RosterFile } | { status: 'refused'; problems: readonly RosterProblem[] };

const refused = (problem: RosterProblem): RosterReading => ({ status: 'refused', problems: [problem] });

/**
 * Reads a roster file: CSV with a header line, one person a line, separated by semicolons, commas or tabs, with Dutch or
 * English column names in any order. Whatever bytes come in, it never throws: what is wrong comes back as problems with
 * their lines, at most a hundred of them and the number of the others.
 */
export const readRoster = (bytes: Uint8Array): RosterReading => {
  const decoded = decodeRoster(bytes);
  if ('fault' in decoded) {
    return refused(rosterProblem(decoded.fault, { megabytes: MAX_ROSTER_BYTES / 1024 / 1024 }));
  }
  const split = splitRoster(decoded.text);
  if ('brokenAtLine' in split) return refused(rosterProblem('broken-quotes', { line: split.brokenAtLine }));
  const [header, ...lines] = split.lines;
  if (header === undefined) return refused(rosterProblem('empty-file'));
  if (lines.length > MAX_PEOPLE) return refused(rosterProblem('too-many-people', { max: MAX_PEOPLE }));
  return readLines(header, lines);
};

const readLines = (header: RosterLine, lines: readonly RosterLine[]): RosterReading => {
  if (header.fields.length < 2) return refused(rosterProblem('one-column', { line: header.line }));
  const problems = new RosterProblems();
  const warnings = new RosterProblems();
  const columns = readHeader(header, problems, warnings);
  if (problems.found) return { status: 'refused', problems: problems.list() };
  if (lines.length === 0) return refused(rosterProblem('no-people'));
  const people: RosterPerson[] = [];
  let languagesAssumed = 0;
  for (const line of lines) {
    const person = readPerson(line, columns, problems);
    if (person === undefined) continue;
    if (person.language === null) languagesAssumed += 1;
    people.push({ ...person, language: person.language ?? 'nl' });
  }
  checkAddresses(people, problems);
  checkRoot(people, problems);
  checkManagers(people, problems);
  if (problems.found) return { status: 'refused', problems: problems.list() };
  if (languagesAssumed > 0) warnings.add('language-assumed', { count: languagesAssumed });
  return { status: 'ready', roster: { people, warnings: warnings.list() } };
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
