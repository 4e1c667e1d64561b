import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { Texts } from '../language/texts.js';
import { sentenceFor } from './result-sentence.js';
import { aCause, aFigure, aResult } from './testing/a-result.js';

describe('the sentence above the figures', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: withTexts() }));

  const low = aResult(
    aCause('clarity', aFigure(3.2, 3.6)),
    aCause('expectations', aFigure(2.1, 2.5), aFigure(3.1, 3.2)),
  );

  it('names the cause with its range, the organisation beside it, and a possible meaning', () => {
    TestBed.inject(LanguageStore).choose('en');

    expect(sentenceFor(low, TestBed.inject(Texts))).toBe(
      'Lowest here is scale expectations, at 2.1–2.5: wholly below the organisation (3.1–3.2). That may mean: little expectations.',
    );
  });

  it('follows the language, decimal commas included', () => {
    TestBed.inject(LanguageStore).choose('nl');

    expect(sentenceFor(low, TestBed.inject(Texts))).toBe(
      'Het laagst ligt hier schaal expectations, op 2,1–2,5: geheel onder de organisatie (3,1–3,2). Dat kan betekenen: weinig expectations.',
    );
  });

  it('says so when nothing stands out', () => {
    TestBed.inject(LanguageStore).choose('en');
    const even = aResult(aCause('clarity', aFigure(3.2, 3.6)), aCause('expectations', aFigure(3.1, 3.5)));

    expect(sentenceFor(even, TestBed.inject(Texts))).toContain('None of the four causes stands out');
  });
});
