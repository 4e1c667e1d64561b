import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GrantedRole, Role, RoleHolder } from '@leeway/contract';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { SessionStore } from '../app/session-store.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { RolesPage } from './roles-page.js';

const ADA = '00000000-0000-4000-8000-000000000001';
const NOOR = '00000000-0000-4000-8000-000000000002';
const person = (memberId: string, name: string, ...roles: GrantedRole[]): RoleHolder => ({
  memberId,
  name,
  email: `${name.toLowerCase()}@delinde.example`,
  unitName: 'Zorg',
  roles,
});
const sessionOf = (...roles: Role[]): Answer =>
  ok({
    person: {
      memberId: ADA,
      name: 'Ada',
      email: 'ada@delinde.example',
      language: 'en',
      roles,
      organisation: { id: ADA, name: 'De Linde' },
      leads: [],
    },
    demo: null,
  });
const holders = (...people: RoleHolder[]): Answer => ok({ people });

async function opened(...answers: readonly Answer[]) {
  const asked: Asked[] = answering(sessionOf('employee', 'administrator'), ...answers);
  await TestBed.inject(SessionStore).load();
  const fixture = TestBed.createComponent(RolesPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const press = async (label: string): Promise<void> => {
    const button = [...page.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === label,
    );
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  const search = async (name: string): Promise<void> => {
    const field = page.querySelector('input') as HTMLInputElement;
    field.value = name;
    field.dispatchEvent(new Event('input'));
    await press('Search');
  };
  await settle();
  return { asked, page, press, search };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('giving a role', () => {
  it('says first what the role means, and gives it after that has been confirmed', async () => {
    const { asked, page, press, search } = await opened(
      holders(person(ADA, 'Ada', 'administrator')),
      ok({ people: [person(NOOR, 'Noor')], areMore: false }),
      ok(person(NOOR, 'Noor', 'auditor')),
      holders(person(ADA, 'Ada', 'administrator'), person(NOOR, 'Noor', 'auditor')),
    );

    await search('noo');
    await press('Make auditor: Noor');
    expect(page.querySelector('dialog h2')?.textContent).toBe('Make Noor auditor?');
    expect(page.querySelector('dialog')?.textContent).toContain('read the audit trail and what is public');
    expect(asked).toHaveLength(3);

    await press('Give the role');
    expect(asked[3]).toMatchObject({ method: 'PUT', path: `/api/roles/${NOOR}/auditor` });
    expect(page.querySelector('.notice-done')?.textContent).toContain('Noor is now auditor.');
    const offered = [...page.querySelectorAll('lw-role-search li button')].map((one) => one.textContent?.trim());
    expect(offered).toEqual(['Make administrator', 'Make trainer']);
  });

  it('asks for two letters, and says when nobody answers to a name', async () => {
    const { asked, page, search } = await opened(holders(), ok({ people: [], areMore: false }));

    await search(' n ');
    expect(page.querySelector('.field-error')?.textContent).toContain('at least two letters');
    expect(asked).toHaveLength(2);

    await search('Zeno');
    expect(page.querySelector('.role-found')?.textContent).toContain('Nobody in your organisation answers to “Zeno”');
  });
});

describe('taking a role', () => {
  it('shows the reason when it is that of the last administrator', async () => {
    const { page, press } = await opened(
      holders(person(ADA, 'Ada', 'administrator')),
      problem(409, 'last-administrator'),
    );

    await press('Take away: Administrator of Ada');
    expect(page.querySelector('dialog .notice-care')?.textContent).toContain('This is your own role');
    await press('Take away');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('en last-administrator');
  });

  it('leaves the page with one’s own right to be there', async () => {
    const { asked, press } = await opened(
      holders(person(ADA, 'Ada', 'administrator'), person(NOOR, 'Noor', 'administrator')),
      ok(person(ADA, 'Ada')),
      sessionOf('employee'),
    );

    await press('Take away: Administrator of Ada');
    await press('Take away');
    expect(asked[2]).toMatchObject({ method: 'DELETE', path: `/api/roles/${ADA}/administrator` });
    expect(TestBed.inject(SessionStore).hasRole('administrator')).toBe(false);
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
