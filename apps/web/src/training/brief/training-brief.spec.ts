import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { allWords, wordsOf } from '../../dashboard/testing/without-drawing.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { aBrief } from '../testing/a-brief.js';
import { idOf } from '../testing/a-training.js';
import { TrainingBrief } from './training-brief.js';

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(TrainingBrief);
  fixture.componentRef.setInput('cohortId', idOf(7));
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const press = async (label: string): Promise<void> => {
    page.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click();
    await settle();
  };
  return { asked, page, settle, press };
}

/** What the server answers when the half day has these parts. */
const arranged = (...kinds: readonly number[]) => {
  const [half, full] = aBrief().programmes;
  const parts = kinds.map((at) => half?.parts[at]);
  return ok({ ...aBrief(), programmes: [{ ...half, parts, isRearranged: true }, full] });
};

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the training brief', () => {
  it('says in short what it is about and what cannot be concluded, before anything else', async () => {
    const { asked, page } = await opened(ok(aBrief()));
    expect(asked[0]?.path).toBe(`/api/training/cohorts/${idOf(7)}/brief`);
    const [first] = allWords(page, 'section');
    expect(first).toContain('About one team.');
    expect(first).toContain('One round is one moment.');
    const path = `/api/training/cohorts/${idOf(7)}`;
    expect([...page.querySelectorAll('a[download]')].map((one) => one.getAttribute('href'))).toEqual([
      `${path}/brief/export/pdf?language=en`,
      `${path}/slides?language=en&only=brief`,
      `${path}/brief/export/csv?language=en`,
    ]);
  });

  it('opens each point of evidence down to its figure and the border', async () => {
    const { page } = await opened(ok(aBrief()));
    const point = page.querySelector('.brief-points details');
    expect(wordsOf(point)).toBe('1 Noord: Little room (counts 4)Room: 1.5–2.3 Below 3. Border: 3.0.');
    expect(allWords(page, '.brief-goals h3')).toEqual(['Letting go']);
    expect(page.textContent).toContain('Distrust: You look at it.');
  });

  it('says on the page why a file is refused', async () => {
    const { page, settle } = await opened(ok(aBrief()), problem(403, 'training-ended'));
    page.querySelectorAll<HTMLAnchorElement>('a[download]')[1]?.click();
    await settle();
    expect(page.querySelector('lw-failure-notice')?.textContent).toContain('en training-ended');
  });

  it('says what the server refuses', async () => {
    const { page } = await opened(problem(403, 'unit-not-given'));
    expect(page.textContent).toContain('en unit-not-given');
  });
});

describe('the programme of a brief', () => {
  const names = (page: HTMLElement) => allWords(page, '.programme-part strong');
  const times = (page: HTMLElement) => allWords(page, '.programme-time');

  it('is moved with buttons, and the times and the focus follow', async () => {
    const { asked, page, press } = await opened(ok(aBrief()), arranged(1, 0, 2));
    expect(times(page)).toEqual(['9.00–9.15', '9.15–10.00', '10.00–10.10']);
    await press('Up: On the line');
    expect(names(page)).toEqual(['On the line', 'Opening and introductions', 'Closing']);
    expect(times(page)).toEqual(['9.00–9.45', '9.45–10.00', '10.00–10.10']);
    expect(asked[1]).toMatchObject({
      method: 'PUT',
      path: `/api/training/cohorts/${idOf(7)}/programmes/half-day`,
    });
    expect(page.querySelector('[role=status].fine:not(.brief-progress)')?.textContent).toBe(
      'On the line is now in place 1.',
    );
  });

  it('is moved by dragging', async () => {
    const { page, settle } = await opened(ok(aBrief()), arranged(1, 2, 0));
    const rows = page.querySelectorAll('.programme-part');
    const dragging = (type: string) =>
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: null });
    rows[0]?.dispatchEvent(dragging('dragstart'));
    rows[2]?.dispatchEvent(dragging('dragover'));
    rows[2]?.dispatchEvent(dragging('drop'));
    await settle();
    expect(names(page)).toEqual(['On the line', 'Closing', 'Opening and introductions']);
  });

  it('takes another exercise, says what it leaves out then, and removes parts', async () => {
    const changed = ok(aBrief());
    const { asked, page, settle, press } = await opened(ok(aBrief()), changed, arranged(0, 2));
    const select = page.querySelector<HTMLSelectElement>('.programme-does select');
    expect(allWords(page, '.programme-does option')).toEqual(['Another exercise…', 'Whose is it?, 45 minutes']);
    if (select !== null) select.value = '0';
    select?.dispatchEvent(new Event('change'));
    await settle();
    const { parts } = JSON.parse(String(asked[1]?.body)) as { parts: { exerciseId?: string }[] };
    expect(parts[1]).toMatchObject({ exerciseId: 'whose-is-it', minutes: 45 });
    await press('Remove: On the line');
    expect(names(page)).toEqual(['Opening and introductions', 'Closing']);
    expect(page.textContent).toContain('Without an exercise: Letting go.');
  });

  it('goes back to what is kept when a change is refused', async () => {
    const { page, press } = await opened(ok(aBrief()), problem(403, 'training-ended'));
    await press('Down: Opening and introductions');
    expect(names(page)).toEqual(['Opening and introductions', 'On the line', 'Closing']);
    expect(page.textContent).toContain('en training-ended');
  });

  it('is put back as proposed if it was rearranged', async () => {
    const { asked, page, settle } = await opened(ok(aBrief()), ok(aBrief()));
    page.querySelectorAll<HTMLInputElement>('input[name=length]')[1]?.click();
    await settle();
    const back = [...page.querySelectorAll('button')].find((one) => wordsOf(one) === 'Put back as proposed');
    back?.click();
    await settle();
    expect(asked[1]).toMatchObject({
      method: 'DELETE',
      path: `/api/training/cohorts/${idOf(7)}/programmes/full-day`,
    });
  });
});
