const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Somebody who chooses "now" needs a moment to press the button. */
const MAX_PAST_MS = 5 * MINUTE_MS;
const MIN_OPEN_MS = HOUR_MS;
const MAX_OPEN_MS = 90 * DAY_MS;

export const DATE_PROBLEMS = ['opens-in-the-past', 'open-too-short', 'open-too-long'] as const;
export type DateProblem = (typeof DATE_PROBLEMS)[number];

/**
 * A round opens now or later, stays open for at least an hour and for at most 90 days.
 * @returns the first thing that is wrong, or null
 */
export function checkDates(opensAt: Date, closesAt: Date, now: Date): DateProblem | null {
  const openMs = closesAt.getTime() - opensAt.getTime();
  if (opensAt.getTime() < now.getTime() - MAX_PAST_MS) return 'opens-in-the-past';
  if (openMs < MIN_OPEN_MS) return 'open-too-short';
  return openMs > MAX_OPEN_MS ? 'open-too-long' : null;
}
