import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TrainingConsent, TrainingConsents } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { TrainingConsentsCard } from './training-consents-card.js';

const ACCESS = '00000000-0000-4000-8000-000000000001';
const consents = (own: TrainingConsent, isNamed = false): TrainingConsents => ({
  trainers: [{ accessId: ACCESS, trainerName: 'Tess Trainer', endsOn: '2026-06-30', own, isNamed }],
  managers: 2,
});
const NO: TrainingConsent = { byName: false, mirror: false };

async function shown(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(TrainingConsentsCard);
  fixture.componentRef.setInput('unitId', 'unit');
  fixture.componentRef.setInput('unitName', 'Noord');
  const page = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const press = async (number: number): Promise<void> => {
    page.querySelectorAll<HTMLInputElement>('[role=switch]')[number]?.click();
    await fixture.whenStable();
  };
  return { asked, page, press };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('what a manager lets a trainer see', () => {
  it('is not asked while there is no trainer', async () => {
    const { page } = await shown(ok({ trainers: [], managers: 1 }));
    expect(page.textContent?.trim()).toBe('');
  });

  it('is two choices, each no at first and each by itself', async () => {
    const yes = consents({ byName: true, mirror: false });
    const { asked, page, press } = await shown(ok(consents(NO)), ok(yes));
    expect([...page.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([false, false]);
    await press(0);
    expect(asked[1]).toEqual({
      method: 'PUT',
      path: `/api/training-consents/unit/${ACCESS}`,
      body: JSON.stringify({ byName: true, mirror: false }),
    });
    expect(page.textContent).toContain('You lead Noord with 1 other');
    expect(page.textContent).toContain('The team is not seen by name.');
  });

  it('stays as it was when saying so fails', async () => {
    const { page, press } = await shown(ok(consents(NO)), problem(503, 'unavailable'));
    await press(1);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('en unavailable');
    expect(page.querySelectorAll<HTMLInputElement>('input')[1]?.checked).toBe(false);
  });
});
