import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { NewRoundPage } from './new-round-page.js';
import { AskedLine } from './questionnaire/asked-line.js';

const UNIT = '00000000-0000-4000-8000-000000000001';
const KEY = 'BOXtI-TvPpRMn9QLaEqhkQEb7O8HCcMaYqOeIS6K-R-YAGqsR2l6rrSY_CmnFpxof6xgTsZX5Rf_LV98IRi7vMA';
const planOf = (planHash: string): Answer =>
  ok({
    planHash,
    people: 9,
    minHeadcount: 5,
    blocks: [{ label: { nl: 'Team Noord', en: 'Team Noord' }, unitId: UNIT, groupUnitIds: [UNIT], headcount: 9 }],
    units: [
      { unitId: UNIT, parentId: null, name: 'Team Noord', headcount: 9, outcome: 'own-block', block: 0, why: null },
    ],
  });

/** What is asked has a test of its own: here the answers are those about launching. */
@Component({ selector: 'lw-asked-line', template: '' })
class NoAskedLine {
  readonly kind = input<string>();
}

/** The page with its dialog, which jsdom cannot open by itself. */
async function opened(
  ...answers: readonly Answer[]
): Promise<{ page: HTMLElement; asked: Asked[]; launch: () => Promise<void>; settle: () => Promise<void> }> {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(NewRoundPage);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const page = fixture.nativeElement as HTMLElement;
  const launch = async (): Promise<void> => {
    page.querySelector<HTMLButtonElement>('dialog .button-primary')?.click();
    await settle();
  };
  return { page, asked, launch, settle };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.overrideComponent(NewRoundPage, { remove: { imports: [AskedLine] }, add: { imports: [NoAskedLine] } });
  TestBed.inject(LanguageStore).choose('en');
});

describe('launching a round', () => {
  it('is the same launch again after an answer was lost', async () => {
    const { page, asked, launch } = await opened(planOf('one'), 'no connection', 'no connection');

    await launch();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('never launched twice');
    await launch();

    expect(asked.slice(1).map(({ method }) => method)).toEqual(['PUT', 'PUT']);
    expect(asked[2]).toEqual(asked[1]);
  });

  it('shows the new groups when the people changed meanwhile, and launches those', async () => {
    const { page, asked, launch } = await opened(
      planOf('one'),
      problem(409, 'plan-changed'),
      planOf('two'),
      'no connection',
    );

    await launch();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('The people list changed');
    await launch();

    expect(asked.map(({ path }) => path.replace(/[0-9a-f-]{36}/, ':id'))).toEqual([
      '/api/block-plan',
      '/api/rounds/:id',
      '/api/block-plan',
      '/api/rounds/:id',
    ]);
    expect(JSON.parse(String(asked[3]?.body))).toMatchObject({ planHash: 'two', kind: 'baseline' });
  });
});

describe('a group without e-mail', () => {
  it('draws cards when that is chosen, and everybody is told so before the launch', async () => {
    const { page, asked, launch, settle } = await opened(planOf('one'), 'no connection');
    const box = page.querySelector<HTMLInputElement>('lw-plan-preview input[type=checkbox]')!;
    expect(page.querySelector('dialog')?.textContent).toContain('9 people get an e-mail');

    box.click();
    await settle();
    expect(page.querySelector('dialog')?.textContent).toContain('9 people draw a card');
    expect(page.querySelector('dialog')?.textContent).not.toContain('get an e-mail');
    await launch();

    expect(JSON.parse(String(asked[1]?.body))).toMatchObject({ cardUnitIds: [UNIT] });
  });

  it('gets e-mail unless said otherwise', async () => {
    const { asked, launch } = await opened(planOf('one'), 'no connection');
    await launch();

    expect(JSON.parse(String(asked[1]?.body))).not.toHaveProperty('cardUnitIds');
  });
});

