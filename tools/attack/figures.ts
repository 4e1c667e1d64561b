import { existsSync, readFileSync } from 'node:fs';

/** What the attacks have to say, in this order; other figures follow. */
const KNOWN = [
  'organisations',
  'rounds closed',
  'kills of the database',
  'kills of the ballot box',
  'kills of the tally',
  'kills while closing',
  'closings compared',
  'kills during them',
  'voters',
  'ballots acknowledged',
  'ballots lost',
  'ballots counted twice',
];

export type Figures = ReadonlyMap<string, number>;

/** Adds up the lines of JSON that the attacks left, each with figures by name. What was not attacked has none. */
export const readFigures = (file: string): Figures => {
  const sums = new Map<string, number>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  for (const line of lines) {
    for (const [name, figure] of Object.entries(JSON.parse(line) as Record<string, number>)) {
      sums.set(name, (sums.get(name) ?? 0) + figure);
    }
  }
  const names = new Set([...KNOWN.filter((name) => sums.has(name)), ...sums.keys()]);
  return new Map([...names].map((name) => [name, sums.get(name) ?? 0]));
};

/** A table in Markdown, to be copied into docs/anonymity.md. */
export const tableOf = (figures: Figures): string => {
  const rows = [...figures].map(([name, figure]) => [name, figure.toLocaleString('en')] as const);
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, figure: string): string => `| ${name.padEnd(width)} | ${figure.padStart(12)} |`;
  return [line('', ''), `| ${'-'.repeat(width)} | ${'-'.repeat(11)}: |`, ...rows.map((row) => line(...row))].join('\n');
};
