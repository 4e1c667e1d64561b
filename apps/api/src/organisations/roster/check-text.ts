import type { RosterHeader } from './read-header.js';
import type { RosterProblems } from './roster-problem.js';
import type { RosterLine } from './split-roster.js';

/**
 * The sign that a decoder puts for what it cannot read, and the pairs that letters with accents become when UTF-8 is
 * read as Windows-1252 and saved: "é" as "Ã©".
 */
const BROKEN = /\uFFFD|[ÃÅÄ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/;

/** Says of each field that is used where its text did not survive the export. */
export const checkText = (
  { line, fields }: RosterLine,
  { at, names }: RosterHeader,
  problems: RosterProblems,
): void => {
  for (const position of at.values()) {
    const value = fields[position] ?? '';
    const place = { line, column: names[position] };
    if (BROKEN.test(value)) problems.add('broken-characters', { ...place, value });
    if (CONTROLS.test(value)) problems.add('control-character', place);
  }
};
