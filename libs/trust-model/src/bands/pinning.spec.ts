import { describe, expect, it } from '@jest/globals';
import { documentedBandStarts } from '../testing/documented-band-starts.js';
import {
  answersBesideInsider,
  answersOfOneMore,
  answersOfOneReplaced,
  pinned,
  type Starts,
} from '../testing/possible-answers.js';
import { bandStarts } from './band-starts.js';

/** Every answer that is consistent with what is seen is enumerated: no sampling. */
const SIZES = Array.from({ length: 36 }, (_, index) => index + 5);

/** Everything that is pinned at any size. */
function pinnedAnywhere(starts: Starts, answers: typeof answersOfOneMore): readonly string[] {
  return SIZES.flatMap((n) => pinned(answers(starts, n)));
}

describe.each([3, 6] as const)('bands at width %i', (width) => {
  const starts: Starts = (n) => bandStarts(n, width);

  it('leave at least two possible answers of one who came or left', () => {
    expect(pinnedAnywhere(starts, answersOfOneMore)).toEqual([]);
  });

  it('leave at least two possible answers of a colleague of an insider', () => {
    expect(pinnedAnywhere(starts, answersBesideInsider)).toEqual([]);
  });
});

describe('other bands', () => {
  it('pin one who came or left at width 4', () => {
    for (const n of SIZES) expect(pinned(answersOfOneMore((m) => documentedBandStarts(m, 4), n))).not.toEqual([]);
  });

  it('pin one who came or left if they are not aligned', () => {
    const fromTheLowestSum: Starts = (n) => {
      const starts = [n];
      for (let s = n + 6; 5 * n - s + 1 >= 6; s += 3) starts.push(s);
      return starts;
    };
    for (const n of SIZES) expect(pinned(answersOfOneMore(fromTheLowestSum, n))).not.toEqual([]);
  });

  it('pin one who came or left if they are exact', () => {
    const exact: Starts = (n) => Array.from({ length: 4 * n + 1 }, (_, index) => n + index);
    for (const n of SIZES) expect(pinned(answersOfOneMore(exact, n))).not.toEqual([]);
  });

  it('pin a colleague of an insider if the end bands are shorter than six sums', () => {
    const shortEnds: Starts = (n) => documentedBandStarts(n, 3, 5);
    expect(pinnedAnywhere(shortEnds, answersBesideInsider)).not.toEqual([]);
  });
});

describe('a replacement, all others repeating their answers', () => {
  it('is not pinned in strict mode', () => {
    expect(pinnedAnywhere((n) => bandStarts(n, 6), answersOfOneReplaced)).toEqual([]);
  });

  // A known limit, stated in docs/measurement.md: only the widest swing there is can show.
  it('is pinned at width 3 by a swing from 1 to 5 or back, and by nothing else', () => {
    for (const n of SIZES) {
      const found = [...answersOfOneReplaced((m) => bandStarts(m, 3), n)].filter(([, answers]) => answers.size < 2);
      expect(new Set(found.flatMap(([, answers]) => [...answers]))).toEqual(new Set([1, 5]));
    }
  });
});
