import { describe, expect, it } from '@jest/globals';
import { retryPause } from './retry-pauses.js';

const DAY_MS = 86_400_000;

describe('the pauses between attempts', () => {
  it('grow, and end after two to three days', () => {
    const pauses = Array.from({ length: 20 }, (_, index) => retryPause(index + 1));
    const taken = pauses.filter((pause) => pause !== null);
    expect(pauses.slice(taken.length).every((pause) => pause === null)).toBe(true);
    expect(taken).toEqual(taken.toSorted((a, b) => a - b));
    const total = taken.reduce((sum, pause) => sum + pause, 0);
    expect([total > 2 * DAY_MS, total < 3 * DAY_MS]).toEqual([true, true]);
  });
});
