import { addDays, daysBetween, instantAt, instantOf } from '@leeway/contract';

const DATE_LENGTH = 'yyyy-mm-dd'.length;
const LAST_REMINDER_DAYS = 2;
const REMINDER_TIME = '09:00';
const OFFERED_DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 28];
export const MAX_REMINDERS = 5;
/** As the server has it: within an hour after the launch the welcome mail says it already. */
const WELCOME_SUFFICES_MS = 3_600_000;

/** Opening and closing as the organisation's clock shows them. */
interface WallDates {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Days on the calendar from opening to closing; 0 while one of them is missing. */
function daysOpen({ opensAt, closesAt }: WallDates): number {
  const days = daysBetween(opensAt.slice(0, DATE_LENGTH), closesAt.slice(0, DATE_LENGTH));
  return days > 0 ? days : 0;
}

/** Halfway, and two days before the end: what the server takes when nothing is said. The largest first. */
export function defaultReminderDays(dates: WallDates): number[] {
  const days = [Math.round(daysOpen(dates) / 2), LAST_REMINDER_DAYS];
  return within(dates, days);
}

/** What one can choose from: common days, halfway, and what is chosen already. */
export function offeredReminderDays(dates: WallDates, chosen: readonly number[]): number[] {
  return within(dates, [...OFFERED_DAYS, ...defaultReminderDays(dates), ...chosen]);
}

/** Those that lie between the day of opening and that of closing, each once, the earliest day first. */
export function within(dates: WallDates, days: readonly number[]): number[] {
  const length = daysOpen(dates);
  return [...new Set(days)].filter((one) => one >= 1 && one < length).sort((a, b) => b - a);
}

/** When a reminder is sent. */
export function reminderMoment({ closesAt }: WallDates, days: number, timeZone: string): Date | null {
  const closingDay = closesAt.slice(0, DATE_LENGTH);
  if (Number.isNaN(Date.parse(closingDay))) return null;
  return instantAt(addDays(closingDay, -days), REMINDER_TIME, timeZone);
}

/** Whether a mail says that the round is open now. */
export function hasOpeningMail({ opensAt }: WallDates, timeZone: string, now: Date): boolean {
  const opening = instantOf(opensAt, timeZone);
  return opening !== null && opening.getTime() - now.getTime() > WELCOME_SUFFICES_MS;
}
