import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { ProvisioningPage } from './provisioning-page.js';

const ADDRESS = 'https://leeway.example/api/scim/v2';
const TOKEN = 'leeway_scim_secret';
const connection = (token: { usedOn: string | null } | null, people = 0): Answer =>
  ok({ address: ADDRESS, token, people, active: people });

interface Opened {
  readonly page: HTMLElement;
  readonly asked: Asked[];
  /** The last button with this label: in a dialog, if it is there twice. */
  readonly click: (label: string, which?: 'first' | 'last') => Promise<void>;
}

/** The page with its dialogs, which jsdom cannot open by itself. */
async function opened(...answers: readonly Answer[]): Promise<Opened> {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(ProvisioningPage);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  await settle();
  const page = fixture.nativeElement as HTMLElement;
  const click: Opened['click'] = async (label, which = 'last') => {
    const buttons = [...page.querySelectorAll('button')].filter((button) => button.textContent?.trim() === label);
    buttons.at(which === 'last' ? -1 : 0)?.click();
    await settle();
  };
  return { page, asked, click };
}

const fields = (page: HTMLElement): string[] => [...page.querySelectorAll('input')].map(({ value }) => value);

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the connection with a personnel system', () => {
  it('shows a new token next to the address, and only after it was made', async () => {
    const { page, asked, click } = await opened(connection(null), ok({ token: TOKEN }), connection({ usedOn: null }));

    expect(fields(page)).toEqual([ADDRESS]);
    expect(page.textContent).toContain('no system has access');
    await click('Make a token');

    expect(asked[1]).toMatchObject({ method: 'POST', path: '/api/provisioning/token' });
    expect(fields(page)).toEqual([TOKEN, ADDRESS]);
    expect(page.textContent).toContain('you see it only this once');
  });

  it('says when the token was used, and shows no token that was made before', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { page } = await opened(connection({ usedOn: today }, 12));

    expect(page.textContent).toContain('It was used today.');
    expect(page.textContent).toContain('12 people kept up to date');
    expect(fields(page)).toEqual([ADDRESS]);
  });

  it('revokes only after a confirmation, and takes the token off the page', async () => {
    const { page, asked, click } = await opened(
      connection({ usedOn: null }),
      ok({ token: TOKEN }),
      connection({ usedOn: null }),
      ok(null),
      connection(null),
    );
    await click('Replace the token');
    expect(fields(page)).toContain(TOKEN);

    await click('Revoke the token', 'first');
    expect(asked).toHaveLength(3);
    await click('Revoke the token');

    expect(asked[3]).toMatchObject({ method: 'DELETE', path: '/api/provisioning/token' });
    expect(fields(page)).toEqual([ADDRESS]);
    expect(page.textContent).toContain('The token has been revoked');
  });

  it('says what went wrong and keeps the rest', async () => {
    const { page, click } = await opened(connection(null), problem(503, 'unavailable'));

    await click('Make a token');

    expect(page.querySelector('.notice-problem')).not.toBeNull();
    expect(fields(page)).toEqual([ADDRESS]);
  });
});
