import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'roster.csv');

/** The file that the demo organisation is imported from, byte for byte as a personnel system exports it. */
export const demoRosterFile = (): Buffer<ArrayBuffer> => readFileSync(FILE);

/**
 * The team whose answers each person gives, by e-mail address. Whoever leads a team answers with its management team, and
 * so has the name of the unit above.
 */
export function demoTeams(): ReadonlyMap<string, string> {
  const rows = demoRosterFile()
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));
  const managers = new Set(rows.map((row) => row[5]));
  return new Map(
    rows.map(([email = '', , , , path = '']) => {
      const units = path.split(' > ');
      return [email, units.at(managers.has(email) ? -2 : -1) ?? units[0] ?? ''];
    }),
  );
}