describe('putting groups together', () => {
  const OTHER = UNIT.replace(/1$/, '2');
  const own = (unitId: string, name: string, block: number) => ({
    ...{ unitId, parentId: null, name, headcount: 9, block },
    ...{ outcome: 'own-block', why: null },
  });
  const blockOf = (name: string, ...groupUnitIds: string[]) => ({
    ...{ label: { nl: name, en: name }, unitId: UNIT, groupUnitIds, headcount: 9 * groupUnitIds.length },
  });
  const units = [own(UNIT, 'North', 0), own(OTHER, 'South', 1)];
  const apart = ok({
    ...{ planHash: 'apart', people: 18, minHeadcount: 5, units },
    blocks: [blockOf('North', UNIT), blockOf('South', OTHER)],
  });
  const together = ok({
    ...{ planHash: 'together', people: 18, minHeadcount: 5, blocks: [blockOf('North and South', UNIT, OTHER)] },
    units: units.map((unit) => ({ ...unit, outcome: 'joins-block', block: 0, why: 'joined' })),
  });

  const choose = (page: HTMLElement, id: string, value: string): void => {
    const select = page.querySelector<HTMLSelectElement>(id)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };

  async function joined(...later: readonly Answer[]) {
    const opening = await opened(apart, together, ...later);
    choose(opening.page, '#join-0', UNIT);
    choose(opening.page, '#join-1', OTHER);
    await opening.settle();
    opening.page.querySelector<HTMLButtonElement>('.join-add')?.click();
    await opening.settle();
    await opening.settle();
    return opening;
  }

  it('shows the plan that the server makes of it, with the reason, and launches that one', async () => {
    const { page, asked, launch } = await joined('no connection');
    expect(asked[1]).toMatchObject({ path: '/api/block-plan', method: 'POST' });
    expect(JSON.parse(String(asked[1]?.body))).toEqual({ joins: [[UNIT, OTHER]] });
    expect(page.querySelector('lw-plan-preview')?.textContent).toMatch(
      /without that: North and South.*Put together by you/s,
    );

    await launch();
    expect(JSON.parse(String(asked[2]?.body))).toMatchObject({ planHash: 'together', joins: [[UNIT, OTHER]] });
  });

  it('can be undone', async () => {
    const { page, asked, settle } = await joined(apart);
    page.querySelector<HTMLButtonElement>('.group-apart button')?.click();
    await settle();
    await settle();

    expect(asked[2]).toMatchObject({ path: '/api/block-plan', method: 'GET' });
    expect(page.querySelectorAll('lw-plan-preview .group')).toHaveLength(2);
  });

  it('offers no group twice', async () => {
    const { page, settle } = await opened(apart);
    choose(page, '#join-0', UNIT);
    choose(page, '#join-1', UNIT);
    await settle();
    expect(page.querySelector<HTMLButtonElement>('.join-add')?.disabled).toBe(true);
  });

  it('begins anew when a team is gone meanwhile', async () => {
    const { page, asked, launch, settle } = await joined(problem(422, 'nothing-to-join'), apart);
    await launch();
    await settle();

    expect(page.querySelector('[role=alert]')).not.toBeNull();
    expect(asked[3]).toMatchObject({ path: '/api/block-plan', method: 'GET' });
  });
});

describe('the key of the works council', () => {
  const field = (page: HTMLElement) => page.querySelector<HTMLInputElement>('#trusteeKey')!;
  const details = (page: HTMLElement) => page.querySelector<HTMLDetailsElement>('details.trustee')!;
  const type = (page: HTMLElement, value: string): void => {
    field(page).value = value;
    field(page).dispatchEvent(new Event('input'));
  };

  it('is not asked for, and not sent, unless somebody fills it in', async () => {
    const { page, asked, launch } = await opened(planOf('one'), 'no connection');

    expect(details(page).open).toBe(false);
    await launch();

    expect(JSON.parse(String(asked[1]?.body))).not.toHaveProperty('trusteeKey');
  });

  it('is sent when it is filled in, after a warning of what it means', async () => {
    const { page, asked, launch } = await opened(planOf('one'), 'no connection');

    type(page, KEY);
    await launch();

    expect(page.querySelector('dialog')?.textContent).toContain('The works council keeps the key');
    expect(JSON.parse(String(asked[1]?.body))).toMatchObject({ trusteeKey: KEY });
  });

  it('is shown to be wrong before anything is asked', async () => {
    const { page, asked, settle } = await opened(planOf('one'));

    type(page, KEY.slice(1));
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();

    expect(details(page).open).toBe(true);
    expect(page.querySelector('#trustee-hint')?.textContent).toContain('no public key');
    expect(field(page).getAttribute('aria-invalid')).toBe('true');
    expect(asked).toHaveLength(1);
  });

  it('says beside the field what the server has against it, until it is changed', async () => {
    const { page, launch, settle } = await opened(planOf('one'), problem(409, 'tally-key-used'));

    type(page, KEY);
    await launch();
    expect(details(page).open).toBe(true);
    expect(page.querySelector('#trustee-hint')?.textContent).toContain('belongs to another round');
    expect(page.querySelector('[role=alert]')).toBeNull();

    type(page, '');
    await settle();
    expect(page.querySelector('#trustee-hint')?.textContent).toContain('87 characters');
  });
});
