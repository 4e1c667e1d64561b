import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Person, UnitOfPeople } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { PersonPage } from './person-page.js';

const NOOR = '00000000-0000-4000-8000-000000000001';
const BOSS = '00000000-0000-4000-8000-000000000002';
const TOP = '00000000-0000-4000-8000-000000000003';
const UNITS: UnitOfPeople[] = [
  { unitId: TOP, parentId: null, name: 'De Linde', people: 2, managers: [], isProvisioned: false },
];
const PERSON: Person = {
  memberId: NOOR,
  name: 'Noor <b>Bos</b>',
  fields: {
    email: 'noor@delinde.example',
    firstName: 'Noor',
    infix: '',
    lastName: '<b>Bos</b>',
    unitId: TOP,
    managerId: BOSS,
    language: 'nl',
  },
  unitPath: ['De Linde'],
  manager: { memberId: BOSS, name: 'Eva' },
  active: true,
  isProvisioned: false,
  leads: 3,
  roles: [],
};

async function opened(person: Person, ...answers: readonly Answer[]) {
  const asked = answering(ok(person), ok({ units: UNITS }), ...answers);
  const fixture = TestBed.createComponent(PersonPage);
  fixture.componentRef.setInput('memberId', NOOR);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  const press = async (label: string, within = ''): Promise<void> => {
    const button = [...page.querySelectorAll<HTMLButtonElement>(`${within}button`)].find(
      (one) => one.textContent?.trim().startsWith(label) === true,
    );
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  const fill = async (id: string, value: string): Promise<void> => {
    const field = page.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  await settle();
  return { asked, page, press, fill };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the page of a person', () => {
  it('shows a name as the text that it is', async () => {
    const { page } = await opened(PERSON);
    expect(page.querySelector('h1')?.textContent).toBe('Noor <b>Bos</b>');
    expect(page.querySelector('h1 b')).toBeNull();
  });

  it('saves a change with what it was, and offers what is there now when somebody was ahead', async () => {
    const after = { ...PERSON, name: 'Noor Visser', fields: { ...PERSON.fields, lastName: 'Visser' } };
    const { asked, page, press, fill } = await opened(
      PERSON,
      problem(409, 'changed-meanwhile'),
      ok(after),
      ok({ units: UNITS }),
    );
    await fill('person-lastName', '');
    await press('Save');
    expect(page.querySelector('.field-error')?.textContent).toBe('Fill this in.');
    await fill('person-lastName', 'Visser');
    await press('Save');
    expect(JSON.parse(String(asked[2]?.body))).toEqual({ was: PERSON.fields, fields: after.fields });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('en changed-meanwhile');
    await press('Show what is there now');
    expect(page.querySelector('h1')?.textContent).toBe('Noor Visser');
  });

  it('finds another manager by name', async () => {
    const row = { unitName: 'Zorg', managerName: null, language: 'nl', active: true, isProvisioned: false };
    const people = [{ ...row, memberId: TOP, name: 'Bram', email: 'bram@delinde.example' }];
    const { asked, page, press, fill } = await opened(PERSON, ok({ people, total: 1, page: 1, pages: 1 }), ok(PERSON));
    await press('Choose somebody else');
    await fill('person-manager', 'bra');
    await press('Search');
    expect(asked[2]?.path).toBe('/api/people?search=bra');
    await press('Bram');
    expect(page.querySelector('.person-chosen')?.textContent).toBe('Bram');
    await press('Save');
    expect(JSON.parse(String(asked[3]?.body))).toMatchObject({ fields: { managerId: TOP } });
  });

  it('deactivates after asking, with the consequence for whom they lead, and takes back', async () => {
    const left = { ...PERSON, active: false, leads: 0 };
    const { asked, page, press } = await opened(PERSON, ok(left), ok(PERSON));
    await press('Deactivate…');
    expect(page.querySelector('dialog .notice-care')?.textContent).toContain('3 people will have no manager');
    await press('Deactivate', 'dialog ');
    expect(asked[2]).toMatchObject({ path: `/api/people/${NOOR}/presence`, body: '{"active":false}' });
    expect(page.querySelector('.notice-done')?.textContent).toContain('has left');
    await press('Take back');
    expect(JSON.parse(String(asked[3]?.body))).toEqual({ active: true, unitId: TOP, managerId: BOSS });
  });

  it('whom the personnel system keeps cannot be changed', async () => {
    const { page } = await opened({ ...PERSON, isProvisioned: true });
    expect(page.querySelector('form, button')).toBeNull();
    expect(page.textContent).toContain('The personnel system keeps this person up to date');
  });
});
