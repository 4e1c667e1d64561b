import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import type { AgreementView, ProposedActionView } from '@leeway/contract';
import { type Answer, type Asked, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { AgreementFollowUp } from './agreement-follow-up.js';
import { AgreementsSection } from './agreements-section.js';
import { aFigure, anAction, withheld } from '../testing/a-result.js';
import { agreementIdOf, anAgreement, answered } from '../testing/an-agreement.js';
import { withoutDrawing } from '../testing/without-drawing.js';

const PROPOSALS = [anAction('one'), anAction('two')];
const listOf = (...agreements: readonly AgreementView[]): Answer => ok({ agreements });

interface Section {
  readonly fixture: ComponentFixture<AgreementsSection>;
  readonly page: HTMLElement;
  readonly asked: Asked[];
}

async function theSection(
  answers: readonly Answer[],
  { proposals = PROPOSALS as readonly ProposedActionView[], hasOwnResult = true } = {},
): Promise<Section> {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(AgreementsSection);
  fixture.componentRef.setInput('unitId', 'unit');
  fixture.componentRef.setInput('unitName', 'Team Noord');
  fixture.componentRef.setInput('proposals', proposals);
  fixture.componentRef.setInput('hasOwnResult', hasOwnResult);
  document.body.replaceChildren(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  return { fixture, page: fixture.nativeElement as HTMLElement, asked };
}

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const statusOf = ({ page }: Section): string => wordsOf(page.querySelector('[role=status]'));
const bodyOf = (asked: Asked | undefined): unknown => JSON.parse(String(asked?.body));

async function press({ fixture, page }: Section, name: string, within: ParentNode = page): Promise<void> {
  const button = [...within.querySelectorAll('button')].find((candidate) => wordsOf(candidate) === name);
  if (button === undefined) throw new Error(`no button ${name}`);
  button.click();
  await fixture.whenStable();
}

async function fill({ fixture, page }: Section, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field === null) throw new Error(`no field ${name}`);
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'));
  }
  await fixture.whenStable();
}

const valuesIn = ({ page }: Section): Record<string, string> =>
  Object.fromEntries(
    ['actionId', 'note', 'owner', 'dueOn'].map((name) => [
      name,
      page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '',
    ]),
  );

