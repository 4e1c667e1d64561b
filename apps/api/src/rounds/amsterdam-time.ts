const TIME_ZONE = 'Europe/Amsterdam';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Winter and summer time; the larger one gives the earlier instant. */
const OFFSETS_MINUTES = [120, 60];

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day that the calendar in Amsterdam shows at an instant: `2026-12-04`. */
export function dayOf(instant: Date): string {
  return WALL.format(instant).slice(0, 'yyyy-mm-dd'.length);
}

/** @param day `2026-12-04` @param days may be negative */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** Days on the calendar, of which some have 23 or 25 hours. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * The instant at which the clock in Amsterdam shows a time on a day. A time that the change to summer time skips becomes
 * the hour after it; of a time that comes twice, it is the first.
 * @param day `2026-12-04`
 * @param time `08:00`
 */
export function instantAt(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00.000Z`);
  const candidates = OFFSETS_MINUTES.map((minutes) => new Date(asIfUtc - minutes * MINUTE_MS));
  const found = candidates.find((instant) => WALL.format(instant) === `${day} ${time}`);
  return found ?? new Date(asIfUtc - 60 * MINUTE_MS);
}
