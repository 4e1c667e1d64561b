import { describe, expect, it } from '@jest/globals';
import { bandStarts } from '@leeway/trust-model';
import { documentedBandStarts } from '../../../libs/trust-model/src/testing/documented-band-starts.ts';
import { pinnedByChange, pinnedByInsiders, shareOfSteering, type Change, type Starts } from './possible-answers.ts';

const SIZES = Array.from({ length: 21 }, (_, index) => index + 5);

/** Everything that pins somebody, at any size for which at least five answer both times. */
const pinnedAnywhere = (starts: Starts, change: Change): readonly string[] =>
  SIZES.filter((n) => n - change.leave + change.join >= 5).flatMap((n) => pinnedByChange(starts, n, change));

/** All changes of up to this many who leave and this many who come, and somebody does. */
const changes = (leave: number, join: number): readonly Change[] =>
  Array.from({ length: leave + 1 }, (_, left) =>
    Array.from({ length: join + 1 }, (__, came) => ({ leave: left, join: came })),
  )
    .flat()
    .filter((change) => change.leave + change.join > 0);

const upToFour = changes(4, 4).filter(({ leave, join }) => leave + join <= 4);

const normal: Starts = (n) => bandStarts(n, 6);
const strict: Starts = (n) => bandStarts(n, 12);

describe('the bands', () => {
  it.each(upToFour)('pin nobody when people leave and come, all others repeating their answers: %j', (change) => {
    expect(pinnedAnywhere(normal, change)).toEqual([]);
    expect(pinnedAnywhere(strict, change)).toEqual([]);
  });

  it('pin no colleague of one insider, and in strict mode of two', () => {
    expect(SIZES.flatMap((n) => pinnedByInsiders(normal, n, 1))).toEqual([]);
    expect(SIZES.flatMap((n) => pinnedByInsiders(strict, n, 2))).toEqual([]);
  });
});

// Stated in docs/anonymity.md, under "What it does not protect against".
describe('the known limits of the bands', () => {
  it('are five changes at once, and two insiders at the normal width', () => {
    expect(pinnedAnywhere(normal, { leave: 0, join: 5 })).not.toEqual([]);
    expect(pinnedAnywhere(strict, { leave: 1, join: 4 })).not.toEqual([]);
    expect(SIZES.flatMap((n) => pinnedByInsiders(normal, n, 2))).not.toEqual([]);
  });

  it('are an insider who steers, who succeeds in at most 4 % of all cases, in strict mode in 3 %', () => {
    expect(Math.max(...SIZES.map((n) => shareOfSteering(normal, n)))).toBeLessThanOrEqual(0.04);
    expect(Math.max(...SIZES.map((n) => shareOfSteering(strict, n)))).toBeLessThanOrEqual(0.03);
  });
});

describe('other bands', () => {
  it.each([
    [3, { leave: 1, join: 1 }],
    [3, { leave: 0, join: 2 }],
    [4, { leave: 0, join: 1 }],
    [5, { leave: 0, join: 4 }],
  ])('pin somebody at width %i: %j', (width, change) => {
    expect(pinnedAnywhere((n) => documentedBandStarts(n, width, 6), change)).not.toEqual([]);
  });

  it('pin one who came if they are not aligned, but six equal shares of the scale', () => {
    const equalShares: Starts = (n) =>
      Array.from({ length: 6 }, (_, index) => n + Math.round((index * (4 * n + 1)) / 6));
    expect(pinnedAnywhere(equalShares, { leave: 0, join: 1 })).not.toEqual([]);
  });

  it('pin one who came if they are exact', () => {
    const exact: Starts = (n) => Array.from({ length: 4 * n + 1 }, (_, index) => n + index);
    for (const n of SIZES) expect(pinnedByChange(exact, n, { leave: 0, join: 1 })).not.toEqual([]);
  });

  it('pin the colleagues of an insider if the end bands are shorter than six sums', () => {
    expect(SIZES.flatMap((n) => pinnedByInsiders((m) => documentedBandStarts(m, 6, 5), n, 1))).not.toEqual([]);
  });
});
