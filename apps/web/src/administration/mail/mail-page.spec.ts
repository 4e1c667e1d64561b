import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FailedMail, MailOverview, RoundMailing } from '@leeway/contract';
import { type Answer, answering, ok } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { MailPage } from './mail-page.js';

const idOf = (number: number): string => `${String(number).padStart(8, '0')}-1111-4111-8111-111111111111`;
const ROUND = idOf(1);
const mailing = (numbers: Partial<RoundMailing>): RoundMailing => ({
  ...{ kind: 'welcome', number: 1, dueAt: '2026-11-25T09:00:00.000Z', state: 'written' },
  ...{ people: 10, sent: 8, failed: 2, ...numbers },
});
const failure = (number: number, changes: Partial<FailedMail> = {}): FailedMail => ({
  ...{ messageId: idOf(number), memberId: idOf(number + 50), kind: 'welcome', number: 1 },
  ...{ to: `p${number}@linde.example`, toName: `Persoon ${number}`, failure: 'address-unknown' },
  ...{ cameBack: false, canBeSentAgain: true, ...changes },
});
const overview = (mailings: RoundMailing[], failures: FailedMail[] = [], changes: Partial<MailOverview> = {}): Answer =>
  ok({
    ...{ sends: true, hearsOfBounces: true, ...changes },
    rounds: [{ roundId: ROUND, name: 'Voorjaar', mailings, failures }],
  });

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(MailPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  const press = async (label: string): Promise<void> => {
    const named = (one: HTMLButtonElement) => [one.textContent?.trim(), one.getAttribute('aria-label')].includes(label);
    const button = [...page.querySelectorAll('button')].find(named);
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  await settle();
  return { asked, page, press, settle, words: () => page.textContent?.replaceAll(/\s+/g, ' ') ?? '' };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the page about mails', () => {
  it('says in numbers what became of each, and what is only planned', async () => {
    const { page } = await opened(
      overview([
        mailing({ sent: 7, failed: 2 }),
        mailing({ kind: 'reminder', number: 2, state: 'planned', people: 0 }),
      ]),
    );
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim().replaceAll(/\s+/g, ' ')),
    );
    expect(rows[0]).toEqual(['Invitation', '10', '7', '1', '2']);
    expect(rows[1]?.[0]).toBe('Reminder 2');
    expect(rows[1]?.[1]).toMatch(/^planned .*25/);
  });

  it('gives a reason in plain words for each that failed, and a way to the address', async () => {
    const { words, page } = await opened(
      overview([mailing({})], [failure(3), failure(4, { failure: 'mailbox-full', cameBack: true })]),
    );
    expect(words()).toContain('2 mails did not arrive');
    expect(words()).toContain('Persoon 3 p3@linde.exampleInvitation. This address does not exist, or no longer.');
    expect(words()).toContain('The mail came back. The mailbox is full.');
    const link = page.querySelector('a[aria-label="Correct the address of Persoon 3"]');
    expect(link?.getAttribute('href')).toBe(`/administration/people/${idOf(53)}`);
  });

  it('sends one again, or all of them, and says how many will go out', async () => {
    const failures = [failure(3), failure(4)];
    const { asked, page, press, words } = await opened(
      overview([mailing({})], failures),
      ok({ mails: 1 }),
      overview([mailing({ failed: 1 })], failures),
      ok({ mails: 2 }),
      overview([mailing({ failed: 0 })]),
    );
    await press('Send again to Persoon 4: Invitation');
    expect(JSON.parse(String(asked[1]?.body))).toEqual({ roundId: ROUND, messageIds: [idOf(4)] });
    expect(words()).toContain('1 mail is ready');
    await press('Send all of them again');
    expect(JSON.parse(String(asked[3]?.body))).toEqual({ roundId: ROUND });
    expect(words()).toContain('2 mails are ready');
    expect(page.querySelector('.mail-failures')).toBeNull();
  });

  it('offers nothing for a mail that has become pointless', async () => {
    const { page, words } = await opened(overview([mailing({})], [failure(3, { canBeSentAgain: false })]));
    expect(words()).toContain('Sending it again has no use any more.');
    expect(page.querySelector('button')).toBeNull();
  });

  it('lets one read without a mail server what would be sent', async () => {
    const waiting = { messageId: idOf(3), kind: 'welcome', number: 1, to: 'p3@linde.example', toName: 'Persoon 3' };
    const { page, settle, words } = await opened(
      overview([mailing({ sent: 0, failed: 0, people: 1 })], [], { sends: false }),
      ok({ mails: [{ ...waiting, subject: 'Hallo', text: 'http://x/#/c/o/r/••••••' }], total: 1 }),
    );
    expect(words()).toContain('This installation has no mail server');
    const details = page.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
    expect(words()).toContain('Hallo');
    expect(words()).toContain('Personal links are masked');
  });

  it('says when bounces are not heard of, and what comes before the first round', async () => {
    const { words } = await opened(ok({ sends: true, hearsOfBounces: false, rounds: [] }));
    expect(words()).toContain('A mail that comes back later is not shown here');
    expect(words()).toContain('No mails yet');
  });
});
