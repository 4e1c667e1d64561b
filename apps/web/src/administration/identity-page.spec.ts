import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { IdentityProviderView } from '@leeway/contract';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { IdentityPage } from './identity-page.js';

const KEPT = {
  issuer: 'https://login.delinde.example',
  clientId: 'leeway',
  emailDomains: ['delinde.example'],
  passwordSignIn: true,
};
const view = (provider: IdentityProviderView['provider'], canKeepSecrets = true): Answer =>
  ok({ provider, redirectUri: 'https://leeway.example/api/sign-in/x/callback', canKeepSecrets });

async function opened(...answers: readonly Answer[]) {
  const asked: Asked[] = answering(...answers);
  const fixture = TestBed.createComponent(IdentityPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let time = 0; time < 2; time++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  const press = async (label: string): Promise<void> => {
    const button = [...page.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  const fill = async (id: string, value: string): Promise<void> => {
    const field = page.querySelector(`#${id}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  const bodyOf = (index: number): unknown => JSON.parse(String(asked[index]?.body));
  await settle();
  return { asked, bodyOf, page, press, fill, settle };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function () {
    this.removeAttribute('open');
  };
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('setting the provider', () => {
  it('asks for what is missing before it sends anything', async () => {
    const { asked, page, press } = await opened(view(null));

    await press('Save');
    expect(page.querySelectorAll('.field-error')).toHaveLength(4);
    expect(asked).toHaveLength(1);
  });

  it('sends several domains, and no secret when the kept one still fits', async () => {
    const { asked, bodyOf, page, press, fill } = await opened(view(KEPT), view(KEPT));

    await fill('domains', 'DeLinde.example; zorg.example');
    await press('Save');
    expect(asked[1]?.method).toBe('PUT');
    expect(bodyOf(1)).toEqual({ ...KEPT, emailDomains: ['delinde.example', 'zorg.example'] });
    expect(page.querySelector('.notice-done')?.textContent).toContain('Saved.');
  });

  it('wants the secret again as soon as the issuer is another one', async () => {
    const { asked, page, press, fill } = await opened(view(KEPT));

    await fill('issuer', 'https://elsewhere.example');
    await press('Test the connection');
    expect(page.querySelector('#clientSecret-hint')?.textContent).toContain('belongs to another provider');
    expect(asked).toHaveLength(1);
  });

  it('asks before it turns passwords off', async () => {
    const { asked, page, press, settle } = await opened(view(KEPT), view({ ...KEPT, passwordSignIn: false }));

    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.dispatchEvent(new Event('change'));
    await settle();
    await press('Save');
    expect(page.querySelector('dialog[open] h2')?.textContent).toBe('Turn passwords off?');
    expect(asked).toHaveLength(1);
    await press('Turn passwords off');
    expect(asked).toHaveLength(2);
    expect(page.querySelector('dialog[open]')).toBeNull();
  });

  it('says what came of a test, until something is changed', async () => {
    const { page, press, fill } = await opened(view(KEPT), ok({ outcome: 'client-refused' }));

    await press('Test the connection');
    expect(page.querySelector('form .notice-problem')?.textContent).toContain('does not accept the client ID');
    await fill('clientSecret', 'another');
    expect(page.querySelector('form .notice')).toBeNull();
  });

  it('keeps what was filled in when it is refused', async () => {
    const { page, press, fill } = await opened(view(KEPT), problem(409, 'provider-not-working'));

    await fill('clientSecret', 'another');
    await press('Save');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('en provider-not-working');
    expect(page.querySelector<HTMLInputElement>('#clientSecret')?.value).toBe('another');
  });

  it('says when the installation cannot keep a secret, and offers no form', async () => {
    const { page } = await opened(view(null, false));

    expect(page.textContent).toContain('Ask its operator to set CLIENT_SECRET_KEYS');
    expect(page.querySelector('form')).toBeNull();
  });

  it('removes it after a question', async () => {
    const { asked, page, press } = await opened(view(KEPT), view(null));

    await press('Remove the provider');
    const dialog = page.querySelector('dialog[open]');
    dialog?.querySelector<HTMLButtonElement>('.button-primary')?.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(asked[1]?.method).toBe('DELETE');
  });
});
