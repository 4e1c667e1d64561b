import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MAILING_KINDS, type MailText, type MailTexts } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { MailTextsPage } from './mail-texts-page.js';

const OURS: MailText = { subject: 'Welcome', body: 'Dear {{firstName}}', closing: 'Regards' };
const texts = (welcome: MailText = OURS, testAddress: string | null = 'ada@linde.example'): Answer => {
  const ours = { text: OURS, ours: OURS, isChanged: false };
  const kinds = MAILING_KINDS.map((kind) =>
    kind === 'welcome' && welcome !== OURS
      ? { kind, nl: ours, en: { text: welcome, ours: OURS, isChanged: true } }
      : { kind, nl: ours, en: ours },
  );
  return ok({ kinds, testAddress } satisfies MailTexts);
};
const HTML =
  '<html lang="en"><style>:root{}</style><body><p style="color:#0B6E69">Dear Sanne <a href="x">y</a></p></body></html>';
const preview = (text = 'Dear Sanne'): Answer => ok({ subject: 'Welcome', text, html: HTML });

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(MailTextsPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  const press = async (label: string): Promise<void> => {
    const button = [...page.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(label));
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  const field = (id: string) => page.querySelector(`#mail-${id}`) as HTMLTextAreaElement;
  const fill = async (id: string, value: string): Promise<void> => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('input'));
    await settle();
  };
  const sent = (method: string) => asked.filter((one) => one.method === method);
  await settle();
  return { page, press, field, fill, sent, settle, component: fixture.componentInstance };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function () {
    this.removeAttribute('open');
  };
  globalThis.CSSStyleSheet = class {
    replaceSync(): void {}
  } as unknown as typeof CSSStyleSheet;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the page about texts of mails', () => {
  it('shows how a reader sees it, styled and in plain text, with links that lead nowhere', async () => {
    const { page, press } = await opened(texts(), preview());
    const picture = page.querySelector('lw-mail-picture')?.shadowRoot;
    expect(picture?.querySelector('p')?.style.color).toBe('rgb(11, 110, 105)');
    expect(picture?.querySelector('a')?.hasAttribute('href')).toBe(false);
    await press('Plain text');
    expect(page.querySelector('.mail-shown .mail-plain')?.textContent).toBe('Dear Sanne');
  });

  it('keeps a text, and sends it as it was typed', async () => {
    const own = { ...OURS, subject: 'Join us' };
    const { page, press, fill, sent } = await opened(texts(), preview(), preview(), texts(own));
    await fill('subject', 'Join us');
    await press('Save');
    expect(sent('PUT').map(({ path, body }): unknown => [path, JSON.parse(String(body))])).toEqual([
      ['/api/mail/texts/welcome/en', own],
    ]);
    expect(page.querySelector('.notice-done')?.textContent).toContain('Saved.');
    expect(page.querySelector('.mail-tab')?.textContent).toContain('own text');
  });

  it('inserts a field where one typed last, and offers no first name where everybody gets the same', async () => {
    const { field, press, page } = await opened(texts(), preview(), preview(), preview());
    field('closing').focus();
    field('closing').dispatchEvent(new Event('focus'));
    field('closing').setSelectionRange(0, 0);
    await press('organisation');
    expect(field('closing').value).toBe('{{organisationName}}Regards');
    await press('Opening');
    expect([...page.querySelectorAll('.mail-field')].map((one) => one.textContent)).not.toContain('first name');
    expect(page.textContent).toContain('This mail is the same for everybody');
  });

  it('asks for what is missing or can not be filled in, and goes there, before it sends anything', async () => {
    const { page, press, fill, sent, field } = await opened(texts(), preview());
    document.body.append(page);
    await fill('subject', ' ');
    await fill('body', 'Follow {{link}}');
    await press('Save');
    expect([...page.querySelectorAll('.field-error')].map((one) => one.textContent)).toEqual([
      'Fill in a subject.',
      expect.stringContaining('“link”, in double braces, cannot be filled in'),
    ]);
    expect(document.activeElement).toBe(field('subject'));
    expect(sent('PUT')).toEqual([]);
    page.remove();
  });

  it('loses nothing when one looks at another mail, and asks before one leaves', async () => {
    const { press, fill, field, page, component } = await opened(texts(), preview(), preview(), preview(), preview());
    const confirm = jest.spyOn(window, 'confirm').mockReturnValue(false);
    expect(component.mayLeave()).toBe(true);
    await fill('subject', 'Half a sen');
    await press('Called off');
    expect(field('subject').value).toBe('Welcome');
    await press('Invitation');
    expect(field('subject').value).toBe('Half a sen');
    expect(page.querySelector('.mail-tab')?.textContent).toContain('not saved');
    expect(component.mayLeave()).toBe(false);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    confirm.mockRestore();
  });

  it('goes back to our text after a question', async () => {
    const { press, page, sent, settle, field } = await opened(
      texts({ ...OURS, subject: 'Join us' }),
      preview(),
      texts(),
      preview(),
    );
    expect(field('subject').value).toBe('Join us');
    await press('Back to our text');
    page.querySelector<HTMLButtonElement>('dialog[open] .button-primary')?.click();
    await settle();
    expect(sent('DELETE').map(({ path }) => path)).toEqual(['/api/mail/texts/welcome/en']);
    expect(field('subject').value).toBe('Welcome');
  });

  it('sends a test mail of what is typed to oneself, and says why not', async () => {
    const { press, page } = await opened(texts(), preview(), ok({ to: 'ada@linde.example' }), problem(502, 'refused'));
    await press('Send me a test mail');
    expect(page.querySelector('.notice-done')?.textContent).toContain('Sent to ada@linde.example.');
    await press('Send me a test mail');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('en refused');
  });

  it('offers no test mail without a mail server', async () => {
    const { page } = await opened(texts(OURS, null), preview());
    expect(page.textContent).toContain('No test mail is possible');
    expect(page.textContent).not.toContain('Send me a test mail');
  });
});
