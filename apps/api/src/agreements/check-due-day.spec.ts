import { describe, expect, it } from '@jest/globals';
import { checkDueDay } from './check-due-day.js';

const TODAY = '2026-03-01';

describe('checkDueDay', () => {
  it.each([
    ['today', '2026-03-01', TODAY, null],
    ['yesterday', '2026-02-28', TODAY, 'due-in-the-past'],
    ['this day in two years', '2028-03-01', TODAY, null],
    ['a day later than that', '2028-03-02', TODAY, 'due-too-far'],
    ['a leap day within two years', '2028-02-29', TODAY, null],
    ['the end of February, two years after a leap day', '2030-02-28', '2028-02-29', null],
    ['the day after that', '2030-03-01', '2028-02-29', 'due-too-far'],
  ])('judges %s', (_, dueOn, today, expected) => {
    expect(checkDueDay(dueOn, today)).toBe(expected);
  });
});
