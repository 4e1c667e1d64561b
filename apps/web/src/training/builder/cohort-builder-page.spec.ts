import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { aForecast, aHome, idOf, ROUND, someUnits } from '../testing/a-training.js';
import { CohortBuilderPage } from './cohort-builder-page.js';

async function opened(...answers: readonly Answer[]) {
  const asked = answering(ok(aHome()), ok(someUnits()), ...answers);
  const fixture = TestBed.createComponent(CohortBuilderPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  const tick = async (number: number): Promise<void> => {
    page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[number]?.click();
    await settle();
  };
  const save = async (name: string): Promise<void> => {
    const field = page.querySelector('#cohort-name') as HTMLInputElement;
    field.value = name;
    field.dispatchEvent(new Event('input'));
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  await settle();
  const bar = (): string => page.querySelector('.cohort-bar')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { asked, page, tick, save, bar };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('putting a cohort together', () => {
  it('says at once what it comes to, and what cannot be included at its place', async () => {
    const { asked, page, tick, bar } = await opened(ok(aForecast()));
    expect(bar()).toContain('Nothing chosen yet');
    expect([...page.querySelectorAll('.check-out')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual(
      [
        'WestCannot be included: its result is also that of 2 units outside of your access. An administrator can add those.',
        'NachtCannot be included: nobody answered here.',
      ],
    );
    await tick(1);
    expect(asked[2]).toEqual({
      method: 'POST',
      path: `/api/training/rounds/${ROUND.roundId}/size`,
      body: JSON.stringify({ unitIds: [idOf(2), idOf(3)] }),
    });
    expect(bar()).toContain('4 published groups');
    expect(bar()).toContain('about 31–50 people');
    expect(bar()).toContain('1 by name · 3 as part of the whole');
  });

  it('saves it under an id of its own and goes there', async () => {
    const { asked, tick, save } = await opened(
      ok(aForecast()),
      ok({ cohortId: idOf(7), name: 'Najaar', round: ROUND, unitIds: [idOf(1)], size: aForecast().size }),
    );
    await tick(0);
    await save('');
    expect(asked).toHaveLength(3);
    await save('Najaar');
    const [, id = ''] = /cohorts\/(.*)$/.exec(asked[3]?.path ?? '') ?? [];
    expect(asked[3]).toMatchObject({
      method: 'PUT',
      body: JSON.stringify({ name: 'Najaar', roundId: ROUND.roundId, unitIds: [idOf(1)] }),
    });
    expect(TestBed.inject(Router).url).toBe(`/training/cohorts/${id}`);
  });

  it('cannot save what would give a team away, and says so', async () => {
    const { page, tick, bar } = await opened(ok(aForecast({ refusal: 'tells-one-team' })));
    await tick(0);
    expect(bar()).toContain('it would give away one team');
    expect(page.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });

  it('says why when the access has ended meanwhile', async () => {
    const { tick, bar } = await opened(problem(403, 'training-ended'));
    await tick(0);
    expect(bar()).toContain('en training-ended');
  });
});
