import { addDays, dayOf, daysBetween, instantAt, type MailingKind } from '@leeway/contract';

const HOUR_MS = 3_600_000;
/** When a reminder is sent, on the clock of the organisation: early enough to be read on that working day. */
export const REMINDER_TIME = '09:00';
/** Who is told at the launch that the round opens within the hour needs no second mail. */
const WELCOME_SUFFICES_MS = HOUR_MS;
const LAST_REMINDER_DAYS = 2;

export interface PlannedMailing {
  readonly kind: MailingKind;
  /** From 1; more than one only of reminders, in the order in which they are sent. */
  readonly number: number;
  readonly dueAt: Date;
}

interface MailedDates {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Of the organisation: reminders go by its clock. */
  readonly timeZone: string;
}

/**
 * Every mail of a round that can be known when it is launched. What anybody does in the round changes nothing in it.
 * @param reminderDays days before the day of closing, of {@link areReminderDays}; the default if undefined
 */
export function planMailings(launchedAt: Date, dates: MailedDates, reminderDays?: readonly number[]): PlannedMailing[] {
  const { opensAt } = dates;
  const hasOpening = opensAt.getTime() - launchedAt.getTime() > WELCOME_SUFFICES_MS;
  return [
    { kind: 'welcome', number: 1, dueAt: launchedAt },
    ...(hasOpening ? [{ kind: 'opening', number: 1, dueAt: opensAt } as const] : []),
    ...reminderMoments(dates, reminderDays).map((dueAt, index) => ({
      kind: 'reminder' as const,
      number: index + 1,
      dueAt,
    })),
  ];
}

/** When the reminders are sent: at nine in the morning, the earliest first. */
export function reminderMoments(
  dates: MailedDates,
  reminderDays: readonly number[] = defaultReminderDays(dates),
): Date[] {
  const closingDay = dayOf(dates.closesAt, dates.timeZone);
  return reminderDays
    .toSorted((a, b) => b - a)
    .map((days) => instantAt(addDays(closingDay, -days), REMINDER_TIME, dates.timeZone));
}

/** Whether these are days after that of opening and before that of closing. */
export function areReminderDays(dates: MailedDates, reminderDays: readonly number[]): boolean {
  return reminderDays.every((days) => days >= 1 && days < daysOpen(dates));
}

/** Halfway, and two days before the end; none of what is too short for it. */
export function defaultReminderDays(dates: MailedDates): number[] {
  const days = new Set([Math.round(daysOpen(dates) / 2), LAST_REMINDER_DAYS]);
  return [...days].filter((one) => areReminderDays(dates, [one]));
}

function daysOpen({ opensAt, closesAt, timeZone }: MailedDates): number {
  return daysBetween(dayOf(opensAt, timeZone), dayOf(closesAt, timeZone));
}
