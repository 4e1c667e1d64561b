import { describe, expect, it } from '@jest/globals';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Rating } from '../questionnaire/questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import { TallySheet } from '../release/tally-sheet.js';
import { SHORT_QUESTIONNAIRE } from '../testing/ballots.js';
import { qualityFigures, type QualityFigures } from './quality-figures.js';

const SCALES = scalesOf(SHORT_QUESTIONNAIRE, 'baseline');

/** Groups of five, everybody answering every item of every scale as their number says. */
function qualityOf(people: number, answerOf: (person: number) => Rating, groupSize = 5): Disclosed<QualityFigures> {
  const sheet = new TallySheet(SHORT_QUESTIONNAIRE, 'baseline');
  for (let person = 0; person < people; person += 1) {
    const items = SCALES.flatMap(({ scale, items: asked }) =>
      asked.map(({ id, reversed }) => {
        const answer = scale.id === 'risk' ? answerOf(person + 1) : answerOf(person);
        return [id, reversed === true ? 6 - answer : answer] as const;
      }),
    );
    sheet.add(`b${Math.floor(person / groupSize)}`, {
      ratings: Object.fromEntries(items) as Record<string, Rating>,
      delegation: {},
    });
  }
  const { tallies, products } = sheet.contents();
  return qualityFigures(
    SCALES,
    products,
    [...tallies.values()].map(({ scores }) => scores),
  );
}

function figuresOf(quality: Disclosed<QualityFigures>): QualityFigures {
  if (quality.status === 'withheld') throw new Error(quality.reason);
  return quality.value;
}

const cycle = (person: number): Rating => ((person % 5) + 1) as Rating;

describe('qualityFigures', () => {
  it('shows, from a hundred people on, deviation in steps of 0.1 and coefficients in steps of 0.05', () => {
    const { scales, correlations } = figuresOf(qualityOf(100, cycle));
    // 1–5 in each group: √2.5 = 1.58
    expect(scales[0]).toEqual({ scaleId: 'clarity', deviation: shown(1.6), alpha: shown(1) });
    expect(correlations).toHaveLength(3);
    expect(correlations[0]).toEqual({ scaleIds: ['clarity', 'uncertainty'], correlation: shown(1) });
    // x and x + 1 around the cycle of five: r = 0
    expect(correlations[1]).toEqual({ scaleIds: ['clarity', 'risk'], correlation: shown(0) });
  });

  it('withholds everything below a hundred people', () => {
    expect(qualityOf(99, cycle)).toEqual(withheld('too-few-for-quality'));
  });

  it('withholds a deviation that few people have made, whatever their number', () => {
    expect(figuresOf(qualityOf(100, cycle, 1)).scales[0]?.deviation).toEqual(withheld('too-few-for-quality'));
    expect(figuresOf(qualityOf(100, cycle, 1)).scales[0]?.alpha).toEqual(shown(1));
  });

  it('shows the same figures where everybody answers alike: hiding them would tell that they do', () => {
    const { scales, correlations } = figuresOf(qualityOf(100, () => 4));
    for (const scale of scales) expect(scale).toMatchObject({ deviation: shown(0), alpha: shown(0) });
    for (const pair of correlations) expect(pair.correlation).toEqual(shown(0));
  });
});
