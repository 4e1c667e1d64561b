import type { ColumnMeaning, Language } from '@leeway/contract';
import { checkText } from './check-text.js';
import type { RosterHeader } from './read-header.js';
import type { RosterPerson } from './read-roster.js';
import { MAX_NAME_CHARACTERS, type PathSeparator, readUnitPath } from './read-unit-path.js';
import { titleOf } from './roster-columns.js';
import type { RosterProblems } from './roster-problem.js';
import type { RosterLine } from './split-roster.js';

/** RFC 5321, section 4.5.3.1.3, less the angle brackets. */
const MAX_ADDRESS_CHARACTERS = 254;

const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/;

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ...['nl', 'nl-nl', 'nl-be', 'nl_nl', 'nld', 'nederlands', 'dutch'].map((name) => [name, 'nl'] as const),
  ...['en', 'en-gb', 'en-us', 'en_gb', 'en_us', 'eng', 'engels', 'english'].map((name) => [name, 'en'] as const),
]);

/** A person whose language may have been left open. */
export type ReadPerson = Omit<RosterPerson, 'language'> & { language: Language | null };

/**
 * Reads one line. What is wrong with it goes to `problems`, and the rest is read all the same, so that the checks over
 * the whole file find what they can; an address or path that is wrong comes back empty. Undefined when the line cannot be cut.
 */
export const readPerson = (
  whole: RosterLine,
  header: RosterHeader,
  separator: PathSeparator,
  problems: RosterProblems,
): ReadPerson | undefined => {
  const { line, fields } = whole;
  const { width, at, names } = header;
  if (fields.length !== width) {
    problems.add('wrong-field-count', { line, actual: fields.length, expected: width });
    return undefined;
  }
  const field = (column: ColumnMeaning): string => fields[at.get(column) ?? -1] ?? '';
  const titled = (column: ColumnMeaning) => ({ line, column: names[at.get(column) ?? -1] ?? titleOf(column) });
  const filled = (column: ColumnMeaning): string => {
    if (field(column) === '') problems.add('empty-field', titled(column));
    return name(column);
  };
  const name = (column: ColumnMeaning): string => {
    const value = field(column);
    if (value.length > MAX_NAME_CHARACTERS) problems.add('too-long', { ...titled(column), max: MAX_NAME_CHARACTERS });
    return value;
  };
  const address = (column: ColumnMeaning): string => {
    const value = field(column).toLowerCase();
    if (value === '' || isAddress(value)) return value;
    problems.add('bad-address', { ...titled(column), value: field(column) });
    return '';
  };
  checkText(whole, header, problems);
  if (field('email') === '') problems.add('empty-field', titled('email'));
  return {
    line,
    email: address('email'),
    firstName: filled('firstName'),
    infix: name('infix'),
    lastName: filled('lastName'),
    unitPath: readUnitPath(whole, header, separator, problems),
    managerEmail: address('manager') || null,
    language: language(field('language'), titled('language'), problems),
  };
};

interface Place {
  line: number;
  column: string;
}

export const isAddress = (value: string): boolean => value.length <= MAX_ADDRESS_CHARACTERS && ADDRESS.test(value);

/** "nl-NL", "Dutch": the language of ours that is meant, if any. */
export const languageNamed = (value: string): Language | undefined => LANGUAGES.get(value.toLowerCase());

const language = (value: string, place: Place, problems: RosterProblems): Language | null => {
  if (value === '') return null;
  const known = languageNamed(value);
  if (known === undefined) problems.add('unknown-language', { ...place, value });
  return known ?? null;
};
