import * as z from 'zod/mini';

/** Where an organisation has not chosen another one. */
export const HOME_TIME_ZONE = 'Europe/Amsterdam';

/**
 * The IANA name of a time zone, e.g. `Europe/Amsterdam`, or `UTC`. A fixed distance to UTC such as `+02:00` is none: it
 * knows no summer time.
 */
export const TimeZone = z
  .string()
  .check(z.regex(/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/), z.maxLength(64), z.refine(isKnown, 'not a time zone'));
export type TimeZone = z.infer<typeof TimeZone>;

/** `PUT /api/organisation/time-zone`: what all dates and times of an organisation are said and reckoned in. */
export const SetTimeZone = z.object({ timeZone: TimeZone });
export type SetTimeZone = z.infer<typeof SetTimeZone>;

/** `GET` and `PUT /api/organisation/time-zone` */
export const TimeZoneView = z.object({
  timeZone: TimeZone,
  /** Why it stays as it is for now; null if it can be changed. */
  keptBy: z.nullable(z.enum(['round', 'plan'])),
});
export type TimeZoneView = z.infer<typeof TimeZoneView>;

function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
