import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { TeamComments } from './team-comments.js';

function shown(comments: TeamResult['comments']): HTMLElement {
  const fixture = TestBed.createComponent(TeamComments);
  fixture.componentRef.setInput('comments', comments);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

const quotesIn = (page: HTMLElement) => [...page.querySelectorAll('blockquote')].map(({ textContent }) => textContent);

describe('what people added', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });
  const units = [
    { name: 'Team Noord', hasUnitsBelow: false },
    { name: 'Zorg', hasUnitsBelow: true },
  ];
  const label = { nl: 'overige teams in Zorg', en: 'other teams in Care' };

  it('is shown with the group that it comes from, and how many answered there', () => {
    const comments = ['Fewer meetings.', 'Thanks!', 'More time.'];
    const respondents = { status: 'shown', value: { from: 11, to: 15 } } as const;
    const page = shown({ status: 'shown', value: { label, units, respondents, comments } });

    expect(quotesIn(page)).toEqual(comments);
    expect(page.textContent).toContain(
      'From Team Noord and management and staff of Zorg, where 11–15 people answered.',
    );
  });

  it('is text and nothing else, whatever it looks like', () => {
    const comment = '<img src=x onerror="alert(1)"> {{ 1 + 1 }} <b>bold</b>';
    const respondents = { status: 'withheld', reason: 'too-few-respondents' } as const;
    const page = shown({ status: 'shown', value: { label, units, respondents, comments: [comment] } });

    expect(quotesIn(page)).toEqual([comment]);
    expect(page.querySelector('img, b')).toBeNull();
    expect(page.textContent).toContain('From Team Noord and management and staff of Zorg.');
  });

  it('is withheld with the rule behind it', () => {
    const page = shown({ status: 'withheld', reason: 'too-few-comments' });

    expect(page.querySelector('.withheld')?.textContent).toContain('too few people added something');
    expect(page.textContent).toContain('at least three');
    expect(quotesIn(page)).toEqual([]);
  });
});
