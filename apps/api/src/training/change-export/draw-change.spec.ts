import { describe, expect, it, jest } from '@jest/globals';
import { type EffectView, LANGUAGES, type Language, type TrainingChangeView } from '@leeway/contract';
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { formatMean, formatRange } from '../../results/export/format-figures.js';
import { FORMULAS } from '../../results/export/testing/formulas.js';
import { valuesIn } from '../../results/export/testing/values-in.js';
import { writeCsv } from '../../results/export/write-csv.js';
import { trainingChangeView } from '../change/change-view.js';
import { changeSources } from '../testing/arbitrary-change-sources.js';
import { someChange, someChangeSources } from '../testing/some-change.js';
import { changeTables } from './change-tables.js';
import { drawChange } from './draw-change.js';
import { formatSigned } from './format-effects.js';
import { layOutChange } from './lay-out-change.js';

jest.setTimeout(60_000);
const timeZone = 'Europe/Amsterdam';
const preparedOn = '2026-11-25';
const changes = changeSources.map(trainingChangeView);
const languages = fc.constantFrom<Language>(...LANGUAGES);

async function pagesOf(change: TrainingChangeView, language: Language): Promise<string[]> {
  const { text } = await extractText(
    await getDocumentProxy(await drawChange({ change, language, timeZone, preparedOn })),
  );
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

function textsOf(change: TrainingChangeView, language: Language): string {
  return valuesIn(layOutChange({ change, language, timeZone, preparedOn }).content, 'string').join('\n');
}

/** The mean with its interval, and the size with its own. */
function figuresOf({ mean, low, high, size }: EffectView, language: Language): string[] {
  const inWords = (numbers: readonly [number, number, number]): string => {
    const [middle, from, to] = numbers.map((number) => formatSigned(number, language));
    return `${middle} (${from} ${language === 'nl' ? 'tot' : 'to'} ${to})`;
  };
  return [inWords([mean, low, high]), ...(size === null ? [] : [inWords([size.g, size.low, size.high])])];
}

/** Two of the four teams stay unnamed: nothing can be said of the cohort. */
const fewNamed = (): TrainingChangeView =>
  trainingChangeView(someChangeSources(0.8, { named: new Set(['noord', 'zuid']) }));

describe('the PDF of what changed', () => {
  it('says on the first page of whom, between which rounds, how many, and what cannot be concluded', async () => {
    const pages = await pagesOf(someChange(), 'nl');
    expect(pages[0]).toMatch(
      /Wat er veranderde Najaar Van ‘Voorjaar’ \(1 maart 2026\) naar ‘Najaar’ \(1 maart 2026\) 4 teams tellen mee; minstens \d+ mensen .* Gemaakt op 25 november 2026 In het kort Dit cohort staat er nu duidelijk beter op .* Wat hier niet uit volgt Wie de training volgde, is niet geloot/,
    );
    const text = pages.join(' ');
    for (const part of ['slechter gelijk beter', 'De cijfers', 'Hedges’ g', 'Hoe je dit leest', 'Per team'])
      expect(text).toContain(part);
    for (const [at, page] of pages.entries()) expect(page).toContain(`${at + 1} van ${pages.length}`);
  });

  it('says of each scale what the page says, with its figures, or why there are none', () => {
    fc.assert(
      fc.property(changes, languages, (change, language) => {
        const said = textsOf(change, language);
        const stated = change.scales.filter(({ cohort }) => cohort.status === 'stated');
        for (const text of [...change.summary, ...change.limits.map((limit) => limit.text)])
          expect(said).toContain(text[language]);
        for (const { name, sentence, cohort, comparison, difference } of change.scales) {
          expect(said).toContain(name[language]);
          expect(said).toContain(sentence[language]);
          for (const effect of stated.length === 0 ? [] : [cohort, comparison, difference]) {
            if (effect.status === 'refused') expect(said).toContain(effect.text[language]);
            else for (const figure of figuresOf(effect.value, language)) expect(said).toContain(figure);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds no figure that the page does not hold', () => {
    fc.assert(
      fc.property(changes, languages, (change, language) => {
        const numbers = valuesIn(change, 'number');
        const known = new Set(
          numbers.flatMap((number) => [
            formatMean(number, language),
            formatSigned(number, language).replace(/^[+−]/, ''),
          ]),
        );
        // What a small and a large g are is no figure of anybody.
        const said = textsOf(change, language).replaceAll(/0[.,][258] (geldt|counts|als|as)/g, '');
        for (const [figure] of said.matchAll(/\d+[.,]\d+/g)) expect(known).toContain(figure);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the teams by name on pages of their own, and names no other', async () => {
    const pages = await pagesOf(fewNamed(), 'en');
    const own = pages.findIndex((page) => page.includes('Per team: for who gives the training'));
    expect(own).toBeGreaterThan(0);
    expect(pages.slice(0, own).join(' ')).not.toMatch(/Team (noord|zuid)/);
    expect(pages.slice(own).join(' ')).toMatch(/Team noord Team zuid .*\d\.\d–\d\.\d/);
    expect(pages.join(' ')).not.toMatch(/Team (oost|west)/);
  });

  it('says of a team by name how it was, and below that how it is', () => {
    const change = someChange();
    const said = textsOf(change, 'nl');
    const named = change.scales.flatMap(({ teams }) => teams);
    expect(named.length).toBeGreaterThan(20);
    for (const { before, after } of named) {
      if (before.status === 'withheld' || after.status === 'withheld') throw new Error('nothing is withheld here');
      expect(said).toContain(`${formatRange(before.value, 'nl')}\n${formatRange(after.value, 'nl')}\n`);
    }
  });

  it('says each reason once where nothing can be said of the cohort', async () => {
    const [first = ''] = await pagesOf(fewNamed(), 'en');
    expect(first).toContain('Why no change can be stated');
    expect(first.match(/Too few to say: 2 teams/g)).toHaveLength(1);
    expect(first).not.toContain('The figures');
  });

  it('names the units that are not counted without a page for them alone', async () => {
    const sources = someChangeSources(0.8, { named: new Set() });
    const groups = sources.after.groups.filter(({ unitId }) => unitId !== 'west');
    const pages = await pagesOf(trainingChangeView({ ...sources, after: { ...sources.after, groups } }), 'en');
    expect(pages.at(-1)).toContain('Not counted: Team west (no result of its own in the second round).');
    expect(pages.at(-1)).toContain('How to read this');
  });

  it('has the same bytes on the same day, and says its language', async () => {
    const facts = { change: someChange(), language: 'en', timeZone, preparedOn } as const;
    const [one, other] = [await drawChange(facts), await drawChange(facts)];
    expect(Buffer.compare(one, other)).toBe(0);
    const { info } = await getMeta(await getDocumentProxy(one));
    expect(info).toMatchObject({ Title: 'What it changed: Najaar · Najaar', Language: 'en' });
  });

  it('ends with a page that holds more than a few words, and no heading stands at the foot of one', async () => {
    await fc.assert(
      fc.asyncProperty(changes, languages, async (change, language) => {
        const pages = await pagesOf(change, language);
        expect(pages.at(-1)?.length).toBeGreaterThan(200);
        for (const page of pages) {
          const [, ofScales] = page.split(/Wat er per schaal veranderde|What changed on each scale/);
          if (ofScales !== undefined) expect(ofScales).toMatch(/(slechter gelijk beter|worse the same better) \p{Lu}/u);
          const [, ofFigures] = page.split(/De cijfers|The figures/);
          if (ofFigures !== undefined) expect(ofFigures).toMatch(/(dit|this) cohort/);
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('the CSV of what changed', () => {
  it('holds no figure that the page does not hold, and a cell for every column', () => {
    fc.assert(
      fc.property(changes, languages, (change, language) => {
        const known = new Set(valuesIn(change, 'number'));
        for (const { columns, rows } of changeTables({ change, language, timeZone, preparedOn })) {
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) {
            expect(row.length).toBe(columns.length);
            expect(row).not.toContain('');
            for (const cell of row) if (typeof cell === 'number') expect(known).toContain(cell);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has how a team was before how it is', () => {
    const change = someChange();
    const [scale] = change.scales;
    const [team] = scale?.teams ?? [];
    const rows = changeTables({ change, language: 'en', timeZone, preparedOn }).flatMap((table) => table.rows);
    const row = rows.find(([first, second]) => first === team?.label.en && second === scale?.name.en);
    const figures = [team?.before, team?.after].flatMap((figure) =>
      figure?.status === 'shown' ? [figure.value.low, figure.value.high, figure.value.middle] : [],
    );
    expect(row?.slice(2, 8)).toEqual(figures);
    expect(figures[0]).toBeLessThan(figures[3] ?? 0);
  });

  it('takes names for text, whatever they are made of', () => {
    for (const name of FORMULAS) {
      const change = { ...someChange(), cohort: { ...someChange().cohort, name } };
      const csv = new TextDecoder().decode(writeCsv(changeTables({ change, language: 'nl', timeZone, preparedOn })));
      for (const line of csv.split('\r\n').slice(1)) {
        for (const field of line.split(',')) expect(field.replace(/^"/, '')).not.toMatch(/^[=+@\t\r]/);
      }
    }
  });
});
