import { describe, expect, it } from '@jest/globals';
import { checkDueDay } from './check-due-day.js';

const NOON = '2026-03-01T11:00:00.000Z';

describe('checkDueDay', () => {
  it.each([
    ['today', '2026-03-01', NOON, null],
    ['yesterday', '2026-02-28', NOON, 'due-in-the-past'],
    ['this day in two years', '2028-03-01', NOON, null],
    ['a day later than that', '2028-03-02', NOON, 'due-too-far'],
    ['a leap day within two years', '2028-02-29', NOON, null],
    ['the end of February, two years after a leap day', '2030-02-28', '2028-02-29T11:00:00.000Z', null],
    ['the day after that', '2030-03-01', '2028-02-29T11:00:00.000Z', 'due-too-far'],
    ['a day that has just begun in Amsterdam', '2026-03-01', '2026-02-28T23:00:00.000Z', null],
    ['a day that has just ended in Amsterdam', '2026-02-28', '2026-02-28T23:00:00.000Z', 'due-in-the-past'],
    ['a day that is just about to end in summer', '2026-07-01', '2026-07-01T21:59:59.999Z', null],
    ['a day that has just ended in summer', '2026-07-01', '2026-07-01T22:00:00.000Z', 'due-in-the-past'],
  ])('judges %s', (_, dueOn, now, expected) => {
    expect(checkDueDay(dueOn, new Date(now))).toBe(expected);
  });
});
