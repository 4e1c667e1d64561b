import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import type { OwnItemResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { aFigure, aResult, aRound, inBoth, withheld } from '../testing/a-result.js';
import { allWords, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';
import { OwnStatements } from './own-statements.js';

const item = (itemId: string, more: Partial<OwnItemResult> = {}): OwnItemResult => ({
  itemId,
  text: inBoth(`statement ${itemId}`),
  direction: 'positive',
  figure: aFigure(3, 3.4),
  organisation: aFigure(2, 2.4),
  previous: null,
  sinceLastRound: null,
  ...more,
});
const moment = (monthsBefore: number, name: string, figure: OwnItemResult['figure']) => ({
  round: aRound(monthsBefore, name),
  causes: [],
  ownItems: [{ itemId: 'own-1', figure, change: null }],
});

describe('the own statements of a team', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(OwnStatements);
    TestBed.inject(LanguageStore).choose('en');
  });

  it('say what agreeing means, and in place what is withheld', () => {
    const ownItems = [
      item('own-1', { direction: 'negative' }),
      item('own-2', { figure: withheld('item-needs-eight'), direction: 'neutral' }),
    ];
    const page = shown(OwnStatements, { result: { ...aResult(), ownItems } });
    expect(allWords(page, '.cause-words .fine')).toEqual([
      'Agreeing is bad: the figure is turned, so that 5 is best.',
      'Agreeing is neither good nor bad.',
    ]);
    expect(allWords(page, '.withheld-line')).toEqual(['Not shown fewer than eight people answered']);
    expect(allWords(page, 'tbody tr:first-child td')).toEqual(['3.0–3.4', '2.0–2.4']);
  });

  it('are compared with the rounds that asked them, and with no other', () => {
    const overTime = [
      moment(9, 'First', withheld('not-asked')),
      moment(6, 'Second', aFigure(2, 2.4)),
      moment(0, 'Spring', aFigure(3, 3.4)),
    ];
    const ownItems = [item('own-1', { previous: aFigure(2, 2.4), sinceLastRound: 'clearly-up' })];
    const page = shown(OwnStatements, { result: { ...aResult(), ownItems, overTime } });
    expect(wordsOf(page.querySelector('.cause-words'))).toContain('Second 2.0–2.4 · clear change: up');
    expect(wordsOf(page)).not.toContain('First');
    expect(allWords(page, 'thead th')).toEqual(['Statement', 'the group', 'the whole organisation', 'Second']);
  });
});
