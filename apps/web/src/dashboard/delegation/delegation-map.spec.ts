import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { provideRouter } from '@angular/router';
import { DelegationMap } from './delegation-map.js';
import { aResult, aRound, anArea, inBoth, withheld } from '../testing/a-result.js';
import { allWords, linesIn, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';

const LEVELS = [
  { level: 1, text: inBoth('The manager decides') },
  { level: 5, text: inBoth('We decide') },
];

describe('the delegation map', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
    withoutDrawing(DelegationMap);
    TestBed.inject(LanguageStore).choose('en');
  });

  const page = (...areas: ReturnType<typeof anArea>[]): HTMLElement =>
    shown(DelegationMap, { result: { ...aResult(), delegation: { levels: LEVELS, areas, askedIn: null } } });

  it('names what is stuck above, and emphasises it in the order of the questionnaire', () => {
    const map = page(
      anArea('approach'),
      anArea('planning', { state: 'held' }),
      anArea('quality', { state: 'unclear', reason: 'too-wide' }),
      anArea('spending', { state: 'not-landing' }),
    );

    expect(wordsOf(map.querySelector('p'))).toBe('Stuck at: area planning (held) and area spending (not landing).');
    expect(allWords(map, 'h3')).toEqual(['Area approach', 'Area planning', 'Area quality', 'Area spending']);
    expect(allWords(map, '.row-marked h3')).toEqual(['Area planning', 'Area spending']);
  });

  it('says so when nothing is stuck', () => {
    expect(wordsOf(page(anArea('approach')).querySelector('p'))).toContain('No area is stuck');
  });

  it('does not say so when of no area can be said whether it is', () => {
    const map = page(anArea('approach', { state: 'withheld' }), anArea('planning', { state: 'unclear' }));

    expect(wordsOf(map.querySelector('p'))).toContain('Of none of the areas can be said');
  });

  it('gives each state a word and a shape of its own', () => {
    const states = ['held', 'not-landing', 'ready', 'dropped', 'flowing', 'unclear', 'withheld'] as const;
    const map = page(...states.map((state) => anArea(state, { state })));
    const shapes = [...map.querySelectorAll('.state path')].map((path) => path.getAttribute('d'));

    expect(allWords(map, '.state')).toEqual([
      'held',
      'not landing',
      'ready',
      'dropped',
      'flowing',
      'unclear',
      'not shown',
    ]);
    expect(new Set(shapes).size).toBe(states.length);
  });

  it('says of each area what it means, and what the bars and diamonds are', () => {
    const map = page(anArea('planning', { given: 4, aimed: null }));

    expect(wordsOf(map.querySelector('.cause-meaning'))).toBe('meaning of planning');
    expect(allWords(map, '.cause-number span')).toEqual(['is 2.0–2.4', 'wanted 3.6–4.0', 'you: 4, wanted —']);
    expect(allWords(map, 'tbody td')).toEqual(['flowing', '2.0–2.4', '3.6–4.0', '4', '—']);
  });

  it('draws what is felt above what is wanted, each with the own answer to it', () => {
    const delegation = { levels: LEVELS, areas: [anArea('planning', { given: 4, aimed: 5 })], askedIn: null };

    expect(linesIn(DelegationMap, { result: { ...aResult(), delegation } })[0]?.lanes).toEqual([
      { look: 'felt', band: { low: 2, high: 2.4, middle: 2.2 }, own: 4 },
      { look: 'wanted', band: { low: 3.6, high: 4, middle: 3.8 }, own: 5 },
    ]);
  });

  it('shows no diamonds, nor their key, without an own view', () => {
    expect(page(anArea('planning')).querySelector('.key-diamond')).toBeNull();
  });

  it('says in place what is withheld, and draws what is not', () => {
    const half = page(anArea('planning', { felt: withheld('too-few-answers') }));
    const none = page(
      anArea('planning', { felt: withheld('too-few-answers'), wanted: withheld('too-few-answers'), state: 'withheld' }),
    );

    expect(half.querySelector('lw-band-row')).not.toBeNull();
    expect(none.querySelector('lw-band-row')).toBeNull();
    expect(allWords(none, '.withheld-line')).toEqual(['Not shown fewer than five people answered this question']);
  });

  it('names the levels at the ends of the scale', () => {
    const map = page(anArea('planning'));

    expect(wordsOf(map.querySelector('.scale-low'))).toBe('The manager decides');
    expect(wordsOf(map.querySelector('.scale-high'))).toBe('We decide');
  });

  it('points to the round that asked about the areas, if this one did not', () => {
    const round = aRound(6, 'Winter');
    const map = shown(DelegationMap, {
      result: { ...aResult(), delegation: { levels: [], areas: [], askedIn: round } },
    });

    expect(wordsOf(map.querySelector('a'))).toBe('Winter');
    expect(map.querySelector('a')?.getAttribute('href')).toContain(`round=${round.roundId}`);
  });

  it('says that a full round asks about them, if none did', () => {
    expect(wordsOf(page().querySelector('p'))).toContain('A full round that does');
    expect(page().querySelector('table, a')).toBeNull();
  });
});
