import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ProposedActionView } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { ProposedActions } from './proposed-actions.js';
import { anAction } from '../testing/a-result.js';

describe('the proposed actions', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  const opened = (proposals: readonly ProposedActionView[], canAgree?: boolean) => {
    const fixture = TestBed.createComponent(ProposedActions);
    fixture.componentRef.setInput('proposals', proposals);
    if (canAgree !== undefined) fixture.componentRef.setInput('canAgree', canAgree);
    fixture.detectChanges();
    return { fixture, page: fixture.nativeElement as HTMLElement };
  };
  const titles = (page: Element, selector: string) =>
    [...page.querySelectorAll(`${selector} h3`)].map(({ textContent }) => textContent);

  it('say why this one, and how', () => {
    const words = opened([anAction('listen')]).page.querySelector('.proposal')?.textContent ?? '';

    for (const part of ['Do listen', 'because of listen', 'how to listen']) expect(words).toContain(part);
  });

  it('show three, and the others behind a toggle', () => {
    const { page } = opened(['a', 'b', 'c', 'd', 'e'].map(anAction));

    expect(titles(page, 'section > ul')).toEqual(['Do a', 'Do b', 'Do c']);
    expect(titles(page, 'details')).toEqual(['Do d', 'Do e']);
    expect(page.querySelector('summary')?.textContent).toContain('Show 2 more');
  });

  it('say so when there are none', () => {
    expect(opened([]).page.textContent).toContain('No action is proposed here');
  });

  it('can be agreed on only where the page allows it', () => {
    expect(opened([anAction('listen')]).page.querySelector('button')).toBeNull();
    expect(opened([anAction('listen')], true).page.querySelector('button')?.textContent).toContain('Do listen');
  });

  it('hand over the action that is to become an agreement', () => {
    const { fixture, page } = opened(['a', 'b', 'c', 'd'].map(anAction), true);
    const agreed: string[] = [];
    fixture.componentInstance.agree.subscribe(({ actionId }) => agreed.push(actionId));
    for (const button of page.querySelectorAll('button')) button.click();

    expect(agreed).toEqual(['a', 'b', 'c', 'd']);
  });
});
