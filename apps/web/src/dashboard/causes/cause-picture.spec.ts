import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import type { FigureView, TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { Texts } from '../../language/texts.js';
import type { BandLine } from '../../ui/band-line.js';
import { pictureOfCauses } from './cause-picture.js';
import { shownOf } from '../figures/figure-words.js';
import { aCause, aFigure, aResult, withheld } from '../testing/a-result.js';

const lineOf = (band: FigureView | null, own: number | null): BandLine => ({
  lanes: [{ look: 'now', band, own }],
  organisation: null,
  threads: [],
});

function pictureOf(more: Partial<TeamResult> = {}, own: number | null = null) {
  const causes = [aCause('clarity', aFigure(2, 2.4)), aCause('attention', withheld('too-few-items'))];
  const rows = causes.map((cause) => ({ cause, line: lineOf(shownOf(cause.figure), own) }));
  return pictureOfCauses({ ...aResult(...causes), ...more }, rows, TestBed.inject(Texts));
}

describe('the picture of the causes', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('says whose figures they are, of which round, and by which rules', () => {
    expect(pictureOf()).toMatchObject({
      fileName: 'leeway-team-noord-spring-causes.png',
      facts: ['Team Noord', 'Spring', '8–10 people answered'],
      fingerprint: 'Fingerprint of the round: six words',
    });
  });

  it('has each band in figures, and what is withheld with its reason and without a drawing', () => {
    const [shown, hidden] = pictureOf().rows;

    expect(shown).toMatchObject({ label: 'Scale clarity', value: '2.0–2.4' });
    expect(shown?.drawing).not.toBeNull();
    expect(hidden).toMatchObject({ value: 'Not shown: too few statements could be used', drawing: null });
  });

  it('says that an own view is in it, if there is one', () => {
    expect(pictureOf({}, 4).legend).toContain('Diamond: your own view, for you only.');
    expect(pictureOf().legend.join(' ')).not.toContain('own view');
  });

  it('carries the cautions of the page', () => {
    const group = {
      label: { nl: 'samen', en: 'together' },
      units: [
        { name: 'Noord', hasUnitsBelow: false },
        { name: 'Zuid', hasUnitsBelow: false },
      ],
      respondents: withheld('too-few-respondents') as { status: 'withheld'; reason: 'too-few-respondents' },
      responseCaution: 'below-60' as const,
    };
    const cautions = pictureOf({ spokenFor: 'shared', group }).cautions.join(' ');

    expect(cautions).toContain('These figures are those of Noord and Zuid together.');
    expect(cautions).toContain('Fewer than 60% answered');
    expect(pictureOf({ spokenFor: 'whole' }).cautions.join(' ')).toContain('Team Noord as a whole');
  });
});
