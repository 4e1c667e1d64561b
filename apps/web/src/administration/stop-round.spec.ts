import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, type Asked, answering, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { StopRound } from './stop-round.js';

const ROUND_ID = '00000000-0000-4000-8000-000000000001';

async function shown(isStopping: boolean, ...answers: readonly Answer[]) {
  const asked: Asked[] = answering(...answers);
  const fixture = TestBed.createComponent(StopRound);
  fixture.componentRef.setInput('roundId', ROUND_ID);
  fixture.componentRef.setInput('name', 'Autumn');
  fixture.componentRef.setInput('isStopping', isStopping);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const confirm = async (): Promise<void> => {
    page.querySelector<HTMLButtonElement>('dialog .button-primary')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { page, asked, confirm };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts()] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('calling a round off', () => {
  it('is asked for after a question that says what it means', async () => {
    const { page, asked, confirm } = await shown(false, problem(409, 'round-has-opened'));
    expect(page.querySelector('dialog')?.textContent).toContain('can not be undone');
    expect(asked).toEqual([]);
    await confirm();
    expect(asked.map(({ method, path }) => [method, path])).toEqual([['POST', `/api/rounds/${ROUND_ID}/stop`]]);
    expect(page.querySelector('lw-failure-notice')).not.toBeNull();
  });

  it('is not offered again while it is under way', async () => {
    const { page } = await shown(true);
    expect(page.textContent).toContain('is being called off');
    expect(page.querySelector('section button')).toBeNull();
  });
});
