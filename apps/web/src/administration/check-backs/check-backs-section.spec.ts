import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { someCheckBacks } from '../../training/testing/some-check-backs.js';
import { CheckBacksSection } from './check-backs-section.js';

async function shown(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(CheckBacksSection);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const press = async (words: string): Promise<void> => {
    const found = [...page.querySelectorAll('button')].filter((button) => button.textContent.trim() === words);
    found.at(-1)?.click();
    await settle();
  };
  await settle();
  return { asked, page, press, settle, section: fixture.componentInstance };
}

const { cohortId, trainedOn } = someCheckBacks();
const list = (...checkBacks: ReturnType<typeof someCheckBacks>[]): Answer => ok({ checkBacks });

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('what trainers propose, beside the rounds', () => {
  it('is nothing at all as long as there is nothing', async () => {
    const { page } = await shown(list());
    expect(page.querySelector('section')).toBeNull();
  });

  it('is accepted after a question, about the day that was read', async () => {
    const { asked, page, press } = await shown(list(someCheckBacks()), list(someCheckBacks({ state: 'accepted' })));
    await press('Accept…');
    expect(page.querySelector('dialog')?.textContent).toContain('Accept the check-backs of “Najaar”?');
    await press('Accept');
    expect(asked.at(-1)).toMatchObject({
      method: 'PUT',
      path: `/api/check-backs/${cohortId}/decision`,
      body: JSON.stringify({ state: 'accepted', trainedOn }),
    });
    expect(page.textContent).toContain('Accepted. The rounds start by themselves.');
  });

  it('is declined with a reason, and not without one', async () => {
    const declined = someCheckBacks({ state: 'declined', reason: 'Te druk' });
    const { asked, page, press, settle } = await shown(list(someCheckBacks()), list(declined));
    await press('Decline…');
    await press('Decline');
    expect(page.querySelector('.field-error')?.textContent).toContain('Say why');
    const field = page.querySelector<HTMLInputElement>('#decline-reason');
    if (field === null) throw new Error('no field');
    field.value = ' Te druk ';
    field.dispatchEvent(new Event('input'));
    await settle();
    await press('Decline');
    expect(asked.at(-1)?.body).toBe(JSON.stringify({ state: 'declined', trainedOn, reason: 'Te druk' }));
    expect(page.textContent).toContain('Declined: Te druk');
  });

  it('takes who comes from the top of the page to what waits', async () => {
    const { page, section } = await shown(list(someCheckBacks()));
    document.body.append(page);
    expect(section.isWaiting()).toBe(true);
    section.show();
    expect(document.activeElement).toBe(page.querySelector('h2'));
    const { section: decided } = await shown(list(someCheckBacks({ state: 'accepted' })));
    expect(decided.isWaiting()).toBe(false);
  });

  it('says what went wrong, in the words of the server', async () => {
    const { page, press } = await shown(list(someCheckBacks()), problem(409, 'check-backs-changed'));
    await press('Accept…');
    await press('Accept');
    expect(page.querySelector('lw-failure-notice')?.textContent).toContain('en check-backs-changed');
  });
});
