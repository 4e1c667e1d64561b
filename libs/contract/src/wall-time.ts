const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const DAY_LENGTH = 'yyyy-mm-dd'.length;

const walls = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes a day and a time as `2026-12-04 08:00`. Kept, since making one takes longer than using it. */
function wallOf(timeZone: string): Intl.DateTimeFormat {
  const known = walls.get(timeZone);
  if (known !== undefined) return known;
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  walls.set(timeZone, wall);
  return wall;
}

/**
 * What the clock on the wall shows at an instant, as a `datetime-local` value: `2026-12-04T08:00`.
 * @param timeZone IANA name, as of every function here
 * @throws {RangeError} when there is no such time zone
 */
export function wallTimeOf(instant: Date, timeZone: string): string {
  return wallOf(timeZone).format(instant).replace(' ', 'T');
}

/** The day that the calendar shows at an instant: `2026-12-04`. */
export function dayOf(instant: Date, timeZone: string): string {
  return wallTimeOf(instant, timeZone).slice(0, DAY_LENGTH);
}

/**
 * The instant at which the clock shows a time on a day. A time that the change to summer time skips becomes as much later
 * as is skipped; of a time that comes twice, it is the first. Temporal calls this `compatible`.
 * @param day `2026-12-04`
 * @param time `08:00`
 */
export function instantAt(day: string, time: string, timeZone: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00.000Z`);
  // No clock changes twice within two days, so that these are all the distances to UTC that can apply.
  const [before, after] = [-DAY_MS, DAY_MS].map((ms) => aheadMs(new Date(asIfUtc + ms), timeZone)) as [number, number];
  const candidates = [Math.max(before, after), Math.min(before, after)].map((ahead) => new Date(asIfUtc - ahead));
  return candidates.find((instant) => wallTimeOf(instant, timeZone) === `${day}T${time}`) ?? new Date(asIfUtc - before);
}

/**
 * The instant at which the clock shows a `datetime-local` value, wherever this runs; null when the value is incomplete.
 * @param wallTime `2026-12-04T08:00`
 */
export function instantOf(wallTime: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime) || Number.isNaN(Date.parse(`${wallTime}Z`))) return null;
  return instantAt(wallTime.slice(0, DAY_LENGTH), wallTime.slice(DAY_LENGTH + 1), timeZone);
}

/** @param day `2026-12-04` @param days may be negative */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, DAY_LENGTH);
}

/** Days on the calendar, of which some have 23 or 25 hours. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** How far the clock is ahead of UTC at an instant, whole minutes in milliseconds. */
function aheadMs(instant: Date, timeZone: string): number {
  const shown = Date.parse(`${wallTimeOf(instant, timeZone)}:00.000Z`);
  return shown - Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
}
