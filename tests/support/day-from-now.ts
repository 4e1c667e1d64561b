const DAY_MS = 86_400_000;

/** The day that the calendar in Amsterdam shows at an instant, `2026-12-04`; for an hour or two a night, UTC has another one. */
export const amsterdamDay = (instant: Date): string =>
  instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Some days from now, as it is in Amsterdam; negative for days that have passed. */
export const dayFromNow = (days: number): string => amsterdamDay(new Date(Date.now() + days * DAY_MS));
