import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnMirror, ResultsIndex } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { OverviewPage } from './overview-page.js';
import { aMirror } from './testing/a-mirror.js';
import { aFigure, aRound } from './testing/a-result.js';
import { aGroup, aSeenUnit, anOverview } from './testing/an-overview.js';

const idOf = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
const unit = (number: number, name: string, leads: boolean) => ({ unitId: idOf(number), parentId: null, name, leads });
const INDEX: ResultsIndex = {
  rounds: [aRound(3, 'Winter'), aRound(0, 'Spring')],
  units: [unit(1, 'Zorg', true), unit(2, 'Noord', true), unit(3, 'Zuid', false)],
};
const mirrorOf = (number: number, name: string, own: OwnMirror): Answer =>
  ok({ ...aMirror(own), unit: { unitId: idOf(number), name } });

async function thePage(round: string | undefined, ...answers: readonly Answer[]) {
  const asked = answering(ok(INDEX), ...answers);
  const fixture: ComponentFixture<OverviewPage> = TestBed.createComponent(OverviewPage);
  fixture.componentRef.setInput('round', round);
  await fixture.whenStable();
  return { asked: asked.map(({ path }) => path), page: fixture.nativeElement as HTMLElement };
}

const linksIn = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map((link) => [
    link.textContent?.trim(),
    link.getAttribute('href'),
  ]);

describe('the overview', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('is that of the round in the address, else of the latest', async () => {
    for (const [round, expected] of [
      [aRound(3, '').roundId, aRound(3, '').roundId],
      [undefined, aRound(0, '').roundId],
      ['unknown', aRound(0, '').roundId],
    ]) {
      const { asked } = await thePage(round, ok(anOverview([])));

      expect(asked).toEqual(['/api/results', `/api/results/${expected}/overview`]);
    }
  });

  it('leads to the page of each unit, with what speaks for it', async () => {
    const group = aGroup('shared', [aFigure(3, 3.4), aFigure(3, 3.4), aFigure(3, 3.4)], {
      units: [
        { name: 'Zuid', hasUnitsBelow: false },
        { name: 'Nacht', hasUnitsBelow: false },
      ],
    });
    const units = [
      aSeenUnit('Noord', { groupId: null, spokenFor: 'none' }),
      aSeenUnit('Zuid', { groupId: 'shared', spokenFor: 'shared', depth: 1 }),
    ];
    const { page } = await thePage(undefined, ok(anOverview([group], units)));

    const rows = [...page.querySelectorAll('.overview-units li')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('no result');
    expect(rows[1]).toContain('one result together: Zuid and Nacht');
    const [first] = linksIn(page, '.overview-units');
    expect(first).toEqual(['Noord', `/dashboard?unit=${units[0]?.unitId}&round=${aRound(0, '').roundId}`]);
  });

  it('leads to who answers in a unit itself, too, where they have a result', async () => {
    const zorg = aSeenUnit('Zorg', { spokenFor: 'whole', groupId: 'Zorg', ownGroupId: 'itself' });
    const { page } = await thePage(undefined, ok(anOverview([], [zorg])));
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.overview-units a')];
    expect(links.map((link) => [link.getAttribute('aria-label'), link.href.includes('group=own')])).toEqual([
      [null, false],
      ['Management and staff of Zorg', true],
    ]);
  });

  it('sends the person to each mirror that is still open, and shows no figure before', async () => {
    const { page } = await thePage(
      undefined,
      problem(409, 'mirror-first'),
      mirrorOf(1, 'Zorg', { state: 'skipped' }),
      mirrorOf(2, 'Noord', { state: 'open' }),
    );

    const address = `/dashboard?unit=${idOf(2)}&round=${aRound(0, '').roundId}`;
    expect(linksIn(page, '.overview-door')).toEqual([['Give your own view of Noord', address]]);
    expect(page.querySelector('table')).toBeNull();
  });

  it('has a door also when the mirrors cannot be had', async () => {
    const { page } = await thePage(undefined, problem(409, 'mirror-first'), 'no connection', 'no connection');

    expect(linksIn(page, '.overview-door')).toEqual([
      ['To your team results', `/dashboard?round=${aRound(0, '').roundId}`],
    ]);
  });

  it('says in words what went wrong', async () => {
    const { page } = await thePage(undefined, problem(503, 'unavailable'));

    expect(page.querySelector('[role=alert]')?.textContent).toContain('en unavailable');
  });
});
