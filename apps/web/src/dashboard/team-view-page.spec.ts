import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import type { TeamResult } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { TeamFigures } from './result/team-figures.js';
import { TeamViewPage } from './team-view-page.js';
import { aResult } from './testing/a-result.js';

@Component({ selector: 'lw-team-figures', template: 'the figures of {{ result().unit.name }}' })
class FiguresInWords {
  readonly result = input.required<TeamResult>();
}

async function thePage(place: Readonly<Record<string, string>>, ...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(TeamViewPage);
  for (const [name, value] of Object.entries(place)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return { asked: asked.map(({ path }) => path), page: fixture.nativeElement as HTMLElement };
}

const PLACE = { unit: 'u1', round: 'r1' };

describe('the view for the team', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    TestBed.overrideComponent(TeamViewPage, { remove: { imports: [TeamFigures] }, add: { imports: [FiguresInWords] } });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('asks for the team’s view and nothing else', async () => {
    const { asked, page } = await thePage(PLACE, ok({ ...aResult(), view: 'team' }));

    expect(asked).toEqual(['/api/results/r1/units/u1?view=team']);
    expect(page.textContent).toContain('the figures of Team Noord');
    expect(page.querySelector('lw-mirror-card, lw-agreements-section')).toBeNull();
  });

  it('shows nothing of an answer that is somebody’s own view', async () => {
    const { page } = await thePage(PLACE, ok({ ...aResult(), view: 'own' }));

    expect(page.textContent).not.toContain('the figures of');
    expect(page.querySelector('[role=alert]')).not.toBeNull();
  });

  it('leads back to the page of the same unit and round', async () => {
    const { page } = await thePage(PLACE, ok({ ...aResult(), view: 'team' }));
    const back = page.querySelector('a');

    expect(back?.textContent).toBe('Back to your own page');
    expect(back?.getAttribute('href')).toBe('/dashboard?unit=u1&round=r1');
  });

  it('asks for the own view first when that is still open', async () => {
    const { page } = await thePage(PLACE, problem(409, 'mirror-first'));

    expect(page.querySelector('.notice')?.textContent).toContain('First give your own view of this team');
  });

  it('asks nothing without a place', async () => {
    const { asked, page } = await thePage({});

    expect(asked).toEqual([]);
    expect(page.textContent).toContain('Choose a unit and a round first.');
  });
});
