import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { ConvictionFigures } from './conviction-figures.js';
import { aConviction, aFigure, aResult, withheld } from '../testing/a-result.js';
import { allWords, linesIn, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';

describe('trust given and received', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(ConvictionFigures);
    TestBed.inject(LanguageStore).choose('en');
  });

  const page = (...convictions: ReturnType<typeof aConviction>[]): HTMLElement =>
    shown(ConvictionFigures, { result: { ...aResult(), convictions } });
  const sentence = (...convictions: ReturnType<typeof aConviction>[]) =>
    wordsOf(page(...convictions).querySelector('p'));

  it('says on how many statements the own answer lies outside what the team notices', () => {
    const higher = aConviction('choices', aFigure(2, 2.4), 5);
    const lower = aConviction('help', aFigure(4, 4.4), 3);

    expect(sentence(higher, lower)).toBe(
      'On one statement you say you give more trust than the team notices. ' +
        'On one statement the team notices more trust than you say you give.',
    );
    expect(sentence(aConviction('needs', aFigure(2.8, 3.4), 3))).toContain('lie within');
  });

  it('shows only what the team notices without own answers', () => {
    const without = page(aConviction('choices', aFigure(2, 2.4)));

    expect(wordsOf(without.querySelector('p'))).toContain('What the team notices');
    expect(without.querySelector('.key-diamond')).toBeNull();
    expect(wordsOf(without)).not.toContain('own choices');
    expect(allWords(without, 'tbody td')).toEqual(['2.0–2.4']);
  });

  it('puts both statements and both answers beside each other', () => {
    const both = page(aConviction('choices', aFigure(2, 2.4), 5));

    expect(wordsOf(both.querySelector('.cause-words'))).toContain('team choices');
    expect(wordsOf(both.querySelector('.cause-words'))).toContain('own choices');
    expect(both.querySelector('lw-band-row')?.getAttribute('aria-label')).toBe('team 2.0–2.4, you 5');
  });

  it('draws a thread from the middle of the band to the own answer', () => {
    const convictions = [aConviction('choices', aFigure(2, 3), 5), aConviction('help', aFigure(2, 3))];

    expect(linesIn(ConvictionFigures, { result: { ...aResult(), convictions } }).map(({ threads }) => threads)).toEqual(
      [[{ lane: 0, from: 2.5, to: 5 }], []],
    );
  });

  it('says in place what is withheld', () => {
    const row = page(aConviction('choices', withheld('item-needs-eight'), 4));

    expect(allWords(row, '.withheld-line')).toEqual(['Not shown fewer than eight people answered']);
    expect(sentence(aConviction('choices', withheld('item-needs-eight'), 4))).toContain('What the team notices');
  });
});
