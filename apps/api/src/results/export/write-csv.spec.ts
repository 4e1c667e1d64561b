import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { exportTables } from './export-tables.js';
import { FORMULAS } from './testing/formulas.js';
import { both, someTeamResult } from './testing/some-team-result.js';
import { writeCsv } from './write-csv.js';

const timeZone = 'Europe/Amsterdam';
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const read = (text: string): string[][] =>
  parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });

describe('a CSV', () => {
  it('is marked as UTF-8, and has its tables below each other with an empty line between', () => {
    const tables = exportTables({ result: someTeamResult(), language: 'nl', timeZone });
    const text = textOf(writeCsv(tables));
    expect(text).toMatch(/^\ufeffOverzicht\r\nWat,Waarde\r\nAfdeling,Team Noord\r\n/);
    expect(text.split('\r\n\r\n')).toHaveLength(tables.length);
    for (const { title, columns } of tables)
      expect(read(text)).toEqual(expect.arrayContaining([[title], [...columns]]));
  });

  it('writes numbers with a point and as they are, in Dutch too', () => {
    expect(textOf(writeCsv([{ title: 'T', columns: ['a', 'b'], rows: [[3.625, 10 / 3]] }]))).toContain(
      `3.625,${10 / 3}\r\n`,
    );
  });

  it.each(FORMULAS)('holds no formula: %j', (formula) => {
    const { group } = someTeamResult();
    if (group === null) throw new Error('no group');
    const named = someTeamResult({
      unit: { unitId: someTeamResult().unit.unitId, name: formula },
      round: { ...someTeamResult().round, name: formula },
      group: { ...group, label: both(formula), units: [{ name: formula, hasUnitsBelow: false }] },
    });
    const cells = read(textOf(writeCsv(exportTables({ result: named, language: 'nl', timeZone })))).flat();
    const harmless = `'${formula.trim()}`;
    expect(cells.filter((cell) => cell === harmless).length).toBeGreaterThanOrEqual(4);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d]/);
  });

  it('keeps what a field could end with inside the field', () => {
    const cells = read(textOf(writeCsv([{ title: 'T', columns: ['a', 'b'], rows: [['x","=1+1', 'y\r\n=1+1']] }])));
    expect(cells.at(-1)).toEqual(['x","=1+1', 'y\r\n=1+1']);
  });
});
