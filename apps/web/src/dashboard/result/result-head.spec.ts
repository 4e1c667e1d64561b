import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { aResult } from '../testing/a-result.js';
import { shown, wordsOf } from '../testing/without-drawing.js';
import { ResultHead } from './result-head.js';

const head = (changes: Partial<TeamResult>): HTMLElement => shown(ResultHead, { result: { ...aResult(), ...changes } });

describe('the head of a result', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('offers a unit as a whole and who answers in it itself, where both have a result', () => {
    const page = head({ hasOther: true, spokenFor: 'whole' });
    const links = [...page.querySelectorAll('nav a')];
    expect(links.map((link) => [wordsOf(link), link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['As a whole', '/', 'true'],
      ['Management and staff', '/?group=own', null],
    ]);
    expect(wordsOf(page.querySelector('h1'))).toBe('Team Noord');
  });

  it('says in its title that it is about those, and leads back', () => {
    const page = head({ about: 'own', hasOther: true });
    expect(wordsOf(page.querySelector('h1'))).toBe('Management and staff of Team Noord');
    expect(wordsOf(page.querySelector('[aria-current]'))).toBe('Management and staff');
  });

  it('offers nothing to choose where there is one of them', () => {
    expect(head({}).querySelector('nav')).toBeNull();
  });
});
