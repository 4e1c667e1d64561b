import { describe, expect, it } from '@jest/globals';
import { exportTables } from './export-tables.js';
import { FORMULAS } from './testing/formulas.js';
import { readWorkbook } from './testing/read-workbook.js';
import { someTeamResult } from './testing/some-team-result.js';
import { writeXlsx } from './write-xlsx.js';

const timeZone = 'Europe/Amsterdam';

describe('a workbook', () => {
  it.each(['nl', 'en'] as const)('has a sheet for each table, with every cell as it is (%s)', async (language) => {
    const tables = exportTables({ result: someTeamResult(), language, timeZone });
    const sheets = readWorkbook(await writeXlsx(tables));
    expect(sheets).toEqual(tables.map(({ title, columns, rows }) => ({ name: title, cells: [columns, ...rows] })));
    expect(sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'number')).toContain(3.625);
  });

  it.each(FORMULAS)('holds a text, and no formula: %j', async (formula) => {
    const { unit, round } = someTeamResult();
    const named = someTeamResult({ unit: { ...unit, name: formula }, round: { ...round, name: formula } });
    const [head] = readWorkbook(await writeXlsx(exportTables({ result: named, language: 'en', timeZone })));
    // A reader of XML makes a line feed of a carriage return.
    const read = head?.cells.map(([name, value]) => [name, String(value).replace('\r', '\n')]);
    expect(read).toContainEqual(['Unit', formula.replace('\r', '\n')]);
    expect(read).toContainEqual(['Round', formula.replace('\r', '\n')]);
  });

  it('opens though a name holds what XML cannot', async () => {
    const unit = { ...someTeamResult().unit, name: 'a\u0000b\ud83d<&>"]]>' };
    const [head] = readWorkbook(
      await writeXlsx(exportTables({ result: someTeamResult({ unit }), language: 'nl', timeZone })),
    );
    expect(head?.cells[1]).toEqual(['Afdeling', 'ab<&>"]]>']);
  });
});