describe('the agreements of a team', () => {
  beforeEach(() => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(AgreementFollowUp);
    TestBed.inject(LanguageStore).choose('en');
  });

  it('say what an agreement is for while there is none, and point at the proposals', async () => {
    const { page } = await theSection([listOf()]);

    expect(wordsOf(page)).toContain('A figure changes nothing; an agreement does.');
    expect(wordsOf(page)).toContain('The proposals on this page');
  });

  it('cannot begin without a proposal, and say so', async () => {
    const { page } = await theSection([listOf()], { proposals: [] });

    expect(page.querySelector('button.button')?.textContent).not.toContain('Write down');
    expect(wordsOf(page)).toContain('An agreement starts from a proposal');
  });

  it('stand in the order they came in, with what, who and when', async () => {
    const { page } = await theSection([listOf(anAgreement(1), anAgreement(2, { state: 'kept' }))]);
    const [first, second] = [...page.querySelectorAll('article')].map(wordsOf);

    expect(first).toContain('Title 1Going on');
    expect(first).toContain('note 1WhoSanneLook back onTuesday, 31 March 2099');
    expect(second).toContain('Title 2Kept');
  });

  it('ask to look back once their day has passed, and only while they go on', async () => {
    const past = { dueOn: '2020-01-31' };
    const { page } = await theSection([listOf(anAgreement(1, past), anAgreement(2, { ...past, state: 'stopped' }))]);

    expect([...page.querySelectorAll('article')].map((item) => wordsOf(item).includes('That day has passed'))).toEqual([
      true,
      false,
    ]);
  });

  it.each<[string, Partial<AgreementView>, string]>([
    ['nothing is asked', {}, 'The next round does not ask about it.'],
    ['it will be asked', { followUp: { status: 'next-round' } }, 'The next round asks your team: “Statement 1.”'],
    [
      'it is over before it is asked',
      { followUp: { status: 'next-round' }, state: 'stopped' },
      'The next round does not ask about it, because the agreement is no longer going on.',
    ],
    [
      'it is being asked',
      { followUp: { status: 'being-asked', roundName: 'Winter' } },
      'Being asked now in Winter: “Statement 1.”',
    ],
    [
      'the team has answered',
      { followUp: answered(aFigure(3.4, 3.8)) },
      'In Autumn your team answered “Statement 1.”3.4–3.8, middle 3.6from 1 (strongly disagree) to 5 (strongly agree)',
    ],
    [
      'too few answered',
      { followUp: answered(withheld('item-needs-eight')) },
      'In Autumn your team was asked this: “Statement 1.”Not shown fewer than eight people answered',
    ],
    [
      'the team was joined to another',
      { followUp: answered(withheld('no-group')) },
      'Not shown in that round your team counted in a larger group',
    ],
  ])('say where the question to the team stands: %s', async (_, more, words) => {
    const { page } = await theSection([listOf(anAgreement(1, more))]);

    expect(wordsOf(page.querySelector('lw-agreement-follow-up'))).toContain(words);
  });

  it('begin from a proposal of the page, and are written down', async () => {
    const saved = anAgreement(7, { title: { nl: 'nl Do two', en: 'Do two' } });
    const section = await theSection([listOf(), listOf(saved)]);
    section.fixture.componentInstance.startFrom(PROPOSALS[1]!);
    await section.fixture.whenStable();
    expect(document.activeElement?.getAttribute('name')).toBe('note');

    await fill(section, { note: 'Every Monday', owner: 'Sanne', dueOn: '2027-01-15' });
    section.page.querySelector<HTMLInputElement>('[name=askTeam]')?.click();
    await section.fixture.whenStable();
    expect(wordsOf(section.page)).toContain('“was two done” then stands in the published questionnaire');
    await press(section, 'Write it down');

    const [, put] = section.asked;
    expect(put?.method).toBe('PUT');
    expect(put?.path).toMatch(/^\/api\/agreements\/unit\/[0-9a-f-]{36}$/);
    expect(bodyOf(put)).toEqual({
      actionId: 'two',
      note: 'Every Monday',
      owner: 'Sanne',
      dueOn: '2027-01-15',
      askTeam: true,
    });
    expect(section.page.querySelector('form')).toBeNull();
  });

  it('keep what was typed when another proposal is chosen', async () => {
    const section = await theSection([listOf()]);
    section.fixture.componentInstance.startFrom(PROPOSALS[0]!);
    await section.fixture.whenStable();
    await fill(section, { note: 'Every Monday' });
    section.fixture.componentInstance.startFrom(PROPOSALS[1]!);
    await section.fixture.whenStable();

    expect(valuesIn(section)).toMatchObject({ actionId: 'two', note: 'Every Monday' });
  });

  it('are not sent while something is missing: it is said at the field, which has the focus', async () => {
    const section = await theSection([listOf()]);
    await press(section, 'Write down an agreement');
    await fill(section, { actionId: 'one' });
    await press(section, 'Write it down');

    const owner = section.page.querySelector('[name=owner]');
    const described = owner?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(section.asked).toHaveLength(1);
    expect(document.activeElement).toBe(owner);
    expect(wordsOf(document.getElementById(described[1] ?? ''))).toBe('Fill in who takes care of it.');
  });

  it('lose nothing when saving fails, and are the same agreement when it is repeated', async () => {
    const message = { nl: 'nl', en: 'en' };
    const issues = [{ path: 'dueOn', message: 'no' }];
    const json = { type: 'about:blank', title: 'x', status: 422, code: 'not-valid', message, issues };
    const withIssue = { status: 422, json };
    const section = await theSection([listOf(), 'no connection', problem(409, 'too-many'), withIssue, listOf()]);
    await press(section, 'Write down an agreement');
    const typed = { actionId: 'one', note: 'Every Monday', owner: 'Sanne', dueOn: '2027-01-15' };
    await fill(section, typed);
    for (const words of ['server', 'en too-many', 'This is not right.']) {
      await press(section, 'Write it down');
      expect(wordsOf(section.page.querySelector('form'))).toContain(words);
      expect(valuesIn(section)).toEqual(typed);
    }
    expect(document.activeElement?.getAttribute('name')).toBe('dueOn');
    await press(section, 'Write it down');

    expect(new Set(section.asked.slice(1).map(({ path }) => path)).size).toBe(1);
  });

  it('are changed in place, what they are about only until a round has asked', async () => {
    const open = anAgreement(1, { actionId: 'one' });
    const asked = anAgreement(2, { followUp: { status: 'being-asked', roundName: 'Winter' }, dueOn: '2020-01-31' });
    const section = await theSection([listOf(open, asked), listOf(open, asked)]);
    const [first, second] = [...section.page.querySelectorAll('article')];
    await press(section, 'Edit', first);
    expect(valuesIn(section)).toMatchObject({ actionId: 'one', note: 'note 1' });
    await press(section, 'Cancel');
    expect(document.activeElement?.id).toBe(`agreement-${agreementIdOf(1)}`);

    await press(section, 'Edit', second);
    expect(section.page.querySelector('[name=actionId], [name=askTeam]')).toBeNull();
    await press(section, 'Save the change');
    expect(section.asked[1]).toMatchObject({ method: 'PUT', path: `/api/agreements/unit/${agreementIdOf(2)}` });
    expect(statusOf(section)).toBe('Changed: Title 2.');
  });

  it('end as kept, adjusted or stopped, and open again', async () => {
    const after = (state: AgreementView['state']) => listOf(anAgreement(2), anAgreement(1, { state }));
    const section = await theSection([listOf(anAgreement(1)), after('adjusted'), listOf(anAgreement(1))]);
    await press(section, 'Adjusted');
    expect(section.asked[1]).toMatchObject({ path: `/api/agreements/unit/${agreementIdOf(1)}/state` });
    expect(bodyOf(section.asked[1])).toEqual({ state: 'adjusted' });
    expect(statusOf(section)).toBe('Title 1: Adjusted.');
    expect(document.activeElement?.id).toBe(`agreement-${agreementIdOf(1)}`);

    await press(section, 'Open again');
    expect(bodyOf(section.asked[2])).toEqual({ state: 'open' });
  });

  it('say so when a change does not arrive, and stay as they were', async () => {
    const section = await theSection([listOf(anAgreement(1)), problem(503, 'unavailable')]);
    await press(section, 'Kept');

    expect(wordsOf(section.page.querySelector('[role=alert]'))).toContain('en unavailable');
    expect(wordsOf(section.page.querySelector('article'))).toContain('Going on');
  });

  it('are removed after asking, as long as no round has asked about them', async () => {
    const asked = anAgreement(2, { followUp: answered(aFigure(3, 3.4)) });
    const section = await theSection([listOf(anAgreement(1), asked), listOf(asked)]);
    expect([...section.page.querySelectorAll('article')].map((item) => wordsOf(item).includes('Remove…'))).toEqual([
      true,
      false,
    ]);
    await press(section, 'Remove…');
    expect(wordsOf(section.page.querySelector('dialog[open]'))).toContain('“Title 1” disappears from the list');
    expect(section.asked).toHaveLength(1);
    await press(section, 'Remove');

    expect(section.asked[1]).toMatchObject({ method: 'DELETE', path: `/api/agreements/unit/${agreementIdOf(1)}` });
    expect(statusOf(section)).toBe('Removed: Title 1.');
    expect(section.page.querySelector('dialog[open]')).toBeNull();
  });

  it('warn that a team without a result of its own is not asked', async () => {
    const section = await theSection([listOf()], { hasOwnResult: false });
    await press(section, 'Write down an agreement');

    expect(wordsOf(section.page)).toContain('In this round Team Noord had no result of its own.');
  });
});
