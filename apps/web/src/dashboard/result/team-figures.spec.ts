import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { provideRouter } from '@angular/router';
import type { TeamResult } from '@leeway/contract';
import { answering, ok } from '../../api/testing/answering.js';
import { CauseFigures } from '../causes/cause-figures.js';
import { CauseItems } from '../causes/cause-items.js';
import { ConvictionFigures } from '../convictions/conviction-figures.js';
import { DelegationMap } from '../delegation/delegation-map.js';
import { ResultTools } from '../exports/result-tools.js';
import { OverTime } from '../over-time/over-time.js';
import { StanceFigure } from '../stance/stance-figure.js';
import { TeamFigures } from './team-figures.js';
import { aMirror } from '../testing/a-mirror.js';
import { aCause, aConviction, aFigure, aResult, withheld } from '../testing/a-result.js';
import { allWords, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';

describe('the page of a team', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    withoutDrawing(CauseFigures, CauseItems, ConvictionFigures, DelegationMap, OverTime, StanceFigure);
    TestBed.inject(LanguageStore).choose('en');
    answering(ok(aMirror({ state: 'skipped' })));
  });

  const page = (more: Partial<TeamResult> = {}): HTMLElement => {
    const result = { ...aResult(aCause('clarity', aFigure(3, 3.4))), ...more };
    return shown(TeamFigures, { result: { ...result, convictions: [aConviction('help', aFigure(3, 3.4))] } });
  };

  it('goes from the one sentence to what is not shown', () => {
    expect(allWords(page(), 'h1, h2')).toEqual([
      'Team Noord',
      'In one sentence',
      'Four causes of low trust',
      'Stance: holding on, letting go or dropping',
      'Delegation: what has been handed over',
      'Trust: given and received',
      'Over time',
      'What you can do',
      'The statements behind it',
      'What people added',
      'Not shown on this page',
    ]);
  });

  it('says of a team that was not asked just that, and asks for nothing', () => {
    const reason = 'team-not-asked' as const;
    const { stance } = aResult();
    const result = {
      ...{ spokenFor: 'none' as const, group: null, comments: withheld(reason) },
      stance: { ...stance, finding: { status: 'withheld' as const, reason } },
    };
    const notAsked = page(result);
    expect(allWords(notAsked, 'h1, h2')).toEqual(['Team Noord', 'Team Noord was not asked in this round']);
    expect(wordsOf(notAsked)).not.toMatch(/too few|fewer than five|Not shown/);
    // Nor is there anything to take away.
    expect(wordsOf(shown(ResultTools, { result: aResult() }))).toContain('Show to the team');
    expect(wordsOf(shown(ResultTools, { result: { ...aResult(), ...result } }))).toBe('');
  });

  it('says in the view for the team that no own answers are in it, and asks for none', () => {
    expect(wordsOf(page({ view: 'team' }).querySelector('header'))).toContain('Nobody’s own answers');
    expect(page({ view: 'team' }).querySelector('lw-mirror-card')).toBeNull();
    expect(wordsOf(page().querySelector('header'))).not.toContain('Nobody’s own answers');
    expect(page().querySelector('lw-mirror-card')).not.toBeNull();
  });

  it('says in its head how many answered, and whether that is few', () => {
    const { group } = aResult();
    const few = page({ group: { ...group!, responseCaution: 'below-60' } });

    expect(allWords(few, '.head-facts > *')).toEqual([
      'Spring',
      '8–10 people answered',
      'Fewer than 60% answered: read with care',
    ]);
  });

  it('says for whom a shared result speaks', () => {
    const { group } = aResult();
    const units = ['Team Noord', 'Nachtteam'].map((name) => ({ name, hasUnitsBelow: false }));
    const shared = page({ spokenFor: 'shared', group: { ...group!, units } });

    expect(wordsOf(shared.querySelector('header'))).toContain('the result of Team Noord and Nachtteam together');
  });

  it('says that there is no result, and why each cause is not shown', () => {
    const none = page({
      spokenFor: 'none',
      group: null,
      causes: [aCause('clarity', withheld('too-few-respondents'))],
    });

    expect(allWords(none, 'h2').slice(0, 2)).toEqual([
      'Team Noord has no figures in this round',
      'Four causes of low trust',
    ]);
    expect(none.querySelector('lw-conclusion-card, lw-stance-figure, lw-proposed-actions')).toBeNull();
    expect(wordsOf(none.querySelector('.withheld-line'))).toContain('fewer than five people answered');
  });
});
