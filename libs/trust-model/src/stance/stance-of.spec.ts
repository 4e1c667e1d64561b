import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Estimate } from '../change/estimate.js';
import { sideOf } from '../change/side-of.js';
import { shown, withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import type { Rating } from '../questionnaire/questionnaire.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import { disclosedEstimates, estimateAt, estimates } from '../testing/estimates.js';
import { ownPointOf } from './own-point-of.js';
import { ownViewOf } from './own-view-of.js';
import { STANCES } from './stance.js';
import { stanceOf } from './stance-of.js';
import { stancesTouched } from './stances-touched.js';
import { stuckStancesOf } from './stuck-stances-of.js';

const LOW = shown(estimateAt(8, 1.5, 0.7));
const AROUND = shown(estimateAt(8, 3, 0.7));
const HIGH = shown(estimateAt(8, 4.5, 0.7));
const band = (low: number, high: number): ReturnType<typeof shown<Estimate>> =>
  shown({ figure: figure(low, high, (low + high) / 2), standardError: 0 });

describe('stanceOf', () => {
  it.each([
    ['much room, much involvement', HIGH, HIGH, 'letting-go'],
    ['much room, little involvement', HIGH, LOW, 'dropping'],
    ['little room, much involvement', LOW, HIGH, 'holding-on'],
    ['little room, little involvement', LOW, LOW, 'holding-on'],
    ['little room, involvement unclear', LOW, AROUND, 'holding-on'],
    ['just past both borders', band(3.0001, 4), band(3.0001, 4), 'letting-go'],
  ] as const)('calls %s by its name', (_, room, involvement, stance) => {
    expect(stanceOf(room, involvement, null)).toMatchObject({ status: 'clear', stance });
  });

  it.each([
    ['much room, involvement unclear', HIGH, AROUND, ['letting-go', 'dropping']],
    ['room unclear, much involvement', AROUND, HIGH, ['letting-go', 'holding-on']],
    ['room unclear, little involvement', AROUND, LOW, ['holding-on', 'dropping']],
    ['everything unclear', AROUND, AROUND, ['letting-go', 'holding-on', 'dropping']],
    ['room up to the border', band(2, 3), band(4, 5), ['letting-go', 'holding-on']],
  ] as const)('says which ones are touched by %s', (_, room, involvement, touches) => {
    expect(stanceOf(room, involvement, null)).toMatchObject({ status: 'unclear', touches });
  });

  it('states none below a response of 40 %, and only cautions below 60 %', () => {
    expect(stanceOf(LOW, LOW, 'below-40')).toEqual({ status: 'withheld', reason: 'response-below-40' });
    expect(stanceOf(LOW, LOW, 'below-60')).toMatchObject({ status: 'clear', stance: 'holding-on' });
  });

  it('is withheld with the reason of the figure, even if the other one would do', () => {
    expect(stanceOf(withheld('too-few-answers'), LOW, null)).toEqual(withheld('too-few-answers'));
    expect(stanceOf(LOW, withheld('too-few-items'), null)).toEqual(withheld('too-few-items'));
  });

  it('claims a stance only if each axis that it rests on lies clearly on its side', () => {
    fc.assert(
      fc.property(estimates, estimates, (room, involvement) => {
        const finding = stanceOf(shown(room), shown(involvement), null);
        const sides = [sideOf(room, 3), sideOf(involvement, 3)];
        const stance = finding.status === 'clear' ? finding.stance : null;
        expect(stance === 'holding-on').toBe(sides[0] === 'below');
        expect(stance === 'letting-go').toBe(sides[0] === 'above' && sides[1] === 'above');
        expect(stance === 'dropping').toBe(sides[0] === 'above' && sides[1] === 'below');
      }),
    );
  });

  it('shows or withholds by counts alone', () => {
    fc.assert(
      fc.property(disclosedEstimates, disclosedEstimates, (room, involvement) => {
        const isWithheld = stanceOf(room, involvement, null).status === 'withheld';
        expect(isWithheld).toBe(room.status === 'withheld' || involvement.status === 'withheld');
      }),
    );
  });
});

describe('stuckStancesOf', () => {
  it.each([
    ['letting go', HIGH, HIGH, []],
    ['holding on', LOW, HIGH, ['holding-on']],
    ['dropping', HIGH, LOW, ['dropping']],
    ['one of the two, not clear which', AROUND, LOW, ['holding-on', 'dropping']],
    ['perhaps letting go', AROUND, HIGH, []],
    ['a figure that is withheld', withheld('too-few-answers'), LOW, []],
  ] as const)('with %s', (_, room, involvement, stances) => {
    expect(stuckStancesOf(stanceOf(room, involvement, null))).toEqual(stances);
  });
});

describe('stancesTouched', () => {
  it('covers the whole plane: every point is in at least one region', () => {
    const axis = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(axis, axis, (room, involvement) => {
        const touched = stancesTouched({ low: room, high: room }, { low: involvement, high: involvement });
        expect(touched.length).toBeGreaterThanOrEqual(1);
        if (room !== 3 && involvement !== 3) expect(touched).toHaveLength(1);
      }),
    );
    expect(stancesTouched({ low: 3, high: 3 }, { low: 3, high: 3 })).toEqual(STANCES);
  });
});

describe('ownPointOf', () => {
  const pulse = scalesOf(LEEWAY_QUESTIONNAIRE, 'pulse');
  const baseline = scalesOf(LEEWAY_QUESTIONNAIRE, 'baseline');
  const mirror = (ratings: Record<string, Rating>): Parameters<typeof ownPointOf>[1] => ({ ratings, delegation: {} });

  it('turns reversed statements round', () => {
    // Room: both reversed. Involvement: the first as it is, the second reversed.
    expect(ownPointOf(pulse, mirror({ ro2: 1, ro3: 2, in1: 5, in3: 4 }))).toEqual({
      room: 4.5,
      involvement: 3.5,
      stances: ['letting-go'],
    });
  });

  it('names every stance whose border it is on', () => {
    expect(ownPointOf(pulse, mirror({ ro2: 3, ro3: 3, in1: 5, in3: 1 }))?.stances).toEqual([
      'letting-go',
      'holding-on',
    ]);
  });

  it('is none without a mirror, or with less than half of an axis', () => {
    expect(ownPointOf(pulse, null)).toBeNull();
    expect(ownPointOf(pulse, mirror({ ro2: 1, ro3: 2 }))).toBeNull();
    expect(ownPointOf(baseline, mirror({ ro1: 1, in1: 5, in2: 4 }))).toBeNull();
    expect(ownPointOf([], mirror({ ro2: 1, ro3: 2, in1: 5, in3: 4 }))).toBeNull();
  });

  it('needs half of the statements, and half is enough', () => {
    expect(
      ownViewOf(
        pulse.find(({ scale }) => scale.id === 'room')!,
        mirror({ ro2: 2 })!,
      ),
    ).toBe(4);
    expect(
      ownViewOf(
        baseline.find(({ scale }) => scale.id === 'room')!,
        mirror({ ro2: 2 })!,
      ),
    ).toBeNull();
    expect(
      ownViewOf(
        baseline.find(({ scale }) => scale.id === 'room')!,
        mirror({ ro2: 2, ro3: 1 })!,
      ),
    ).toBe(4.5);
  });
});
