import { dayOf, instantAt } from '@leeway/contract';

const TIME = '08:00';
const HOUR_MS = 3_600_000;

/**
 * The moment whose participation may be fixed now: eight in the morning on an organisation's clock, and within an hour
 * after it.
 * @returns null at any other time of the day: whoever starts a server must not choose the moment by that
 */
export function publicationMoment(now: Date, timeZone: string): Date | null {
  const moment = instantAt(dayOf(now, timeZone), TIME, timeZone);
  const sinceMs = now.getTime() - moment.getTime();
  return sinceMs >= 0 && sinceMs < HOUR_MS ? moment : null;
}
