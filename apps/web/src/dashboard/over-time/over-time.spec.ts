import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import type { ChangeView, DisclosedFigure } from '@leeway/contract';
import { OverTime } from './over-time.js';
import { aCause, aFigure, aResult, aRound, withheld } from '../testing/a-result.js';
import { allWords, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';

describe('a team’s figures over time', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(OverTime);
    TestBed.inject(LanguageStore).choose('en');
  });

  type Then = readonly [DisclosedFigure, ChangeView | null];
  const moment = (monthsBefore: number, name: string, clarity: Then, attention: Then) => ({
    round: aRound(monthsBefore, name),
    causes: [
      { scaleId: 'clarity', figure: clarity[0], change: clarity[1] },
      { scaleId: 'attention', figure: attention[0], change: attention[1] },
    ],
  });
  const page = (...overTime: ReturnType<typeof moment>[]): HTMLElement => {
    const result = aResult(aCause('clarity', aFigure(3, 3.4)), aCause('attention', aFigure(3, 3.4)));
    return shown(OverTime, { result: { ...result, overTime } });
  };
  const FIRST = moment(6, 'Winter', [aFigure(2, 2.4), null], [aFigure(3, 3.4), null]);

  it('wait for a second round', () => {
    expect(wordsOf(page(FIRST))).toContain('From the next one on, a line appears here.');
    expect(page(FIRST).querySelector('lw-trend-chart')).toBeNull();
  });

  it('say in words which change is clear, and that the others are not', () => {
    const now = moment(0, 'Spring', [aFigure(3, 3.4), 'clearly-up'], [aFigure(3, 3.4), 'no-clear-change']);

    expect(wordsOf(page(FIRST, now).querySelector('p'))).toBe('Scale clarity clearly up since Winter.');
    expect(allWords(page(FIRST, now), '.trend p')).toEqual(['clear change: up', 'no clear change']);
  });

  it('say so when nothing clearly changed, or too few answered to tell', () => {
    const nothing = moment(0, 'Spring', [aFigure(2, 2.4), 'no-clear-change'], [aFigure(3, 3.4), 'too-few-to-say']);
    const tooFew = moment(0, 'Spring', [aFigure(2, 2.4), 'too-few-to-say'], [aFigure(3, 3.4), 'too-few-to-say']);

    expect(wordsOf(page(FIRST, nothing).querySelector('p'))).toBe('No clear change since Winter.');
    expect(wordsOf(page(FIRST, tooFew).querySelector('p'))).toContain('Too few to say');
  });

  it('stand in a table with a line for each round, withheld ones with their reason', () => {
    const now = moment(0, 'Spring', [withheld('too-few-items'), 'too-few-to-say'], [aFigure(3, 3.4), 'clearly-down']);

    expect(allWords(page(FIRST, now), 'tbody tr')).toEqual([
      'Winter2.0–2.43.0–3.4',
      'SpringNot shown: too few statements could be used (too few to say)3.0–3.4 (clear change: down)',
    ]);
  });

  it('say so when baselines are among them, of which a part counts', () => {
    const now = moment(0, 'Spring', [aFigure(3, 3.4), 'clearly-up'], [aFigure(3, 3.4), 'no-clear-change']);
    const complete = { ...FIRST, round: { ...FIRST.round, kind: 'baseline' as const } };
    expect(wordsOf(page(complete, now).querySelector('figcaption'))).toContain('Of baselines, the statements count');
    expect(wordsOf(page(FIRST, now).querySelector('figcaption'))).not.toContain('baselines');
  });

  it('are told to whoever does not see the line', () => {
    const now = moment(0, 'Spring', [aFigure(3, 3.4), 'clearly-up'], [aFigure(3, 3.4), 'no-clear-change']);

    expect(page(FIRST, now).querySelector('lw-trend-chart')?.getAttribute('aria-label')).toBe(
      'Scale clarity: Winter 2.0–2.4; Spring 3.0–3.4.',
    );
  });
});
