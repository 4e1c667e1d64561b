import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { LeaversList } from './leavers-list.js';

const WIES = {
  memberId: '00000000-0000-4000-8000-000000000001',
  name: 'Wies Weg',
  email: 'wies@linde.example',
  inRoundUntil: null,
};
const leavers = (...people: object[]): Answer => ok({ people, total: people.length });

interface Opened {
  readonly page: HTMLElement;
  readonly asked: Asked[];
  readonly press: (selector: string) => Promise<void>;
}

/** The list after somebody has opened it; jsdom does neither that nor dialogs by itself. */
async function opened(...answers: readonly Answer[]): Promise<Opened> {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(LeaversList);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  await settle();
  expect(asked).toEqual([]);
  const page = fixture.nativeElement as HTMLElement;
  const details = page.querySelector('details');
  if (details !== null) details.open = true;
  details?.dispatchEvent(new Event('toggle'));
  await settle();
  const press = async (selector: string): Promise<void> => {
    page.querySelector<HTMLButtonElement>(selector)?.click();
    await settle();
  };
  return { page, asked, press };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the people who have left', () => {
  it('are erased only after a question that names them', async () => {
    const { page, asked, press } = await opened(leavers(WIES), ok(null), leavers());

    await press('.leaver button');
    expect(page.querySelector('dialog h2')?.textContent).toBe('Erase the data of Wies Weg?');
    expect(asked).toHaveLength(1);
    await press('dialog .button-primary');

    expect(asked[1]).toMatchObject({ method: 'DELETE', path: `/api/people/${WIES.memberId}` });
    expect(page.textContent).toContain('The data has been erased.');
    expect(page.querySelector('.leaver')).toBeNull();
  });

  it('have to wait for a round that they belong to', async () => {
    const { page } = await opened(leavers({ ...WIES, inRoundUntil: '2030-07-04T15:00:00.000Z' }));

    expect(page.querySelector('.leaver')?.textContent).toContain('Still belongs to a round, until');
    expect(page.querySelector('.leaver button')).toBeNull();
  });

  it('stay in the list when erasing is refused, with the reason', async () => {
    const { page, press } = await opened(leavers(WIES), problem(409, 'erase-in-round'));

    await press('.leaver button');
    await press('dialog .button-primary');

    expect(page.querySelector('[role=alert]')?.textContent).toContain('en erase-in-round');
    expect(page.querySelector('.leaver')).not.toBeNull();
  });

  it('are searched by what was typed', async () => {
    const { page, asked, press } = await opened(leavers(WIES), leavers());
    const field = page.querySelector('input');
    if (field !== null) field.value = ' Jan & co ';

    await press('button[type=submit]');

    expect(asked[1]?.path).toBe('/api/people/leavers?search=Jan%20%26%20co');
    expect(page.textContent).toContain('Nobody who has left is called that.');
  });
});
