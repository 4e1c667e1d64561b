import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TrainerAccesses, TrainerAccessView } from '@leeway/contract';
import { type Answer, answering, ok } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { TrainersPage } from './trainers-page.js';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const TESS: TrainerAccessView = {
  accessId: id(1),
  memberId: id(2),
  name: 'Tess Trainer',
  email: 'tess@trainers.example',
  isOnRoster: false,
  endsOn: '2026-06-30',
  state: 'invited',
  unitIds: [id(11)],
};
const accesses = (...trainers: TrainerAccessView[]): TrainerAccesses => ({
  trainers,
  units: [
    { unitId: id(10), parentId: null, name: 'De Linde' },
    { unitId: id(11), parentId: id(10), name: 'Noord' },
  ],
  today: '2026-03-01',
  latestEnd: '2027-03-02',
});

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(TrainersPage);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const press = async (label: string): Promise<void> => {
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('button')];
    const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  const type = (field: string, value: string): void => {
    const box = page.querySelector(`#trainer-${field}`) as HTMLInputElement;
    box.value = value;
    box.dispatchEvent(new Event('input'));
  };
  await settle();
  return { asked, page, press, type, settle };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([{ path: '**', children: [] }])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the trainers of an organisation', () => {
  it('are invited for units that are ticked, everything below a unit with it', async () => {
    const { asked, page, press, type, settle } = await opened(ok(accesses()), ok(accesses(TESS)));
    await press('Invite a trainer');
    expect(document.activeElement?.id).toBe('trainer-firstName');
    await press('Invite');
    expect(page.querySelectorAll('.field-error')).toHaveLength(5);
    expect(asked).toHaveLength(1);
    type('firstName', 'Tess');
    type('lastName', 'Trainer');
    type('email', 'tess@trainers.example');
    type('endsOn', '2026-06-30');
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    await press('Invite');
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      ...{ email: 'tess@trainers.example', firstName: 'Tess', infix: '', lastName: 'Trainer', language: 'en' },
      ...{ endsOn: '2026-06-30', unitIds: [id(10), id(11)] },
    });
  });

  it('are given other units', async () => {
    const { asked, press } = await opened(ok(accesses(TESS)), ok(accesses(TESS)));
    await press('Change: Tess Trainer');
    await press('Save');
    expect(asked[1]).toEqual({
      method: 'PUT',
      path: `/api/trainers/${id(1)}/scope`,
      body: JSON.stringify({ endsOn: '2026-06-30', unitIds: [id(11)] }),
    });
  });

  it('are let go at once, after it said what that means', async () => {
    const { asked, page, press } = await opened(ok(accesses(TESS)), ok(accesses({ ...TESS, state: 'ended' })));
    await press('End now: Tess Trainer');
    expect(page.querySelector('dialog')?.textContent).toContain('signed out at once');
    await press('End now');
    expect(asked[1]).toMatchObject({ method: 'DELETE', path: `/api/trainers/${id(1)}` });
    expect(page.querySelector('.notice-done')?.textContent).toContain('has ended');
    expect(page.querySelector('details')?.textContent).toContain('Tess Trainer');
  });
});
