import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { AskedLine } from './asked-line.js';
import { QuestionnairePage } from './questionnaire-page.js';
import { AN_OWN_ITEM, aQuestionnaireView } from './testing/a-questionnaire-view.js';

const wordsIn = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

async function opened(...answers: readonly Answer[]) {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(QuestionnairePage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let time = 0; time < 2; time++) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };
  const press = async (label: string): Promise<void> => {
    const button = [...page.querySelectorAll('button')].find((one) => wordsIn(one) === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    await settle();
  };
  const tick = async (label: string): Promise<void> => {
    const found = [...page.querySelectorAll('label')].find((one) => wordsIn(one).startsWith(label));
    found?.querySelector('input')?.click();
    await settle();
  };
  const type = async (id: string, value: string): Promise<void> => {
    const field = page.querySelector<HTMLTextAreaElement>(`#${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  const bodyOf = (index: number): unknown => JSON.parse(String(asked[index]?.body));
  await settle();
  return { asked, bodyOf, page, press, tick, type };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function () {
    this.removeAttribute('open');
  };
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('choosing what is asked', () => {
  it('says at once how much it is, and sends it when it is saved', async () => {
    const saved = { ...aQuestionnaireView(), chosen: { modules: ['stance' as const], areaIds: [] } };
    const { asked, bodyOf, page, press, tick } = await opened(ok(aQuestionnaireView()), ok(saved));

    expect(wordsIn(page.querySelector('.figure-note'))).toContain('Baseline: 8 statements and 3 areas');
    for (const part of ['Trust given', 'Foundation in the team', 'Foundation in people', 'The open']) await tick(part);
    for (const area of ['planning', 'spending', 'quality']) await tick(area);
    expect(wordsIn(page.querySelector('.figure-note'))).toContain('Baseline: 4 statements and 0 areas');
    await press('Save');
    expect([asked[1]?.method, asked[1]?.path]).toEqual(['PUT', '/api/questionnaire']);
    expect(bodyOf(1)).toEqual({ modules: ['stance'], areaIds: [] });
    expect(wordsIn(page.querySelector('.notice-done'))).toContain('From the next launch on');
  });

  it('keeps the causes, and refuses a single area', async () => {
    const { asked, page, press, tick } = await opened(ok(aQuestionnaireView()));

    expect(page.querySelector<HTMLInputElement>('.part-list input')?.disabled).toBe(true);
    await tick('planning');
    await tick('spending');
    expect(wordsIn(page.querySelector('#areas-hint'))).toContain('One area is too little');
    await press('Save');
    expect(asked).toHaveLength(1);
  });
});

describe('adding a statement', () => {
  const fill = async (page: Awaited<ReturnType<typeof opened>>) => {
    await page.type('own-nl', 'Ik hoor op tijd van wijzigingen.');
    await page.type('own-en', 'I hear of changes in time.');
    await page.tick('Agreeing is bad');
  };

  it('wants both languages and the confirmation, sends it, and empties the form', async () => {
    const page = await opened(ok(aQuestionnaireView()), ok(aQuestionnaireView([AN_OWN_ITEM])));

    await page.press('Add');
    expect(page.page.querySelectorAll('.own-form .field-error')).toHaveLength(3);
    await fill(page);
    await page.press('Add');
    expect(page.asked).toHaveLength(1);
    await page.tick('This statement does not ask');
    await page.press('Add');
    expect(page.bodyOf(1)).toEqual({
      nl: 'Ik hoor op tijd van wijzigingen.',
      en: 'I hear of changes in time.',
      direction: 'negative',
      asksNobodyWho: true,
    });
    expect(wordsIn(page.page.querySelector('.own-list'))).toContain('I hear of changes in time.');
    expect(page.page.querySelector<HTMLTextAreaElement>('#own-nl')?.value).toBe('');
  });

  it('gives advice while it is typed, and refuses what asks who somebody is', async () => {
    const page = await opened(ok(aQuestionnaireView()));

    await page.type('own-en', 'I always get help and advice.');
    expect(page.page.querySelectorAll('#own-hints-en .field-hint')).toHaveLength(2);
    expect(page.page.querySelector('#own-hints-en .field-error')).toBeNull();
    await page.type('own-en', 'I am a woman in a technical team.');
    expect(wordsIn(page.page.querySelector('#own-hints-en .field-error'))).toContain('asks who somebody is');
    await page.tick('This statement does not ask');
    await page.press('Add');
    expect(page.asked).toHaveLength(1);
  });

  it('says what the server has against it, and keeps what was typed', async () => {
    const page = await opened(ok(aQuestionnaireView()), problem(422, 'statement-names-member'));

    await fill(page);
    await page.tick('This statement does not ask');
    await page.press('Add');
    expect(wordsIn(page.page.querySelector('lw-failure-notice'))).toContain('statement-names-member');
    expect(page.page.querySelector<HTMLTextAreaElement>('#own-nl')?.value).not.toBe('');
  });

  it('is removed after a question, and five are the most', async () => {
    const five = Array.from({ length: 5 }, (_, at) => ({ ...AN_OWN_ITEM, itemId: `012345678900000${at}` }));
    const { asked, page, press } = await opened(ok(aQuestionnaireView(five)), ok(aQuestionnaireView(five.slice(1))));

    expect(page.querySelector('lw-own-statement-form')).toBeNull();
    await press('Remove');
    expect(wordsIn(page.querySelector('dialog'))).toContain('Results of rounds that asked it stay');
    await press('Remove it');
    expect([asked[1]?.method, asked[1]?.path]).toEqual(['DELETE', '/api/questionnaire/own-items/0123456789000000']);
    expect(page.querySelector('lw-own-statement-form')).not.toBeNull();
  });
});

describe('the preview', () => {
  it('shows each screen in the language of the employee, and what is not saved yet', async () => {
    const { page, press, tick } = await opened(ok(aQuestionnaireView([AN_OWN_ITEM])));
    const phone = () => wordsIn(page.querySelector('.phone'));

    expect(phone()).toContain('1 of 12');
    expect(phone()).toContain('causes 1');
    await press('To the own statements');
    expect(phone()).toContain('I hear of changes in time.');
    await tick('Nederlands');
    expect(phone()).toContain('9 van 12');
    await press('Next');
    expect(phone()).toContain('Wie beslist hierover?');
    await tick('Pulse');
    await tick('Stance');
    expect(phone()).toContain('1 van 3');
  });
});

describe('the line on the page of a launch', () => {
  const lineOf = async (...answers: readonly Answer[]): Promise<string> => {
    answering(...answers);
    const fixture = TestBed.createComponent(AskedLine);
    fixture.componentRef.setInput('kind', 'baseline');
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    return wordsIn(fixture.nativeElement as HTMLElement);
  };

  it('says what is asked, and where that is changed', async () => {
    expect(await lineOf(ok(aQuestionnaireView([AN_OWN_ITEM])))).toBe(
      'This round asks 9 statements and 3 areas of delegation, about 2 minutes. One of them is your own. ' +
        'Change the questionnaire',
    );
  });

  it('leaves only the way there when it can’t be known', async () => {
    expect(await lineOf('no connection')).toBe('Change the questionnaire');
  });
});
