import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { StanceFigure } from './stance-figure.js';
import { aResult, inBoth } from '../testing/a-result.js';
import { allWords, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';

const axis = (low: number, high: number) => ({ middle: (low + high) / 2, interval: { low, high } });
const BOX = { room: axis(2, 2.8), involvement: axis(3.2, 4) };
const STANCE = {
  sentence: inBoth('The team notices holding on.'),
  finding: { status: 'clear', stance: 'holding-on', box: BOX },
  ownPoint: null,
};

describe('the stance of a team', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(StanceFigure);
    TestBed.inject(LanguageStore).choose('en');
  });

  const page = (stance: object): HTMLElement =>
    shown(StanceFigure, { result: { ...aResult(), stance: { ...STANCE, ...stance } } });
  const says = (stance: object) => page(stance).querySelector('lw-stance-chart')?.getAttribute('aria-label');

  it('is said in the sentence that the server made, above the picture', () => {
    expect(wordsOf(page({}).querySelector('p'))).toBe('The team notices holding on.');
  });

  it('is told to whoever does not see the picture', () => {
    expect(says({})).toBe(
      'The team’s box runs from 2.0 to 2.8 in room to act and from 3.2 to 4.0 in involvement. It lies in: holding on.',
    );
  });

  it('is every stance that the box touches if it crosses a border', () => {
    const finding = { status: 'unclear', touches: ['letting-go', 'holding-on'], box: BOX };

    expect(says({ finding })).toContain('It lies in: letting go and holding on.');
  });

  it('stands beside the own view, if there is one', () => {
    const ownPoint = { room: 4, involvement: 4.5, stances: ['letting-go'] };

    expect(says({ ownPoint })).toContain('Your own point: room 4.0, involvement 4.5, in: letting go.');
    expect(allWords(page({ ownPoint }), 'tbody tr')).toEqual([
      'The team2.0–2.8, middle 2.43.2–4.0, middle 3.6holding on',
      'You4.04.5letting go',
    ]);
    expect(page({}).querySelector('.key-diamond')).toBeNull();
  });

  it('is withheld with the reason, in the place of the picture', () => {
    const withheld = page({ finding: { status: 'withheld', reason: 'response-below-40' } });

    expect(wordsOf(withheld.querySelector('.withheld-line'))).toBe('Not shown fewer than 40% of the group answered');
    expect(withheld.querySelector('lw-stance-chart, table')).toBeNull();
  });
});
