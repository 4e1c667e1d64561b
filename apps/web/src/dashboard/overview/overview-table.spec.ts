import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ResultsOverview } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { OverviewTable } from './overview-table.js';
import { aFigure, withheld } from '../testing/a-result.js';
import { aGroup, anOverview } from '../testing/an-overview.js';

async function theTable(overview: ResultsOverview): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(OverviewTable);
  fixture.componentRef.setInput('overview', overview);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

/** As it is read: what stands on a line of its own is a word of its own. */
const wordsOf = (element: Element | null | undefined): string => {
  const lines = [...(element?.children ?? [])].map(({ textContent }) => textContent);
  return (lines.length > 0 ? lines.join(' ') : (element?.textContent ?? '')).replace(/\s+/g, ' ').trim();
};
const LOW_FIRST = aGroup('Zuid', [aFigure(1.2, 1.6), aFigure(3, 3.4), aFigure(4.4, 4.8)]);
const HIGH_LAST = aGroup('Noord', [aFigure(4.4, 4.8), withheld('too-few-items'), aFigure(2, 2.4)], {
  responseCaution: 'below-40',
});

describe('the table of groups and scales', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('has the own statements under a heading of their own, without colour where neither end is good', async () => {
    const overview = anOverview([
      aGroup('Noord', LOW_FIRST.figures, { ownItems: [aFigure(1.2, 1.6), aFigure(2, 2.4)] }),
    ]);
    const ownItems = (['positive', 'neutral'] as const).map((direction) => ({
      ...{ itemId: direction, text: { nl: direction, en: `own ${direction}` }, direction },
    }));
    const page = await theTable({ ...overview, ownItems, organisationOwnItems: [aFigure(3, 3.4), aFigure(3, 3.4)] });
    const heading = [...page.querySelectorAll('.heat-kind')].at(-1);
    expect([wordsOf(heading), heading?.getAttribute('colspan')]).toEqual(['Own statements', '2']);
    const [row] = [...page.querySelectorAll('tbody tr')];
    const [coloured, plain] = [...(row?.querySelectorAll('td') ?? [])].slice(-2);
    expect(coloured?.className).toContain('tint-low');
    expect(plain?.className).toBe('tint-none');
  });

  it('keeps the order of the organisation, whatever the figures, with the organisation last', async () => {
    for (const groups of [
      [LOW_FIRST, HIGH_LAST],
      [HIGH_LAST, LOW_FIRST],
    ]) {
      const page = await theTable(anOverview(groups));
      const names = [...page.querySelectorAll('tbody .heat-name')].map(wordsOf);

      expect(names).toEqual([...groups.map(({ groupId }) => groupId), 'Whole organisation']);
    }
  });

  it('tells who answers in a unit itself apart from the unit as a whole', async () => {
    const itself = aGroup('Zorg', LOW_FIRST.figures, {
      groupId: 'itself',
      units: [{ name: 'Zorg', hasUnitsBelow: true }],
    });
    const page = await theTable(anOverview([aGroup('Zorg', LOW_FIRST.figures), itself]));
    expect([...page.querySelectorAll('tbody .heat-name')].slice(0, 2).map(wordsOf)).toEqual([
      'Zorg',
      'Management and staff of Zorg',
    ]);
  });

  it('says the middle and the range in each cell', async () => {
    const page = await theTable(anOverview([LOW_FIRST]));
    const cells = [...page.querySelectorAll('tbody:first-of-type tr:first-child td')].map(wordsOf);

    expect(cells).toEqual(['1.4 1.2–1.6', '3.2 3.0–3.4', '4.6 4.4–4.8']);
  });

  it('has colour on the numbers, and none on a scale without a good end', async () => {
    const page = await theTable(anOverview([LOW_FIRST]));
    const tints = [...page.querySelectorAll('tbody:first-of-type tr:first-child td')].map(({ className }) => className);

    expect(tints).toEqual(['tint tint-low-3', 'tint tint-middle', 'tint-none']);
    expect(wordsOf(page.querySelector('#overview-table-caption'))).toContain('For “Propensity” neither end is better');
  });

  it('says that a figure is withheld, and why, in its place', async () => {
    const page = await theTable(anOverview([HIGH_LAST]));

    expect(wordsOf(page.querySelector('.tint-withheld'))).toBe('Not shown too few statements could be used');
  });

  it('marks the row of a group of which few answered', async () => {
    const page = await theTable(anOverview([LOW_FIRST, HIGH_LAST]));

    expect([...page.querySelectorAll('tbody:first-of-type th')].map(wordsOf)).toEqual([
      'Zuid 8–10 answered',
      'Noord 8–10 answered Fewer than 40% answered: talk about it first.',
    ]);
  });

  it('puts scales of one kind under one heading', async () => {
    const page = await theTable(anOverview([LOW_FIRST]));
    const headings = [...page.querySelectorAll<HTMLTableCellElement>('[scope=colgroup]')];

    expect(headings.map((heading) => [wordsOf(heading), heading.colSpan])).toEqual([
      ['Causes', 2],
      ['Foundation', 1],
    ]);
  });

  it('says so when the organisation has no result', async () => {
    const page = await theTable({ ...anOverview([LOW_FIRST]), organisation: null });

    expect(page.querySelector('.heat-whole')?.textContent).toContain('The organisation has no result in this round.');
  });
});
