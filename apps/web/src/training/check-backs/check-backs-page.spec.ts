import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { idOf, ROUND } from '../testing/a-training.js';
import { someCheckBacks } from '../testing/some-check-backs.js';
import { CheckBacksPage } from './check-backs-page.js';

const SIZE = { named: 2, unnamed: 0, unnamedLeftOut: 0, respondents: { status: 'shown', value: { from: 11, to: 20 } } };
const COHORT = { cohortId: idOf(7), name: 'Najaar', round: ROUND, unitIds: [idOf(1)], size: SIZE };

async function opened(...answers: readonly Answer[]) {
  const asked = answering(ok(COHORT), ...answers);
  const fixture = TestBed.createComponent(CheckBacksPage);
  fixture.componentRef.setInput('cohortId', idOf(7));
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const propose = async (day: string): Promise<void> => {
    const field = page.querySelector<HTMLInputElement>('#trained-on');
    if (field === null) throw new Error('nothing to propose with');
    field.value = day;
    field.dispatchEvent(new Event('input'));
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  const press = async (words: string): Promise<void> => {
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === words)?.click();
    await settle();
  };
  await settle();
  return { asked, page, press, propose };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the page of the check-backs of a cohort', () => {
  it('proposes a day, and then says when which teams are asked', async () => {
    const { asked, page, propose } = await opened(ok({ checkBacks: null }), ok({ checkBacks: someCheckBacks() }));
    await propose('2026-09-01');
    expect(asked.at(-1)).toMatchObject({ method: 'PUT', path: `/api/training/cohorts/${idOf(7)}/check-backs` });
    expect(page.textContent).toContain('Waits for an administrator.');
    expect(page.textContent).toContain('Teams: Noord, Zuid');
    expect(page.querySelectorAll('lw-check-back-dates dt')).toHaveLength(3);
  });

  it('asks for the day before it asks the server', async () => {
    const { asked, page, propose } = await opened(ok({ checkBacks: null }));
    await propose('');
    expect(page.querySelector('.field-error')?.textContent).toContain('Choose the day of the training.');
    expect(asked).toHaveLength(2);
  });

  it('says why a day is refused, in the words of the server', async () => {
    const { page, propose } = await opened(ok({ checkBacks: null }), problem(422, 'check-back-too-late'));
    await propose('2026-01-01');
    expect(page.querySelector('lw-failure-notice')?.textContent).toContain('en check-back-too-late');
  });

  it('says why it was declined, and lets propose another day', async () => {
    const declined = someCheckBacks({ state: 'declined', reason: 'Te druk' });
    const { page } = await opened(ok({ checkBacks: declined }));
    expect(page.textContent).toContain('Declined: Te druk');
    expect(page.querySelector('form')?.textContent).toContain('Propose another day');
  });

  it('withdraws what waits, and lets propose anew', async () => {
    const { asked, page, press } = await opened(ok({ checkBacks: someCheckBacks() }), ok({ checkBacks: null }));
    document.body.append(page);
    await press('Withdraw the proposal');
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: `/api/training/cohorts/${idOf(7)}/check-backs` });
    expect(page.querySelector('[aria-live]')?.textContent).toContain('withdrawn');
    expect(page.querySelector('form button')?.textContent).toContain('Propose');
    expect(page.textContent).not.toContain('Withdraw the proposal');
    expect(document.activeElement).toBe(page.querySelector('#trained-on'));
  });

  it('says before anything is proposed what check-backs can be compared with', async () => {
    const { page } = await opened(ok({ checkBacks: null }));
    expect(page.textContent).toContain(ROUND.kind === 'pulse' ? 'in full' : 'the statements that both asked');
  });

  it('proposes nothing any more once it is accepted, and says what became of each', async () => {
    const [two, six, twelve] = someCheckBacks().rounds;
    if (two === undefined || six === undefined || twelve === undefined) throw new Error('three rounds');
    const skipped = { ...six, state: 'skipped', skippedBecause: 'access-over' } as const;
    const rounds = [{ ...two, state: 'launched' as const }, skipped, twelve];
    const { page } = await opened(ok({ checkBacks: someCheckBacks({ state: 'accepted', rounds }) }));
    expect(page.querySelector('form')).toBeNull();
    const said = [...page.querySelectorAll('lw-check-back-dates .soft')].map((one) => one.textContent.trim());
    expect(said).toEqual(['· started', '· not held: the access of the trainer ends before that', '· planned']);
  });
});
