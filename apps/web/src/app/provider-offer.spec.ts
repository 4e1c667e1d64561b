import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { ProviderOffer } from './provider-offer.js';

const ID = '00000000-0000-4000-8000-000000000001';
const WAYS = ok({
  providers: [{ organisationId: ID, organisationName: 'De Linde', path: `/api/sign-in/${ID}` }],
});

async function offered(email: string, answer: Answer, returnTo?: string) {
  const asked = answering(answer);
  const fixture = TestBed.createComponent(ProviderOffer);
  fixture.componentRef.setInput('email', email);
  fixture.componentRef.setInput('returnTo', returnTo);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return {
    asked,
    links: [...page.querySelectorAll('a')].map((link) => [link.textContent?.trim(), link.getAttribute('href')]),
  };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the offer of a provider', () => {
  it('follows from the domain, and the rest of the address is not sent', async () => {
    const { asked, links } = await offered('eva.graaf@DeLinde.example', WAYS, '/dashboard?unit=1');

    expect(JSON.parse(String(asked[0]?.body))).toEqual({ domain: 'delinde.example' });
    expect(links).toEqual([['Sign in with De Linde', `/api/sign-in/${ID}?returnTo=%2Fdashboard%3Funit%3D1`]]);
  });

  it('leads nowhere but to pages of our own', async () => {
    const { links } = await offered('eva@delinde.example', WAYS, '//elsewhere.example');

    expect(links[0]?.[1]).toBe(`/api/sign-in/${ID}?returnTo=%2F`);
  });

  it.each(['', 'eva', 'eva@delinde'])('is not asked for with “%s”', async (email) => {
    expect((await offered(email, WAYS)).asked).toEqual([]);
  });

  it('stays away when the question fails: there is still the password', async () => {
    expect((await offered('eva@delinde.example', problem(500, 'internal'))).links).toEqual([]);
  });
});
