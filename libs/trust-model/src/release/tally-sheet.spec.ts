import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers } from '../questionnaire/parse-answers.js';
import { ballots, SHORT_QUESTIONNAIRE } from '../testing/ballots.js';
import { shuffled } from '../testing/arbitraries.js';
import { TallySheet, type TallyContents } from './tally-sheet.js';

type Ballot = readonly [blockId: string, answers: Answers];

function sheetOf(given: readonly Ballot[]): TallySheet {
  const sheet = new TallySheet(SHORT_QUESTIONNAIRE, 'baseline');
  for (const [blockId, answers] of given) sheet.add(blockId, answers);
  return sheet;
}

const plain = ({ tallies, products }: TallyContents): unknown => ({ tallies: Object.fromEntries(tallies), products });

describe('TallySheet', () => {
  it('counts and adds up what was answered, block by block', () => {
    const contents = sheetOf([
      ['b1', { ratings: { cl1: 4, cl4: 2 }, delegation: { approach: { current: 1, wanted: 5 } } }],
      ['b1', { ratings: { cl1: 5 }, delegation: { approach: { wanted: 3 } } }],
      ['b2', { ratings: {}, delegation: {} }],
    ]).contents();
    expect(contents.tallies.get('b1')).toMatchObject({
      respondents: 2,
      measures: {
        'item:cl1': { n: 2, sum: 9 },
        'item:cl4': { n: 1, sum: 2 },
        'area:approach:current': { n: 1, sum: 1 },
        'area:approach:wanted': { n: 2, sum: 8 },
      },
    });
    expect(contents.tallies.get('b2')).toEqual({ respondents: 1, measures: {}, scores: {} });
  });

  it('scores only people who answered all of a scale, with 5 as the good end', () => {
    const all = { cl1: 5, cl2: 4, cl3: 3, cl4: 2 } as const; // cl4 is reversed
    const contents = sheetOf([
      ['b1', { ratings: all, delegation: {} }],
      ['b1', { ratings: { cl1: 1, cl2: 1, cl3: 1 }, delegation: {} }],
    ]).contents();
    expect(contents.tallies.get('b1')?.scores).toEqual({ clarity: { n: 1, sum: 16 } });
    expect(contents.products).toEqual({
      'scale:clarity': [1, 16, 256],
      'item:cl1': [1, 5, 25],
      'item:cl2': [1, 4, 16],
      'item:cl3': [1, 3, 9],
      'item:cl4': [1, 4, 16],
    });
  });

  it('is the same in any order, and on any number of sheets', () => {
    const cases = ballots.chain((given) =>
      fc.tuple(fc.constant(given), shuffled(given), fc.nat({ max: given.length })),
    );
    fc.assert(
      fc.property(cases, ([given, other, cut]) => {
        const whole = sheetOf(given).contents();
        const parts = sheetOf(other.slice(0, cut));
        parts.addAll(sheetOf(other.slice(cut)).contents());
        expect(plain(parts.contents())).toEqual(plain(whole));
        const empty = sheetOf([]);
        empty.addAll(whole);
        expect(plain(empty.contents())).toEqual(plain(whole));
      }),
      { numRuns: 50 },
    );
  });

  it('survives being sent from one thread to another', () => {
    const contents = sheetOf([['b1', { ratings: { cl1: 4 }, delegation: {} }]]).contents();
    expect(structuredClone(contents)).toEqual(contents);
  });
});
