import { describe, expect, it } from '@jest/globals';
import { addAnswers, emptyTally, mergeTallies, type BlockTally } from './block-tally.js';

const tallyOf = (...ballots: readonly Parameters<typeof addAnswers>[1][]): BlockTally =>
  ballots.reduce(addAnswers, emptyTally());

describe('addAnswers', () => {
  it('counts and adds up what was answered', () => {
    const tally = tallyOf(
      { ratings: { cl1: 4, cl4: 2 }, delegation: { approach: { current: 1, wanted: 5 } } },
      { ratings: { cl1: 5 }, delegation: { approach: { wanted: 3 } } },
      { ratings: {}, delegation: {} },
    );
    expect(tally).toEqual({
      respondents: 3,
      measures: {
        'item:cl1': { n: 2, sum: 9 },
        'item:cl4': { n: 1, sum: 2 },
        'area:approach:current': { n: 1, sum: 1 },
        'area:approach:wanted': { n: 2, sum: 8 },
      },
    });
  });

  it('leaves the tally it started from as it was', () => {
    const before = tallyOf({ ratings: { cl1: 4 }, delegation: {} });
    addAnswers(before, { ratings: { cl1: 5 }, delegation: {} });
    expect(before.measures).toEqual({ 'item:cl1': { n: 1, sum: 4 } });
  });
});

describe('mergeTallies', () => {
  it('is the tally of all ballots together', () => {
    const ballots = [
      { ratings: { cl1: 4, cl4: 2 }, delegation: {} },
      { ratings: { cl1: 5 }, delegation: { approach: { wanted: 3 } } },
      { ratings: { cl4: 1 }, delegation: {} },
    ] as const;
    const [a, b, c] = ballots;
    expect(mergeTallies([tallyOf(a, b), tallyOf(c)])).toEqual(tallyOf(a, b, c));
    expect(mergeTallies([])).toEqual(emptyTally());
  });
});
