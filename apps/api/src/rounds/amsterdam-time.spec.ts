import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, daysBetween, instantAt } from './amsterdam-time.js';

describe('instantAt', () => {
  it.each([
    ['in winter', '2026-12-04', '08:00', '2026-12-04T07:00:00.000Z'],
    ['in summer', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
    ['on the morning after the clock went forward', '2026-03-29', '08:00', '2026-03-29T06:00:00.000Z'],
    ['on the morning after the clock went back', '2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
    ['at a time that the clock skips', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['at a time that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['at midnight', '2026-12-04', '00:00', '2026-12-03T23:00:00.000Z'],
  ])('is what the clock on the wall shows %s', (_, day, time, instant) => {
    expect(instantAt(day, time).toISOString()).toBe(instant);
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-12-03T22:59:59.999Z', '2026-12-03'],
    ['2026-12-03T23:00:00.000Z', '2026-12-04'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ])('is at %s the day in Amsterdam', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
});

describe('days', () => {
  it('are counted on the calendar, over a day of 23 and one of 25 hours too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
