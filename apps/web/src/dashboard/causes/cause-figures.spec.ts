import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import type { CauseView } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { CauseFigures } from './cause-figures.js';
import { aCause, aFigure, aResult, aRound, withheld } from '../testing/a-result.js';
import { allWords, linesIn, shown, withoutDrawing, wordsOf } from '../testing/without-drawing.js';

describe('the figures of four causes', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(CauseFigures);
    TestBed.inject(LanguageStore).choose('en');
  });

  const page = (...causes: readonly CauseView[]): HTMLElement =>
    shown(CauseFigures, { result: { ...aResult(...causes), previousRound: aRound(6, 'Winter') } });

  it('stand as ranges, with the middle and the own view beside them', () => {
    const cause = aCause('clarity', aFigure(3.2, 3.6), { ownView: 4.5 });

    expect(allWords(page(cause), '.cause-number span')).toEqual(['3.2–3.6', 'middle 3.4', 'you: 4.5']);
  });

  it('say in place that a figure is withheld, and why', () => {
    const row = page(aCause('clarity', withheld('too-few-respondents'))).querySelector('.cause');

    expect(wordsOf(row?.querySelector('.withheld-line'))).toBe('Not shown fewer than five people answered');
    expect(row?.querySelector('lw-band-row')).toBeNull();
    expect(row?.querySelector('.cause-number')).toBeNull();
  });

  it('are set beside no organisation in a round that asked a part of it', () => {
    const organisation = withheld('not-asked');
    const part = page(aCause('clarity', aFigure(3.2, 3.6), { organisation, versusOrganisation: 'too-few-to-say' }));
    expect(part.querySelector('.key-organisation')).toBeNull();
    expect(wordsOf(part)).not.toContain('too few to say');
    expect(page(aCause('clarity', aFigure(3.2, 3.6))).querySelector('.key-organisation')).not.toBeNull();
  });

  it('name in words only what is clear', () => {
    const clear = aCause('clarity', aFigure(2, 2.4), { versusOrganisation: 'below', sinceLastRound: 'clearly-up' });
    const unclear = aCause('attention', aFigure(3, 3.4), { sinceLastRound: 'no-clear-change' });

    expect(allWords(page(clear, unclear), '.cause-clear')).toEqual([
      'clearly below the organisation',
      'clear change: up since Winter',
    ]);
  });

  it('mark the most likely cause in words, and name it first', () => {
    const likely = aCause('expectations', aFigure(2, 2.4), { isLikely: true });
    const marked = page(aCause('clarity', aFigure(3, 3.4)), likely);

    expect(allWords(marked, '.row-marked h3')).toEqual(['Scale expectations']);
    expect(wordsOf(marked.querySelector('.row-marked .tag'))).toBe('Most likely cause');
    expect(wordsOf(marked.querySelector('p'))).toBe('Most likely cause: scale expectations.');
  });

  it('stand in the table as well, withheld ones with their reason, and what is not clear', () => {
    const cause = aCause('clarity', aFigure(3.2, 3.6), {
      organisation: withheld('no-part-shown'),
      versusOrganisation: 'too-few-to-say',
    });

    expect(allWords(page(cause), 'tbody td')).toEqual([
      '3.2–3.6',
      '3.4',
      'Not shown: none of the groups in it can be shown',
      'too few to say',
      'none',
      '—',
    ]);
  });

  it('are drawn below the round before, with the own view and the organisation', () => {
    const cause = aCause('clarity', aFigure(3, 4), {
      organisation: aFigure(2, 3),
      previous: aFigure(1, 2),
      ownView: 4.5,
    });

    expect(linesIn(CauseFigures, { result: aResult(cause) })).toEqual([
      {
        lanes: [
          { look: 'earlier', band: { low: 1, high: 2, middle: 1.5 }, own: null },
          { look: 'now', band: { low: 3, high: 4, middle: 3.5 }, own: 4.5 },
        ],
        organisation: { low: 2, high: 3, middle: 2.5 },
        threads: [],
      },
    ]);
  });

  it('tell whoever does not see the drawing what is in it', () => {
    const cause = aCause('clarity', aFigure(3.2, 3.6), {
      organisation: aFigure(3, 3.2),
      previous: aFigure(2, 2.2),
      ownView: 4,
    });

    expect(page(cause).querySelector('lw-band-row')?.getAttribute('aria-label')).toBe(
      'Scale clarity: This group 3.2–3.6; Your own view 4.0; Organisation 3.0–3.2; Last round 2.0–2.2.',
    );
  });

  it('say that of a baseline before a pulse only a part counts', () => {
    const causes = [aCause('clarity', aFigure(3.2, 3.6), { previous: aFigure(2, 2.4) })];
    const beside = (kind: 'pulse' | 'baseline'): string =>
      wordsOf(
        shown(CauseFigures, { result: { ...aResult(...causes), previousRound: { ...aRound(6, 'Winter'), kind } } }),
      );
    expect(beside('baseline')).toContain(
      'Winter was a baseline: of it, the statements count here that a pulse asks too.',
    );
    expect(beside('pulse')).not.toContain('was a baseline');
  });

  it('do not promise a bar of the round before when that was about other people', () => {
    const without = page(aCause('clarity', aFigure(3.2, 3.6)));

    expect(without.querySelector('.legend')?.textContent).not.toContain('Winter');
    expect(without.querySelector('figcaption')?.textContent).toContain('put together differently');
  });
});
