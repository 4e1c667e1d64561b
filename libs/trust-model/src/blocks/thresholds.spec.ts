import { describe, expect, it } from '@jest/globals';
import { assertThresholds, DEFAULT_THRESHOLDS, strictest } from './thresholds.js';

describe('the thresholds', () => {
  it('are the floor itself where nothing stricter is asked for', () => {
    expect(DEFAULT_THRESHOLDS).toEqual({ minHeadcount: 5, minRespondents: 5, minItemRespondents: 8, bandWidth: 6 });
    expect(() => assertThresholds(DEFAULT_THRESHOLDS)).not.toThrow();
  });

  it.each([
    [{ minHeadcount: 4 }, 'minHeadcount must be a whole number of at least 5, not 4'],
    [{ minRespondents: 4 }, 'minRespondents must be a whole number of at least 5, not 4'],
    [{ minItemRespondents: 7 }, 'minItemRespondents must be a whole number of at least 8, not 7'],
    [{ minHeadcount: 5.5 }, 'minHeadcount must be a whole number of at least 5, not 5.5'],
    [{ bandWidth: 3 as 6 }, 'bandWidth must be 6 or 12'],
  ])('can not be %j', (lower, message) => {
    expect(() => assertThresholds({ ...DEFAULT_THRESHOLDS, ...lower })).toThrow(new RangeError(message));
  });

  it('never fall: of two sets the stricter of each counts', () => {
    const one = { minHeadcount: 6, minRespondents: 5, minItemRespondents: 10, bandWidth: 6 } as const;
    const other = { minHeadcount: 5, minRespondents: 7, minItemRespondents: 8, bandWidth: 12 } as const;
    const both = { minHeadcount: 6, minRespondents: 7, minItemRespondents: 10, bandWidth: 12 };
    expect(strictest(one, other)).toEqual(both);
    expect(strictest(other, one)).toEqual(both);
  });
});
