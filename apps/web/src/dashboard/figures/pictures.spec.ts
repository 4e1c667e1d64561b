import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import type { FigureView, TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { Texts } from '../../language/texts.js';
import type { BandLine, LaneLook } from '../../ui/band-line.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import { pictureOfConvictions } from '../convictions/conviction-picture.js';
import { pictureOfDelegation } from '../delegation/delegation-picture.js';
import { pictureOverTime } from '../over-time/over-time-picture.js';
import { pictureOfStance } from '../stance/stance-picture.js';
import { aConviction, aFigure, aResult, anArea, inBoth, withheld } from '../testing/a-result.js';

const RESULT: TeamResult = {
  ...aResult(),
  delegation: { levels: [1, 5].map((level) => ({ level, text: inBoth(`Level ${level}`) })), areas: [], askedIn: null },
};
const BAND: FigureView = { low: 2, high: 2.4, middle: 2.2 };
const lineOf = (look: LaneLook, band: FigureView | null): BandLine => ({
  lanes: [{ look, band, own: null }],
  organisation: null,
  threads: [],
});
const axis = (low: number, high: number) => ({ middle: (low + high) / 2, interval: { low, high } });

describe('the picture of', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });
  const text = (): Texts => TestBed.inject(Texts);

  const stance = (own: { room: number; involvement: number } | null): ChartPictureContent => {
    const words = { room: 'r', involvement: 'i', 'holding-on': 'h', 'letting-go': 'l', dropping: 'd' };
    const plane = { box: { room: axis(2, 3), involvement: axis(3, 4) }, own, words };
    return pictureOfStance(RESULT, { plane, says: 'The box in figures.' }, text());
  };
  const delegation = (given: number | null): ChartPictureContent => {
    const shown = { line: lineOf('felt', BAND), words: ['is 2.0–2.4'], withheld: [] };
    const hidden = { line: lineOf('felt', null), words: [], withheld: ['too-few-answers' as const] };
    const rows = [
      { area: anArea('planning', { state: 'held', given }), ...shown },
      { area: anArea('spending', { state: 'withheld' }), ...hidden },
    ];
    return pictureOfDelegation(RESULT, rows, text());
  };
  const convictions = (given: number | null): ChartPictureContent => {
    const rows = [
      { conviction: aConviction('help', aFigure(2, 2.4), given), line: lineOf('now', BAND), words: ['team 2.0–2.4'] },
      { conviction: aConviction('needs', withheld('too-few-answers')), line: lineOf('now', null), words: [] },
    ];
    return pictureOfConvictions(RESULT, rows, text());
  };
  const overTime = (): ChartPictureContent =>
    pictureOverTime(
      RESULT,
      [
        { name: 'Clarity', change: 'clear change: up', parts: ['Autumn 2.0–2.4', 'Spring 3.0–3.4'], moments: [] },
        { name: 'Attention', change: '', parts: ['Spring 3.0–3.4'], moments: [] },
      ],
      text(),
    );

  it('every chart says its title, whose figures, which round, and by which rules', () => {
    for (const picture of [stance(null), delegation(null), convictions(null), overTime()]) {
      expect(picture.title).not.toBe('');
      expect(picture.facts).toEqual(['Team Noord', 'Spring', '8–10 people answered']);
      expect(picture.fingerprint).toBe('Fingerprint of the round: six words');
      expect(picture.legend.length).toBeGreaterThan(0);
    }
    const names = [stance(null), delegation(null), convictions(null), overTime()].map(({ fileName }) => fileName);
    expect(names).toEqual(
      ['stance', 'delegation', 'trust', 'over-time'].map((about) => `leeway-team-noord-spring-${about}.png`),
    );
  });

  it('a chart says that an own view is in it, if there is one', () => {
    const says = ({ legend }: ChartPictureContent): boolean => /for you only/i.test(legend.join(' '));

    expect([stance({ room: 4, involvement: 4 }), delegation(4), convictions(4)].map(says)).toEqual([true, true, true]);
    expect([stance(null), delegation(null), convictions(null)].map(says)).toEqual([false, false, false]);
  });

  it('the stance has the sentence above the plane, and the plane in figures below', () => {
    const { rows, legend } = stance(null);

    expect(rows).toMatchObject([{ label: 'The team notices letting go.', value: '' }]);
    expect(rows[0]?.drawing).not.toBeNull();
    expect(legend[0]).toBe('The box in figures.');
  });

  it('the delegation map has each area with its state, and what is withheld with its reason and without a drawing', () => {
    const { rows, ends } = delegation(null);

    expect(rows[0]).toMatchObject({ label: 'Area planning: held', value: 'is 2.0–2.4' });
    expect(rows[0]?.drawing).not.toBeNull();
    expect(rows[1]).toMatchObject({ value: expect.stringMatching(/^Not shown: /), drawing: null });
    expect(ends).toEqual({ low: 'Level 1', high: 'Level 5' });
  });

  it('trust has each statement with its figures, and what is withheld without a drawing', () => {
    const [shown, hidden] = convictions(4).rows;

    expect(shown).toMatchObject({ label: 'team help', value: 'team 2.0–2.4' });
    expect(shown?.drawing).not.toBeNull();
    expect(hidden).toMatchObject({ value: expect.stringMatching(/^Not shown: /), drawing: null });
  });

  it('the causes through time has each with what changed, and the figures of each round', () => {
    const { rows, legend } = overTime();

    expect(rows.map(({ label }) => label)).toEqual(['Clarity: clear change: up', 'Attention']);
    expect(legend).toContain('Clarity: Autumn 2.0–2.4; Spring 3.0–3.4.');
  });
});
