import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFigures, tableOf } from './figures.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readFigures', () => {
  it('adds up what several attacks say, and keeps names that it does not know', () => {
    const file = join(folder, 'report');
    writeFileSync(file, '{"ships sunk":1,"ballots lost":0}\n{"organisations":3}\n{"organisations":4}\n');
    const figures = readFigures(file);
    expect(figures.get('organisations')).toBe(7);
    expect(figures.get('ballots lost')).toBe(0);
    expect([...figures.keys()]).toEqual(['organisations', 'ballots lost', 'ships sunk']);
  });

  it('gives none where nothing was reported', () => {
    expect(readFigures(join(folder, 'nothing')).size).toBe(0);
  });
});

describe('tableOf', () => {
  it('writes a table with a line for each figure', () => {
    const table = tableOf(
      new Map([
        ['organisations', 10_000],
        ['ballots lost', 0],
      ]),
    );
    expect(table.split('\n')).toEqual([
      '|               |              |',
      '| ------------- | -----------: |',
      '| organisations |       10,000 |',
      '| ballots lost  |            0 |',
    ]);
  });
});
