import { describe, expect, it } from '@jest/globals';
import { checkDates } from './check-dates.js';

const NOW = new Date('2026-03-01T08:00:00.000Z');
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE_MS);

describe('checkDates', () => {
  it.each([
    ['five minutes ago', -5, 600, null],
    ['a moment longer ago', -5.001, 600, 'opens-in-the-past'],
    ['for an hour', 0, HOUR_MINUTES, null],
    ['for a moment less than an hour', 0, HOUR_MINUTES - 0.001, 'open-too-short'],
    ['for less than no time', 120, 60, 'open-too-short'],
    ['for 90 days', 1, 90 * DAY_MINUTES + 1, null],
    ['for a moment more than 90 days', 1, 90 * DAY_MINUTES + 1.001, 'open-too-long'],
    ['for two days in a year', 365 * DAY_MINUTES, 367 * DAY_MINUTES, null],
  ])('judges a round that opens %s', (_, opens, closes, expected) => {
    expect(checkDates(inMinutes(opens), inMinutes(closes), NOW)).toBe(expected);
  });
});
