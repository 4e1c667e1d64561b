import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { ConclusionCard } from './conclusion-card.js';
import { aResult, anAction, inBoth } from '../testing/a-result.js';

const CONCLUSION: TeamResult['conclusion'] = {
  kind: 'area',
  sentence: inBoth('It is stuck at planning.'),
  why: [
    { source: 'team', text: inBoth('The team feels 2.') },
    { source: 'mirror', text: inBoth('You think 4.') },
  ],
  caution: inBoth('Ask first.'),
};

describe('the one sentence', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    TestBed.inject(LanguageStore).choose('en');
  });

  const page = (more: Partial<TeamResult>): HTMLElement => {
    const fixture = TestBed.createComponent(ConclusionCard);
    fixture.componentRef.setInput('result', { ...aResult(), conclusion: CONCLUSION, ...more });
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };
  const words = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

  it('is the server’s, with what to keep in mind', () => {
    expect(words(page({}).querySelector('.sentence-text'))).toBe('It is stuck at planning.');
    expect(words(page({}).querySelector('.sentence-caution'))).toBe('Ask first.');
  });

  it('follows the language', () => {
    TestBed.inject(LanguageStore).choose('nl');

    expect(words(page({}).querySelector('.sentence-text'))).toBe('nl It is stuck at planning.');
  });

  it('comes with the first action, and a way to read about it', () => {
    const link = page({ proposals: [anAction('listen'), anAction('ask')] }).querySelector('a');

    expect(words(link)).toBe('Do listen');
    expect(link?.getAttribute('href')).toContain('#what-you-can-do');
    expect(page({ proposals: [] }).querySelector('a')).toBeNull();
  });

  it('says why in the server’s sentences, which say themselves whose figure it is', () => {
    const reasons = [...page({}).querySelectorAll('details li')].map(words);

    expect(reasons).toEqual(['The team feels 2.', 'You think 4.']);
  });

  it('says that there are no figures behind it if nothing can be said', () => {
    const nothing = page({ conclusion: { ...CONCLUSION, kind: 'cannot-say', why: [], caution: null } });

    expect(words(nothing.querySelector('details li'))).toContain('no figures behind this sentence');
    expect(nothing.querySelector('.sentence-caution')).toBeNull();
  });
});
