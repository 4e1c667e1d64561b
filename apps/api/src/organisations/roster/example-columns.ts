import type { RosterFileColumn } from '@leeway/contract';
import type { HeaderColumn } from './read-header.js';
import type { RosterLine } from './split-roster.js';

const LINES_LOOKED_AT = 100;
const EXAMPLES = 3;
const EXAMPLE_CHARACTERS = 60;

/** Some different values of each column, so that it can be recognised by what is in it. */
export const exampleColumns = (columns: readonly HeaderColumn[], lines: readonly RosterLine[]): RosterFileColumn[] =>
  columns.map((column, position) => {
    const values = lines.slice(0, LINES_LOOKED_AT).map(({ fields }) => fields[position] ?? '');
    const examples = [...new Set(values.filter((value) => value !== ''))].slice(0, EXAMPLES);
    return { ...column, name: cut(column.name), examples: examples.map(cut) };
  });

const cut = (text: string): string =>
  text.length <= EXAMPLE_CHARACTERS ? text : `${Array.from(text).slice(0, EXAMPLE_CHARACTERS).join('')}…`;
