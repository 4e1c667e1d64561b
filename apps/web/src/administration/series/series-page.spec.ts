import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SeriesDates, SeriesDetail, SeriesRound } from '@leeway/contract';
import { type Answer, answering, ok } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { NewSeriesPage } from './new-series-page.js';
import { SeriesPage } from './series-page.js';

const SERIES_ID = '00000000-0000-4000-8000-000000000001';
const ROUND_ID = '00000000-0000-4000-8000-000000000002';
const UNIT = '00000000-0000-4000-8000-000000000003';
const RULE = {
  ...{ opensOn: '2027-03-26', daysOpen: 14, everyWeeks: 13, rounds: null, launchDays: 3 },
  ...{ skipWeekends: true, skipHolidays: true },
};

const datesOf = (number: number): SeriesDates => ({
  number,
  launch: { at: '2027-03-25T07:00:00.000Z', moved: null },
  opening: {
    at: '2027-03-30T06:00:00.000Z',
    moved: { from: '2027-03-26', because: [{ nl: 'Goede Vrijdag', en: 'Good Friday' }] },
  },
  closing: { at: '2027-04-13T15:00:00.000Z', moved: null },
});
const roundOf = (number: number, changes: Partial<SeriesRound>): SeriesRound => ({
  ...{ number, name: `Teams ${number}`, kind: 'pulse', state: 'planned', skippedBecause: null },
  ...{ dates: datesOf(number), problem: null, leftOut: [], round: null },
  ...changes,
});
const detailOf = (next: SeriesRound | null, rounds: SeriesRound[], state = 'running'): SeriesDetail =>
  ({
    series: { seriesId: SERIES_ID, name: 'Teams', firstKind: 'pulse', state, everyWeeks: 13, rounds: null, next },
    ...{ rule: RULE, reminderDays: [2], rounds, later: [datesOf(9)] },
  }) as SeriesDetail;
const preview = ok({ dates: [datesOf(1)] });
const plan = ok({
  ...{ planHash: 'a', people: 9, minHeadcount: 5 },
  blocks: [{ label: { nl: 'Team Noord', en: 'Team Noord' }, unitId: UNIT, groupUnitIds: [UNIT], headcount: 9 }],
  units: [
    { unitId: UNIT, parentId: null, name: 'Team Noord', headcount: 9, outcome: 'own-block', block: 0, why: null },
  ],
});

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

async function shown<T>(component: new () => T, inputs: Readonly<Record<string, unknown>>, ...answers: Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const settle = async (): Promise<void> => {
    // Longer than the pause before the dates are asked for.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await fixture.whenStable();
  };
  await settle();
  return { page: fixture.nativeElement as HTMLElement, asked, settle };
}

const buttonNamed = (page: HTMLElement, text: string) =>
  [...page.querySelectorAll('button')].find((button) => button.textContent?.trim() === text);

describe('the page of a series', () => {
  it('shows its rounds in order, why one was skipped, and what moved the next one', async () => {
    const launched = roundOf(1, {
      state: 'launched',
      round: { roundId: ROUND_ID, state: 'open', closesAt: '2027-04-20T15:00:00.000Z' },
      leftOut: ['Oost'],
    });
    const skipped = roundOf(2, { state: 'skipped', skippedBecause: 'missed' });
    const next = roundOf(3, { problem: { nl: 'te klein', en: 'too few people' } });
    const { page } = await shown(
      SeriesPage,
      { seriesId: SERIES_ID },
      ok(detailOf(next, [launched, skipped, next])),
      preview,
    );
    const rows = [...page.querySelectorAll('lw-series-rounds li')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Oost');
    // As it closes since it was extended.
    expect(rows[0]).toContain('20 April');
    expect(rows[1]).toContain('was not running');
    expect(page.querySelector('lw-series-rounds a')?.getAttribute('href')).toContain(ROUND_ID);
    expect(page.querySelector('lw-series-next')?.textContent).toContain('too few people');
    expect(page.querySelector('lw-series-next')?.textContent).toContain('Good Friday');
    expect(page.querySelector('lw-series-control dialog')?.textContent).toContain('Teams 1');
  });

  it('skips and stops only after a question', async () => {
    const next = roundOf(1, {});
    const detail = ok(detailOf(next, [next]));
    const { page, asked, settle } = await shown(
      SeriesPage,
      { seriesId: SERIES_ID },
      ...[detail, preview, detail, detail, detail, detail, detail],
    );
    buttonNamed(page, 'Skip this round…')?.click();
    buttonNamed(page, 'Stop the series…')?.click();
    expect(asked).toHaveLength(2);
    buttonNamed(page, 'Skip')?.click();
    await settle();
    buttonNamed(page, 'Stop the series')?.click();
    await settle();
    const changes = asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('preview'));
    expect(changes.map(({ path, body }) => [path.split('/').at(-1), JSON.parse(String(body)) as unknown])).toEqual([
      ['skip', { number: 1 }],
      ['state', { state: 'stopped' }],
    ]);
  });
});

describe('a new series', () => {
  it('shows its dates while one types, and is made after a question', async () => {
    const { page, asked, settle } = await shown(NewSeriesPage, {}, plan, preview, preview, ok(detailOf(null, [])));
    expect(page.querySelector('lw-series-preview-section')?.textContent).toContain('Good Friday');
    const weeks = page.querySelector<HTMLInputElement>('#everyWeeks');
    if (weeks !== null) weeks.value = '8';
    weeks?.dispatchEvent(new Event('input'));
    await settle();
    expect(JSON.parse(String(asked.at(-1)?.body))).toMatchObject({ rule: { everyWeeks: 8 }, from: 1 });
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    buttonNamed(page, 'Make the series')?.click();
    await settle();
    expect(asked.at(-1)).toMatchObject({ method: 'PUT' });
    expect(JSON.parse(String(asked.at(-1)?.body))).toMatchObject({ rule: { everyWeeks: 8, rounds: null } });
  });

  it('asks nothing while a number is outside its range, and says which', async () => {
    const { page, asked, settle } = await shown(NewSeriesPage, {}, plan, preview);
    const days = page.querySelector<HTMLInputElement>('#daysOpen');
    if (days !== null) days.value = '90';
    days?.dispatchEvent(new Event('input'));
    await settle();
    expect(page.querySelector('#daysOpen-hint')?.textContent).toContain('from 1 to 60');
    expect(asked).toHaveLength(2);
  });
});
