import { describe, expect, it } from '@jest/globals';
import { areReminderDays, defaultReminderDays, planMailings } from './plan-mailings.js';

const at = (instant: string): Date => new Date(`${instant}.000Z`);
const launchedAt = at('2026-10-16T10:00:00');
const timeZone = 'Europe/Amsterdam';
/** Two weeks, over the change to winter time. */
const dates = { opensAt: at('2026-10-19T06:00:00'), closesAt: at('2026-11-02T16:00:00'), timeZone };
const plan = (...rest: Parameters<typeof planMailings>) =>
  planMailings(...rest).map(({ kind, number, dueAt }) => `${kind} ${number} ${dueAt.toISOString().slice(0, 16)}`);

describe('planMailings', () => {
  it('reminds halfway and two days before the end, at nine in Amsterdam before and after the clock goes back', () => {
    expect(plan(launchedAt, { ...dates, closesAt: at('2026-10-29T16:00:00') })).toEqual([
      'welcome 1 2026-10-16T10:00',
      'opening 1 2026-10-19T06:00',
      'reminder 1 2026-10-24T07:00',
      'reminder 2 2026-10-27T08:00',
    ]);
  });

  it('reminds at nine where the organisation is', () => {
    expect(plan(launchedAt, { ...dates, timeZone: 'America/Curacao' }, [1])[2]).toBe('reminder 1 2026-11-01T13:00');
  });

  it('reminds on the days that were chosen, in order, or never', () => {
    expect(plan(launchedAt, dates, [1, 10]).slice(2)).toEqual([
      'reminder 1 2026-10-23T07:00',
      'reminder 2 2026-11-01T08:00',
    ]);
    expect(plan(launchedAt, dates, [])).toHaveLength(2);
  });

  it('sends no mail at the opening when the welcome mail has just said it', () => {
    const opensSoon = { ...dates, opensAt: at('2026-10-16T11:00:00') };
    expect(plan(launchedAt, opensSoon, [])).toEqual(['welcome 1 2026-10-16T10:00']);
    expect(plan(at('2026-10-16T09:59:59'), opensSoon, [])).toHaveLength(2);
  });
});

describe('reminder days', () => {
  const open = (days: number) => ({
    opensAt: at('2026-06-01T08:00:00'),
    closesAt: at(`2026-06-0${1 + days}T08:00:00`),
    timeZone,
  });

  it.each([
    [0, []],
    [1, []],
    [2, [1]],
    [3, [2]],
    [4, [2]],
    [6, [3, 2]],
  ])('are, of a round of %s days, by default %j', (days, expected) => {
    expect(defaultReminderDays(open(days))).toEqual(expected);
  });

  it('lie between the day of opening and that of closing', () => {
    expect(areReminderDays(open(4), [1, 2, 3])).toBe(true);
    expect(areReminderDays(open(4), [4])).toBe(false);
    expect(areReminderDays(open(4), [0])).toBe(false);
  });
});
