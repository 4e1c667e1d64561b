import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { Texts } from '../language/texts.js';
import { TimeZonePage } from './time-zone-page.js';

const AMSTERDAM = { timeZone: 'Europe/Amsterdam', keptBy: null };
const CURACAO = { timeZone: 'America/Curacao', keptBy: null };
const ID = '6f1d2e3c-4b5a-4978-8675-645342312010';
const sessionIn = (timeZone: string): Session => ({
  person: {
    ...{ memberId: ID, name: 'Ada van Beheer', email: 'ada@delinde.example', language: 'en', leads: [] },
    roles: ['employee', 'administrator'],
    organisation: { id: ID, name: 'De Linde', timeZone },
  },
  demo: null,
});

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(TimeZonePage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  await settle();
  const select = () => page.querySelector('select');
  const choose = async (timeZone: string): Promise<void> => {
    const field = select();
    if (field !== null) field.value = timeZone;
    field?.dispatchEvent(new Event('change'));
    await settle();
  };
  const save = async (): Promise<void> => {
    page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
  };
  return { asked, page, select, choose, save, button: () => page.querySelector<HTMLButtonElement>('button') };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the time zone of the organisation', () => {
  it('is saved when another one is chosen, and every page follows it at once', async () => {
    const { asked, page, select, choose, save, button } = await opened(
      ok(AMSTERDAM),
      ok(CURACAO),
      ok(sessionIn('America/Curacao')),
    );
    expect([select()?.value, button()?.disabled]).toEqual(['Europe/Amsterdam', true]);
    await choose('America/Curacao');
    expect(button()?.disabled).toBe(false);
    await save();
    expect(asked[1]).toMatchObject({ method: 'PUT', path: '/api/organisation/time-zone' });
    expect(JSON.parse(String(asked[1]?.body))).toEqual({ timeZone: 'America/Curacao' });
    expect(page.textContent).toContain('Saved. All days and times are those of Curacao from now on.');
    expect(TestBed.inject(Texts).dateTime('2026-12-04T16:00:00.000Z')).toMatch(/12:00$/);
    expect(TestBed.inject(Texts).day('2026-12-04')).toMatch(/4 December 2026/);
  });

  it.each([
    ['round', /A round is running/],
    ['plan', /Rounds are planned/],
  ] as const)('can not be chosen while a %s goes by it, and it says why', async (keptBy, why) => {
    const { page, select, button } = await opened(ok({ ...AMSTERDAM, keptBy }));
    expect([select()?.disabled, button()?.disabled]).toEqual([true, true]);
    expect(page.textContent).toMatch(why);
  });

  it('stays when a round was launched meanwhile', async () => {
    const { page, select, choose, save } = await opened(
      ok(AMSTERDAM),
      problem(409, 'time-zone-of-round'),
      ok({ ...AMSTERDAM, keptBy: 'round' }),
    );
    await choose('America/Curacao');
    await save();
    expect(page.textContent).toContain('en time-zone-of-round');
    expect([select()?.disabled, select()?.value]).toEqual([true, 'Europe/Amsterdam']);
  });

  it('can be asked for again when the server was away', async () => {
    const { page, select } = await opened('no connection');
    expect(select()).toBeNull();
    expect(page.querySelector('button')).not.toBeNull();
  });
});
