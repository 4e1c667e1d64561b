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
  password: 'password',
});
const numbers: Answer = ok({ invitations: 'possible', managers: 3, withPassword: 1, invited: 0, toInvite: 2 });
const sessionOf = (...roles: Role[]): Answer =>
  ok({
    person: {
      memberId: ADA,
      name: 'Ada',
      email: 'ada@delinde.example',
      language: 'en',
      roles,
      organisation: { id: ADA, name: 'De Linde', timeZone: 'Europe/Amsterdam' },
      leads: [],
    },
    demo: null,
  });
const holders = (...people: RoleHolder[]): Answer => ok({ people });

async function opened(list: Answer, ...answers: readonly Answer[]) {
  const asked: Asked[] = answering(sessionOf('employee', 'administrator'), list, numbers, ...answers);
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
      numbers,
    );

    await search('noo');
    await press('Make auditor: Noor');
    expect(page.querySelector(':scope > lw-confirm-dialog h2')?.textContent).toBe('Make Noor auditor?');
    expect(page.querySelector(':scope > lw-confirm-dialog')?.textContent).toContain(
      'read the audit trail and what is public',
    );
    expect(asked).toHaveLength(4);

    await press('Give the role');
    expect(asked[4]).toMatchObject({ method: 'PUT', path: `/api/roles/${NOOR}/auditor` });
    expect(page.querySelector('.notice-done')?.textContent).toContain('Noor is now auditor.');
    const offered = [...page.querySelectorAll('lw-role-search li button')].map((one) => one.textContent?.trim());
    expect(offered).toEqual(['Make administrator', 'Make trainer', 'Make reader of the organisation overview']);
  });

  it('asks for two letters, and says when nobody answers to a name', async () => {
    const { asked, page, search } = await opened(holders(), ok({ people: [], areMore: false }));

    await search(' n ');
    expect(page.querySelector('.field-error')?.textContent).toContain('at least two letters');
    expect(asked).toHaveLength(3);

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
    expect(asked[3]).toMatchObject({ method: 'DELETE', path: `/api/roles/${ADA}/administrator` });
    expect(TestBed.inject(SessionStore).hasRole('administrator')).toBe(false);
    expect(TestBed.inject(Router).url).toBe('/');
  });
});

describe('passwords', () => {
  it('are chosen by invitation: of one with a role, again, and of all managers after confirming how many', async () => {
    const noor = (password: RoleHolder['password']) => holders({ ...person(NOOR, 'Noor', 'trainer'), password });
    const sent: Answer = { status: 204, json: null };
    const { asked, page, press } = await opened(
      noor('none'),
      sent,
      noor('waiting'),
      numbers,
      ok({ invited: 2 }),
      noor('invited'),
      numbers,
    );

    await press('Invite: Noor');
    expect(asked[3]).toMatchObject({ method: 'POST', path: `/api/passwords/invitations/${NOOR}` });
    expect(page.textContent).toContain('Noor gets a mail with a link to choose a password.');
    expect(page.textContent).toContain('the invitation has not been sent yet');

    await press('Invite 2 managers');
    expect([...page.querySelectorAll('dialog')].map((one) => one.textContent).join()).toContain(
      '2 managers without a password',
    );
    expect(asked).toHaveLength(6);
    await press('Send');
    expect(asked[6]).toMatchObject({ method: 'POST', path: '/api/passwords/managers' });
    expect(page.textContent).toContain('2 managers have been invited.');
    expect(page.textContent).toContain('Invite again');
  });
});
