const HOUR_OF_DAY = 8;
const HOUR_MS = 3_600_000;
/** Of Amsterdam against UTC: in winter and in summer. */
const OFFSETS_HOURS = [1, 2] as const;

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/**
 * The moment whose participation may be fixed now: eight in the morning in Amsterdam, and within an hour after it.
 * @returns null at any other time of the day: whoever starts a server must not choose the moment by that
 */
export function publicationMoment(now: Date): Date | null {
  const day = DAY.format(now);
  const moment = OFFSETS_HOURS.map(
    (offset) => new Date(Date.parse(`${day}T00:00:00Z`) + (HOUR_OF_DAY - offset) * HOUR_MS),
  ).find((candidate) => Number(HOUR.format(candidate)) === HOUR_OF_DAY);
  if (moment === undefined) return null;
  const sinceMs = now.getTime() - moment.getTime();
  return sinceMs >= 0 && sinceMs < HOUR_MS ? moment : null;
}
