import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { ExportBar } from './export-bar.js';
import { aConviction, aFigure, aResult } from '../testing/a-result.js';

const RESULT: TeamResult = { ...aResult(), convictions: [aConviction('help', aFigure(2, 3), 4)] };
const ADDRESS = `/api/results/${RESULT.round.roundId}/units/${RESULT.unit.unitId}/export`;

/** The names under which files were saved. */
let saved: string[] = [];

interface Served {
  readonly status: number;
  readonly disposition?: string;
  readonly problem?: unknown;
}

function serving({ status, disposition, problem }: Served): string[] {
  const asked: string[] = [];
  globalThis.fetch = jest.fn((path: string | URL | Request) => {
    asked.push(String(path));
    const headers = new Headers(disposition === undefined ? {} : { 'content-disposition': disposition });
    const blob = () => Promise.resolve(new Blob(['%PDF']));
    return Promise.resolve({
      ok: status < 400,
      status,
      headers,
      blob,
      json: () => Promise.resolve(problem),
    } as Response);
  }) as typeof fetch;
  return asked;
}

async function theBar(
  view: 'own' | 'team' = 'own',
  result = RESULT,
): Promise<{ fixture: ComponentFixture<ExportBar>; page: HTMLElement }> {
  const fixture = TestBed.createComponent(ExportBar);
  fixture.componentRef.setInput('result', { ...result, view });
  await fixture.whenStable();
  return { fixture, page: fixture.nativeElement as HTMLElement };
}

const linksOf = (page: HTMLElement): HTMLAnchorElement[] => [...page.querySelectorAll('a')];

describe('the export bar', () => {
  beforeEach(() => {
    saved = [];
    URL.createObjectURL = () => 'blob:file';
    URL.revokeObjectURL = () => undefined;
    const click = HTMLElement.prototype.click;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (this.href.startsWith('blob:')) saved.push(this.download);
      else click.call(this);
    });
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('links to each format in the language and the view of the page', async () => {
    const { page, fixture } = await theBar();
    expect(linksOf(page).map((link) => link.getAttribute('href'))).toEqual(
      ['pdf', 'xlsx', 'csv'].map((format) => `${ADDRESS}/${format}?view=own&language=en`),
    );

    TestBed.inject(LanguageStore).choose('nl');
    await fixture.whenStable();
    expect(linksOf(page)[0]?.getAttribute('href')).toContain('language=nl');
  });

  it('takes the own group of a unit with units below it where the page is about that', async () => {
    const { page } = await theBar('own', { ...RESULT, about: 'own' });
    expect(linksOf(page).every((link) => link.href.includes('?view=own&group=own&language=en'))).toBe(true);
  });

  it('says that own answers are in it, and in the team’s view takes none', async () => {
    expect((await theBar()).page.textContent).toContain('This includes your own answers');
    const { page } = await theBar('team');

    expect(page.textContent).not.toContain('your own answers');
    expect(linksOf(page).every((link) => link.href.includes('view=team'))).toBe(true);
  });

  it('says nothing of own answers where the mirror was skipped', async () => {
    expect((await theBar('own', aResult())).page.textContent).not.toContain('your own answers');
  });

  it('saves the file under the server’s name, else under its own', async () => {
    const { page, fixture } = await theBar();
    for (const [disposition, name] of [
      ['attachment; filename="spring.pdf"', 'spring.pdf'],
      [undefined, 'leeway-team-noord-spring.pdf'],
    ] as const) {
      const asked = serving({ status: 200, ...(disposition === undefined ? {} : { disposition }) });
      linksOf(page)[0]?.click();
      await fixture.whenStable();

      expect(asked).toEqual([`${ADDRESS}/pdf?view=own&language=en`]);
      expect(saved.at(-1)).toBe(name);
      expect(page.querySelector('[role=status]')?.textContent).toBe(`Saved: ${name}`);
    }
  });

  it('says a refusal in a sentence, and saves nothing', async () => {
    const message = { nl: 'nl words', en: 'en words' };
    serving({ status: 409, problem: { type: 'about:blank', title: 'x', status: 409, code: 'mirror-first', message } });
    const { page, fixture } = await theBar();
    linksOf(page)[1]?.click();
    await fixture.whenStable();

    expect(page.querySelector('[role=alert]')?.textContent).toContain('en words');
    expect(saved).toEqual([]);
    expect(page.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('closes its menu with Escape and gives the focus back', async () => {
    const { page } = await theBar();
    document.body.replaceChildren(page);
    const menu = page.querySelector('details');
    if (menu === null) throw new Error('no menu');
    menu.open = true;
    linksOf(page)[0]?.focus();
    linksOf(page)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

    expect(menu.open).toBe(false);
    expect(document.activeElement?.textContent).toBe('Export');
  });

  it('prints the page', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { page } = await theBar();
    page.querySelector<HTMLButtonElement>('.tools-print')?.click();

    expect(print).toHaveBeenCalledTimes(1);
  });
});
