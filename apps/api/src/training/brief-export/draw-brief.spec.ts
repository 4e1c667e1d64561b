import { describe, expect, it, jest } from '@jest/globals';
import { LANGUAGES, type Language, type TrainingBriefView } from '@leeway/contract';
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { formatMean } from '../../results/export/format-figures.js';
import { FORMULAS } from '../../results/export/testing/formulas.js';
import { valuesIn } from '../../results/export/testing/values-in.js';
import { writeCsv } from '../../results/export/write-csv.js';
import { briefView } from '../brief/brief-view.js';
import { briefSources } from '../testing/arbitrary-brief-sources.js';
import { someBrief } from '../testing/some-brief.js';
import { briefTables } from './brief-tables.js';
import { drawBrief } from './draw-brief.js';
import { layOutBrief } from './lay-out-brief.js';

jest.setTimeout(60_000);
const timeZone = 'Europe/Amsterdam';
const preparedOn = '2026-11-25';
const briefs = briefSources.map(briefView);
const languages = fc.constantFrom<Language>(...LANGUAGES);

async function pagesOf(brief: TrainingBriefView, language: Language): Promise<string[]> {
  const { text } = await extractText(
    await getDocumentProxy(await drawBrief({ brief, language, timeZone, preparedOn })),
  );
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('the PDF of a brief', () => {
  it('says on the first page whose it is, what it says in short, and what cannot be concluded', async () => {
    const pages = await pagesOf(someBrief(), 'nl');
    expect(pages[0]).toMatch(
      /Trainingsdossier.*Najaar.*De Linde · Voorjaar, gesloten op 1 maart 2026.*Voorbereid door Tess Trainer, 25 november 2026.*In het kort.*Wat hier niet uit volgt.*Team haven/,
    );
    const text = pages.join(' ');
    for (const part of ['Oorzaken', 'Houding', 'Delegeren', 'Fundamenten', 'Leerdoelen', 'Een dagdeel', 'Een hele dag'])
      expect(text).toContain(part);
    for (const part of ['De oefeningen', 'Wie met wie', 'Vragen voor de intake', 'Cijfers per team', '9.00–9.15'])
      expect(text).toContain(part);
    for (const [at, page] of pages.entries()) expect(page).toContain(`${at + 1} van ${pages.length}`);
  });

  it('has the same bytes on the same day, and says its language', async () => {
    const facts = { brief: someBrief(), language: 'en', timeZone, preparedOn } as const;
    const [one, other] = [await drawBrief(facts), await drawBrief(facts)];
    expect(Buffer.compare(one, other)).toBe(0);
    const { info } = await getMeta(await getDocumentProxy(one));
    expect(info).toMatchObject({ Title: 'Training brief: Najaar · Voorjaar', Language: 'en' });
  });

  it('can be drawn of any brief', async () => {
    await fc.assert(
      fc.asyncProperty(briefs, languages, async (brief, language) => {
        expect((await drawBrief({ brief, language, timeZone, preparedOn })).length).toBeGreaterThan(1000);
      }),
      { numRuns: 4 },
    );
  });

  it('holds no mean that the brief does not hold', () => {
    fc.assert(
      fc.property(briefs, languages, (brief, language) => {
        const means = new Set(valuesIn(brief, 'number').map((number) => formatMean(number, language)));
        const said = valuesIn(layOutBrief({ brief, language, timeZone, preparedOn }).content, 'string').join('\n');
        const withoutTimes = said.replaceAll(/\d{1,2}\.\d{2}/g, '');
        for (const [mean] of withoutTimes.matchAll(/\d+[.,]\d+/g)) expect(means).toContain(mean);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the CSV of a brief', () => {
  it('holds no figure that the brief does not hold', () => {
    fc.assert(
      fc.property(briefs, languages, (brief, language) => {
        const known = new Set(valuesIn(brief, 'number'));
        const cells = briefTables({ brief, language, timeZone, preparedOn }).flatMap(({ rows }) => rows.flat());
        for (const cell of cells)
          if (typeof cell === 'number' && !Number.isInteger(cell)) expect(known).toContain(cell);
      }),
    );
  });

  it('has a cell for every column, and none is empty', () => {
    fc.assert(
      fc.property(briefs, languages, (brief, language) => {
        for (const { columns, rows } of briefTables({ brief, language, timeZone, preparedOn })) {
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) {
            expect(row.length).toBe(columns.length);
            expect(row).not.toContain('');
          }
        }
      }),
    );
  });

  it('takes names for text, whatever they are made of', () => {
    for (const name of FORMULAS) {
      const brief = { ...someBrief(), organisation: name, cohort: { ...someBrief().cohort, name } };
      const csv = new TextDecoder().decode(writeCsv(briefTables({ brief, language: 'nl', timeZone, preparedOn })));
      for (const line of csv.split('\r\n').slice(1)) {
        for (const field of line.split(',')) expect(field.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
  });

  it('has every point of evidence with its figures and their border', () => {
    const { goals } = someBrief();
    const evidence = briefTables({ brief: someBrief(), language: 'en', timeZone, preparedOn }).find(
      ({ title }) => title === 'Evidence',
    );
    const figures = goals.flatMap(({ points }) => points.flatMap((point) => point.figures));
    expect(evidence?.rows.length).toBe(figures.length);
  });
});
