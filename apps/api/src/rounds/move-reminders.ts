import { addDays, dayOf, daysBetween, instantAt } from '@leeway/contract';
import { REMINDER_TIME, type PlannedMailing } from './plan-mailings.js';

/**
 * When the reminders that were not sent yet are due in a round that closes later: as many days before its closing as before.
 * @param reminders those not sent yet
 */
export function movedReminders<Reminder extends Pick<PlannedMailing, 'dueAt'>>(
  reminders: readonly Reminder[],
  { from, to, timeZone }: { readonly from: Date; readonly to: Date; readonly timeZone: string },
): Reminder[] {
  const [closedOn, closesOn] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  return reminders.map((reminder) => {
    const days = daysBetween(dayOf(reminder.dueAt, timeZone), closedOn);
    return { ...reminder, dueAt: instantAt(addDays(closesOn, -days), REMINDER_TIME, timeZone) };
  });
}
