import { TIME_ZONE } from '../language/formats.js';

const MINUTE_MS = 60_000;

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock on the wall in Amsterdam shows at an instant, as a `datetime-local` value: `2026-12-04T08:00`. */
export function wallTimeOf(instant: Date): string {
  return WALL.format(instant).replace(' ', 'T');
}

/**
 * The instant at which the clock in Amsterdam shows a `datetime-local` value, wherever the browser is; null when the
 * value is incomplete. A time that the change to summer time skips becomes the hour after it; of a time that comes
 * twice, it is the first.
 */
export function instantOf(wallTime: string): Date | null {
  const asIfUtc = Date.parse(`${wallTime}:00.000Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime) || Number.isNaN(asIfUtc)) return null;
  // Amsterdam is one or two hours ahead of UTC; the larger offset gives the earlier instant.
  for (const offsetMinutes of [120, 60]) {
    const instant = new Date(asIfUtc - offsetMinutes * MINUTE_MS);
    if (wallTimeOf(instant) === wallTime) return instant;
  }
  return new Date(asIfUtc - 60 * MINUTE_MS);
}
