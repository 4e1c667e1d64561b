import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { ChangePasswordPage } from './change-password-page.js';
import { ChoosePasswordPage } from './choose-password-page.js';
import { ForgottenPasswordPage } from './forgotten-password-page.js';

@Component({ template: 'start' })
class StartPage {}

const ORGANISATION_ID = '11111111-1111-4111-8111-111111111111';
const TOKEN = 'a'.repeat(43);
const LINK = { organisationId: ORGANISATION_ID, token: TOKEN };
const LONG = 'a lamp beside the window';
const holder = ok({ email: 'noor@linde.example', organisationName: 'De Linde' });
const done: Answer = { status: 204, json: null };

async function opened(url: string, ...answers: readonly Answer[]) {
  const asked: Asked[] = answering(...answers);
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  const page = harness.fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await harness.fixture.whenStable();
    }
  };
  const type = (selector: string, value: string): void => {
    const field = page.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const submit = async (): Promise<void> => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  await settle();
  return { asked, page, settle, type, submit };
}

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      ...withTexts(),
      provideRouter(
        [
          { path: '', pathMatch: 'full', component: StartPage },
          { path: 'password', component: ChoosePasswordPage },
          { path: 'password/forgotten', component: ForgottenPasswordPage },
          { path: 'password/own', component: ChangePasswordPage },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  TestBed.inject(LanguageStore).choose('en');
});

describe('choosing a password', () => {
  it('takes the link out of the address, says for whom it is, and signs in', async () => {
    const session = ok({ person: null, demo: null });
    const { asked, page, type, submit } = await opened(`/password#/${ORGANISATION_ID}/${TOKEN}`, holder, session);
    expect(TestBed.inject(Router).url).toBe('/password');
    expect(JSON.parse(String(asked[0]?.body))).toEqual(LINK);
    expect(page.querySelector<HTMLInputElement>('#account')?.value).toBe('noor@linde.example');

    type('#new-password', 'too short');
    await submit();
    expect(page.querySelector('.field-error')?.textContent).toContain('at least 12 characters');
    expect(asked).toHaveLength(1);

    type('#new-password', LONG);
    await submit();
    expect(JSON.parse(String(asked[1]?.body))).toEqual({ ...LINK, password: LONG });
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('offers a new link when this one counts no more, or was cut off', async () => {
    const gone = await opened(`/password#/${ORGANISATION_ID}/${TOKEN}`, problem(404, 'password-link-gone'));
    expect(gone.page.textContent).toContain('en password-link-gone');
    expect(gone.page.querySelector('a')?.getAttribute('href')).toBe('/password/forgotten');
  });

  it('asks for nothing with a link that was cut off', async () => {
    const { asked, page } = await opened(`/password#/${ORGANISATION_ID}`);
    expect(asked).toEqual([]);
    expect(page.querySelector('.notice-problem')?.textContent).toContain('not complete');
  });

  it('shows what is typed for who wants to see it', async () => {
    const { page, settle } = await opened(`/password#/${ORGANISATION_ID}/${TOKEN}`, holder);
    const field = page.querySelector<HTMLInputElement>('#new-password')!;
    const button = page.querySelector<HTMLButtonElement>('[aria-controls=new-password]')!;
    expect([field.type, field.autocomplete]).toEqual(['password', 'new-password']);
    button.click();
    await settle();
    expect([field.type, button.getAttribute('aria-label')]).toEqual(['text', 'Hide the password']);
  });
});

describe('a forgotten password', () => {
  it('is answered without saying whether there is such an address', async () => {
    const { asked, page, type, submit } = await opened('/password/forgotten', done);
    await submit();
    expect(page.querySelector('.field-error')?.textContent).toContain('Fill in your e-mail address');
    type('input', ' noor@linde.example ');
    await submit();
    expect(JSON.parse(String(asked[0]?.body))).toEqual({ email: 'noor@linde.example' });
    expect(page.querySelector('.notice-done')?.textContent).toContain('If noor@linde.example has an account');
  });
});

describe('another password', () => {
  it('is taken with the one of now, and the fields are empty again', async () => {
    const { asked, page, type, submit } = await opened('/password/own', problem(422, 'wrong-current-password'), done);
    type('#new-password', LONG);
    await submit();
    expect(page.querySelector('.field-error')?.textContent).toContain('Fill in your current password');
    type('#current-password', 'before');
    await submit();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('en wrong-current-password');
    await submit();
    expect(JSON.parse(String(asked[1]?.body))).toEqual({ current: 'before', password: LONG });
    expect(page.querySelector('.notice-done')?.textContent).toContain('has been changed');
    expect(page.querySelector<HTMLInputElement>('#new-password')?.value).toBe('');
  });
});
