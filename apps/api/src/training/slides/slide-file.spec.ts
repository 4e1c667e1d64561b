import { beforeAll, describe, expect, it } from '@jest/globals';
import pptxgen from 'pptxgenjs';
import { readWorkbook } from '../../results/export/testing/read-workbook.js';
import { readZip, readZipEntries } from '../../results/export/testing/read-zip.js';
import { valuesIn } from '../../results/export/testing/values-in.js';
import { someBrief } from '../testing/some-brief.js';
import { someChange } from '../testing/some-change.js';
import { drawSlides } from './draw-slides.js';
import type { SlideFacts } from './slide-facts.js';
import { faultsOfPackage } from './package/testing/faults-of-package.js';

const facts = (): SlideFacts => ({
  ...{ brief: someBrief({ organisation: 'A & <B>\u0001' }), change: someChange() },
  ...{ language: 'nl', timeZone: 'Europe/Amsterdam', preparedOn: '2026-12-04' },
});
let slides: Uint8Array;
let parts: Map<string, string>;

beforeAll(async () => {
  slides = await drawSlides(facts());
  parts = readZip(slides);
});

/** The workbooks of charts, in the order of the charts. */
function workbooks(): [name: string, content: Buffer][] {
  return readZipEntries(slides).filter(([name]) => name.endsWith('.xlsx'));
}

describe('the file of slides', () => {
  it('breaks no rule of Open Packaging, and neither do the workbooks in it', () => {
    expect(faultsOfPackage(readZipEntries(slides))).toEqual([]);
    expect(workbooks().length).toBeGreaterThan(2);
    for (const [, workbook] of workbooks()) {
      expect(faultsOfPackage(readZipEntries(workbook))).toEqual([]);
      // Its table had a range that no program reads, and a head that is not in the sheet.
      expect([...readZip(workbook).keys()].join()).not.toContain('tables/');
    }
  });

  it('would break them as the library writes it', async () => {
    const library = new (pptxgen as unknown as typeof pptxgen.default)();
    for (const text of ['one', 'two']) library.addSlide().addText(text, { x: 1, y: 1 });
    const written = new Uint8Array((await library.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
    expect(faultsOfPackage(readZipEntries(written))).toContain(
      'a type of ppt/slideMasters/slideMaster2.xml, which is not there',
    );
  });

  it('gives each chart a workbook with the figures that it draws, and no others', () => {
    const known = new Set(valuesIn([facts().brief, facts().change], 'number'));
    const charts = [...parts].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(workbooks().length);
    for (const [name, chart] of charts) {
      const relations = parts.get(name.replace('charts/', 'charts/_rels/').concat('.rels')) ?? '';
      const target = /Target="\.\.\/([^"]*)"/.exec(relations)?.[1] ?? '';
      const [, workbook] = workbooks().find(([one]) => one === `ppt/${target}`) ?? [];
      const sheets = readWorkbook(workbook ?? new Uint8Array());
      const held = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'number');
      const drawn = [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].flatMap(([cache]) =>
        [...cache.matchAll(/<c:v>([^<]+)<\/c:v>/g)].map(([, value]) => Number(value)),
      );
      expect(new Set(held)).toEqual(new Set(drawn));
      for (const figure of held) expect(known).toContain(figure);
    }
  });

  it('has in a plot the axes that there are, and each theme for one master', () => {
    for (const [name, xml] of parts) {
      if (!/^ppt\/charts\/chart/.test(name)) continue;
      const used = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
      expect([new Set(used).size, used.length]).toEqual([2, 4]);
    }
    const themes = [...parts]
      .filter(([name]) => /Masters\/_rels\//.test(name))
      .flatMap(([, xml]) => xml.match(/theme\d/g) ?? []);
    expect(new Set(themes).size).toBe(themes.length);
    expect(parts.get('ppt/presentation.xml')).toMatch(/notesMasterIdLst.*<p:sldIdLst>/s);
  });

  it('says its title, on which day, and in which language', () => {
    expect(parts.get('docProps/core.xml')).toMatch(/Leren loslaten.*Speelruimte.*2026-12-04T12:00:00Z/s);
    expect(parts.get('ppt/slides/slide1.xml')).toContain('lang="nl-NL"');
    expect([...parts.values()].join('')).not.toContain('PptxGenJS');
  });
});
