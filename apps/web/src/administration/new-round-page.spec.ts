import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { NewRoundPage } from './new-round-page.js';

const UNIT = '00000000-0000-4000-8000-000000000001';
const planOf = (planHash: string): Answer =>
  ok({
    planHash,
    people: 9,
    minHeadcount: 5,
    blocks: [{ label: { nl: 'Team Noord', en: 'Team Noord' }, unitId: UNIT, groupUnitIds: [UNIT], headcount: 9 }],
    units: [{ unitId: UNIT, parentId: null, name: 'Team Noord', headcount: 9, outcome: 'own-block', block: 0 }],
  });

/** The page with its dialog, which jsdom cannot open by itself. */
async function opened(
  ...answers: readonly Answer[]
): Promise<{ page: HTMLElement; asked: Asked[]; launch: () => Promise<void> }> {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(NewRoundPage);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const page = fixture.nativeElement as HTMLElement;
  const launch = async (): Promise<void> => {
    page.querySelector<HTMLButtonElement>('dialog .button-primary')?.click();
    await settle();
  };
  return { page, asked, launch };
}

describe('launching a round', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    HTMLDialogElement.prototype.close = () => undefined;
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('is the same launch again after an answer was lost', async () => {
    const { page, asked, launch } = await opened(planOf('one'), 'no connection', 'no connection');

    await launch();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('never launched twice');
    await launch();

    expect(asked.slice(1).map(({ method }) => method)).toEqual(['PUT', 'PUT']);
    expect(asked[2]).toEqual(asked[1]);
  });

  it('shows the new groups when the people changed meanwhile, and launches those', async () => {
    const { page, asked, launch } = await opened(
      planOf('one'),
      problem(409, 'plan-changed'),
      planOf('two'),
      'no connection',
    );

    await launch();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('The people list changed');
    await launch();

    expect(asked.map(({ path }) => path.replace(/[0-9a-f-]{36}/, ':id'))).toEqual([
      '/api/block-plan',
      '/api/rounds/:id',
      '/api/block-plan',
      '/api/rounds/:id',
    ]);
    expect(JSON.parse(String(asked[3]?.body))).toMatchObject({ planHash: 'two', kind: 'baseline' });
  });
});
