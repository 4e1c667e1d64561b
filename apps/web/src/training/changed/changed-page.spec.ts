import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { idOf, ROUND } from '../testing/a-training.js';
import { ChangedPage } from './changed-page.js';
import { aChange, FIRST, LAST, someRounds } from './testing/a-change.js';

const SIZE = { named: 4, unnamed: 0, unnamedLeftOut: 0, respondents: { status: 'shown', value: { from: 31, to: 50 } } };
const COHORT = { cohortId: idOf(7), name: 'Najaar', round: ROUND, unitIds: [idOf(1)], size: SIZE };

async function opened(...answers: readonly Answer[]) {
  const asked = answering(ok(COHORT), ...answers);
  const fixture = TestBed.createComponent(ChangedPage);
  fixture.componentRef.setInput('cohortId', idOf(7));
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  return { asked, page, settle };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the page of what a training changed', () => {
  it('sets the proposed rounds beside each other, and says what can’t be concluded', async () => {
    const { asked, page } = await opened(ok(someRounds()), ok(aChange()));
    const path = `/api/training/cohorts/${idOf(7)}/change`;
    expect(asked.at(-1)?.path).toBe(`${path}?before=${FIRST.roundId}&after=${LAST.roundId}`);
    expect(page.textContent).toContain('Not drawn by lot.');
    expect(page.textContent).toContain('West: no result in the first round');
  });

  it('draws the cohort above the other teams, between worse and better', async () => {
    const { page } = await opened(ok(someRounds()), ok(aChange()));
    const [plot, none] = page.querySelectorAll<HTMLElement>('.change-plot');
    expect(plot?.getAttribute('aria-label')).toBe(
      'Clarity. This cohort: +0.8 points, from +0.3 to +1.3. The other teams: −0.1 points, from −0.6 to +0.4.',
    );
    const dots = [...(plot?.querySelectorAll<HTMLElement>('.change-dot') ?? [])].map(({ style }) => style.left);
    // The axis ends at a point and a half.
    expect(dots.map((left) => Math.round(Number.parseFloat(left)))).toEqual([77, 47]);
    expect(none).toBeUndefined();
    expect([...page.querySelectorAll('.change-sentence')].map((one) => one.textContent)).toContain(
      'One of the two did not ask it.',
    );
  });

  it('has files of the two rounds to take along, the paper first', async () => {
    const { page } = await opened(ok(someRounds()), ok(aChange()));
    const path = `/api/training/cohorts/${idOf(7)}`;
    const query = `?language=en&before=${FIRST.roundId}&after=${LAST.roundId}`;
    expect([...page.querySelectorAll('.actions a')].map((one) => one.getAttribute('href'))).toEqual([
      `${path}/change/export/pdf${query}`,
      `${path}/slides${query}`,
      `${path}/change/export/csv${query}`,
    ]);
  });

  it('has the figures in a table, with the size and why one is not there', async () => {
    const { page } = await opened(ok(someRounds()), ok(aChange()));
    const cells = [...page.querySelectorAll('lw-figure-table tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
    );
    expect(cells[0]?.slice(0, 4)).toEqual(['Clarity', '+0.8 (+0.3 to +1.3)', '6', '+1.12 (+0.42 to +1.82)']);
    expect(cells[1]?.[1]).toBe('One of the two did not ask it.');
  });

  it('lets rounds that can’t be compared be seen and not chosen', async () => {
    const { page } = await opened(ok(someRounds()), ok(aChange()));
    const options = [...page.querySelectorAll<HTMLOptionElement>('#second-round option')];
    expect(options.map(({ disabled, text }) => [disabled, text.trim()])).toEqual([
      [true, 'Kort (asked other questions)'],
      [false, 'Najaar'],
    ]);
  });

  it('says when there is something to compare while there is not', async () => {
    const next = { name: 'Zomer', closesAt: '2026-07-01T17:00:00.000Z' };
    const { asked, page } = await opened(ok(someRounds({ rounds: [FIRST], pairs: [], proposed: null, next })));
    expect(page.querySelector('.empty')?.textContent).toContain('The next one, “Zomer”, closes on');
    expect(asked).toHaveLength(2);
    expect([...page.querySelectorAll('.actions a')].map((one) => one.getAttribute('href'))).toEqual([
      `/api/training/cohorts/${idOf(7)}/slides?language=en`,
    ]);
  });

  it('says why it is refused, in the words of the server', async () => {
    const { page } = await opened(ok(someRounds()), problem(403, 'unit-not-given'));
    expect(page.querySelector('lw-failure-notice')?.textContent).toContain('en unit-not-given');
  });
});
