import { describe, expect, it } from '@jest/globals';
import { defaultReminderDays, hasOpeningMail, offeredReminderDays, reminderMoment } from './reminder-days.js';

const AMSTERDAM = 'Europe/Amsterdam';
/** Over the end of summer time, on 25 October. */
const dates = { opensAt: '2026-10-19T08:00', closesAt: '2026-10-29T17:00' };

describe('reminders of a round that is being prepared', () => {
  it('are halfway and two days before the end, unless it is too short', () => {
    expect(defaultReminderDays(dates)).toEqual([5, 2]);
    expect(defaultReminderDays({ ...dates, closesAt: '2026-10-20T17:00' })).toEqual([]);
    expect(defaultReminderDays({ ...dates, closesAt: '' })).toEqual([]);
  });

  it('go out at nine on the organisation’s clock', () => {
    expect(reminderMoment(dates, 5, AMSTERDAM)?.toISOString()).toBe('2026-10-24T07:00:00.000Z');
    expect(reminderMoment(dates, 2, AMSTERDAM)?.toISOString()).toBe('2026-10-27T08:00:00.000Z');
    expect(reminderMoment(dates, 2, 'America/Curacao')?.toISOString()).toBe('2026-10-27T13:00:00.000Z');
    expect(reminderMoment({ ...dates, closesAt: '' }, 2, AMSTERDAM)).toBeNull();
  });

  it('can be chosen on days between opening and closing, and those that were stay in sight', () => {
    expect(offeredReminderDays(dates, [])).toEqual([7, 5, 3, 2, 1]);
    expect(offeredReminderDays(dates, [4, 40])).toEqual([7, 5, 4, 3, 2, 1]);
  });
});

describe('the mail at the opening', () => {
  it('is left out within an hour after the launch', () => {
    expect(hasOpeningMail(dates, AMSTERDAM, new Date('2026-10-19T05:00:00.000Z'))).toBe(false);
    expect(hasOpeningMail(dates, AMSTERDAM, new Date('2026-10-19T04:59:59.000Z'))).toBe(true);
  });
});
