import { describe, expect, it } from '@jest/globals';
import { checkBackDates } from './check-back-dates.js';

describe('the dates of check-backs', () => {
  it('are two, six and twelve weeks after the training, at eight in the morning, for a week', () => {
    const dates = checkBackDates('2026-09-01', 'Europe/Amsterdam').map(({ weeks, opensAt, closesAt }) => {
      return [weeks, opensAt.toISOString(), closesAt.toISOString()];
    });
    expect(dates).toEqual([
      [2, '2026-09-15T06:00:00.000Z', '2026-09-22T15:00:00.000Z'],
      [6, '2026-10-13T06:00:00.000Z', '2026-10-20T15:00:00.000Z'],
      [12, '2026-11-24T07:00:00.000Z', '2026-12-01T16:00:00.000Z'],
    ]);
  });

  it('move away from weekends and holidays', () => {
    // Two weeks later is the first day of Christmas, a Friday.
    const [first] = checkBackDates('2026-12-11', 'Europe/Amsterdam');
    expect(first?.opensAt.toISOString()).toBe('2026-12-28T07:00:00.000Z');
  });
});
