import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { BandChart, type BandLine } from '../ui/band-chart.js';
import { CauseFigures } from './cause-figures.js';
import { aCause, aFigure, aResult, withheld } from './testing/a-result.js';

@Component({ selector: 'lw-band-chart', template: '' })
class NoDrawing {
  readonly line = input.required<BandLine>();
}

describe('the figures of four causes', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.overrideComponent(CauseFigures, { remove: { imports: [BandChart] }, add: { imports: [NoDrawing] } });
    TestBed.inject(LanguageStore).choose('en');
  });

  const shown = (...causes: Parameters<typeof aResult>): HTMLElement => {
    const fixture = TestBed.createComponent(CauseFigures);
    fixture.componentRef.setInput('result', aResult(...causes));
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };
  const wordsOf = (element: Element | null | undefined): string =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  it('stand as ranges, with the middle beside them', () => {
    const row = shown(aCause('clarity', aFigure(3.2, 3.6))).querySelector('.cause');

    expect([...(row?.querySelectorAll('.cause-number span') ?? [])].map(wordsOf)).toEqual(['3.2–3.6', 'middle 3.4']);
  });

  it('say in place that a figure is withheld, and why', () => {
    const row = shown(aCause('clarity', withheld('too-few-respondents'))).querySelector('.cause');

    expect(wordsOf(row?.querySelector('.withheld-line'))).toBe('Not shown fewer than five people answered');
    expect(row?.querySelector('lw-band-chart')).toBeNull();
    expect(row?.querySelector('.cause-number')).toBeNull();
  });

  it('stand in the table as well, withheld ones with their reason', () => {
    const cells = shown(aCause('clarity', aFigure(3.2, 3.6), withheld('no-part-shown'))).querySelectorAll('tbody td');

    expect([...cells].map(wordsOf)).toEqual([
      '3.2–3.6',
      '3.4',
      'Not shown: none of the groups in it can be shown',
      'none',
    ]);
  });

  it('do not promise a bar of the round before when that was about other people', () => {
    const fixture = TestBed.createComponent(CauseFigures);
    const result = aResult(aCause('clarity', aFigure(3.2, 3.6)));
    fixture.componentRef.setInput('result', { ...result, previousRound: { ...result.round, name: 'Winter' } });
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;

    expect(page.querySelector('.legend')?.textContent).not.toContain('Winter');
    expect(page.querySelector('figcaption')?.textContent).toContain('put together differently');
  });

  it('say so when the round before asked other statements', () => {
    const captionFor = (kind: 'pulse' | 'baseline'): string => {
      const fixture = TestBed.createComponent(CauseFigures);
      const result = aResult({ ...aCause('clarity', aFigure(3.2, 3.6)), previous: aFigure(3, 3.4) });
      fixture.componentRef.setInput('result', { ...result, previousRound: { ...result.round, name: 'Winter', kind } });
      fixture.detectChanges();
      return (fixture.nativeElement as HTMLElement).querySelector('figcaption')?.textContent ?? '';
    };

    expect(captionFor('baseline')).toContain('another questionnaire');
    expect(captionFor('pulse')).not.toContain('another questionnaire');
  });
});
