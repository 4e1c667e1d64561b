import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { aHome, idOf, ROUND } from './testing/a-training.js';
import { TrainingPage } from './training-page.js';

const COHORT = { cohortId: idOf(7), name: 'Najaar', round: ROUND, units: 4, isOpen: true };

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(TrainingPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  return { asked, page, settle };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the start page of a trainer', () => {
  it('says what it is about while there is no cohort', async () => {
    const { page } = await opened(ok(aHome()));
    expect(page.querySelector('.empty')?.textContent).toContain('A cohort is a choice of teams from a closed round.');
    expect(page.textContent).toContain('Noord');
  });

  it('says that the access is over, in the words of the server', async () => {
    const { page } = await opened(problem(403, 'training-ended'));
    expect(page.querySelector('.empty')?.textContent).toContain('en training-ended');
  });

  it('lists cohorts, and leads nowhere from one that is closed', async () => {
    const closed = { ...COHORT, cohortId: idOf(8), name: 'Zomer', isOpen: false };
    const { page } = await opened(ok(aHome({ cohorts: [COHORT, closed] })));
    expect([...page.querySelectorAll('h2 a')].map((one) => one.getAttribute('href'))).toEqual([
      `/training/cohorts/${idOf(7)}`,
    ]);
    expect(page.textContent).toContain('one of its units is no longer part of your access');
  });

  it('deletes one after it said that what was seen still counts', async () => {
    const { asked, page, settle } = await opened(ok(aHome({ cohorts: [COHORT] })), ok(aHome()));
    page.querySelector<HTMLButtonElement>('[aria-label="Delete: Najaar"]')?.click();
    await settle();
    expect(page.querySelector('dialog')?.textContent).toContain('What you have seen of it still counts');
    page.querySelector<HTMLButtonElement>('dialog .button-primary')?.click();
    await settle();
    expect(asked[1]).toMatchObject({ method: 'DELETE', path: `/api/training/cohorts/${idOf(7)}` });
    expect(page.querySelector('.notice-done')?.textContent).toContain('“Najaar” has been deleted.');
  });
});
