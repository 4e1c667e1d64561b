import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ExtensionView, RoundView } from '@leeway/contract';
import { type Answer, type Asked, answering, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { ExtendRound } from './extend-round.js';

const ROUND_ID = '00000000-0000-4000-8000-000000000001';
const [FROM, TO] = ['2026-11-16T16:00:00.000Z', '2026-11-23T16:00:00.000Z'];
const round: RoundView = {
  ...{ roundId: ROUND_ID, name: 'Autumn', kind: 'pulse', state: 'open', people: 11, fingerprint: null, closing: null },
  ...{ opensAt: '2026-11-02T08:00:00.000Z', closesAt: FROM, progress: { done: 4, of: 4 } },
  tallyKeyHeldBy: 'installation',
};
const asked = (isConfirmed: boolean): ExtensionView => ({ from: FROM, to: TO, isConfirmed });

async function shown(extension: ExtensionView | null, shownRound = round, ...answers: readonly Answer[]) {
  const requests: Asked[] = answering(...answers);
  const fixture = TestBed.createComponent(ExtendRound);
  fixture.componentRef.setInput('round', shownRound);
  fixture.componentRef.setInput('extension', extension);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const choose = async (day: string): Promise<void> => {
    const field = page.querySelector<HTMLInputElement>('input[type=date]');
    if (field === null) throw new Error('no day can be chosen');
    field.value = day;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const press = async (button: string): Promise<void> => {
    page.querySelector<HTMLButtonElement>(button)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { page, requests, choose, press };
}

let opened: number;

beforeEach(() => {
  opened = 0;
  HTMLDialogElement.prototype.showModal = () => void (opened += 1);
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts()] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('extending a round', () => {
  it('is asked for after a question that names both ends', async () => {
    const { page, requests, press } = await shown(null, round, problem(409, 'round-not-open'));
    await press('form button');
    expect([opened, requests]).toEqual([1, []]);
    for (const day of ['16 November', '23 November']) {
      expect(page.querySelector('dialog')?.textContent).toContain(day);
    }
    await press('dialog .button-primary');
    const [{ method, path, body } = { method: '', path: '', body: null }] = requests;
    expect([method, path, body]).toEqual([
      'POST',
      `/api/rounds/${ROUND_ID}/extension`,
      JSON.stringify({ closesAt: TO }),
    ]);
    expect(page.querySelector('lw-failure-notice')).not.toBeNull();
  });

  it('is not asked for on a day that can not be chosen, and says which can', async () => {
    const { page, choose, press } = await shown(null);
    await choose('2026-12-24');
    await press('form button');
    expect(opened).toBe(0);
    expect(page.querySelector('.field-error')?.textContent).toContain('14 December');
  });

  it.each([
    [true, 'open', 'has been extended'],
    [false, 'open', 'is being extended'],
    [false, 'closing', 'did not get to it'],
  ] as const)('is not offered a second time (confirmed: %s, %s)', async (isConfirmed, state, words) => {
    const { page } = await shown(asked(isConfirmed), { ...round, state });
    expect(page.textContent).toContain(words);
    expect(page.querySelector('form')).toBeNull();
  });
});
