import { addDays, dayOf, instantOf, MAX_EXTENSION_DAYS, wallTimeOf } from '@leeway/contract';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 7;
const DATE_LENGTH = 'yyyy-mm-dd'.length;

/** Days to which a round can be extended, as `yyyy-mm-dd`. */
export interface ExtensionDays {
  readonly first: string;
  readonly usual: string;
  readonly last: string;
}

/** @param closesAt the end that stands in the directory, as an instant */
export function extensionDays(closesAt: string, timeZone: string): ExtensionDays {
  const after = (days: number): string => addDays(dayOf(new Date(closesAt), timeZone), days);
  // In the night in which the clock goes back, 28 days on the calendar are an hour longer.
  const isLonger = extendedTo(closesAt, after(MAX_EXTENSION_DAYS), timeZone) === null;
  return { first: after(1), usual: after(USUAL_DAYS), last: after(MAX_EXTENSION_DAYS - (isLonger ? 1 : 0)) };
}

/**
 * When the round ends if it is extended to a day: at the same time on the organisation's clock.
 * @returns an instant; null for a day that can't be chosen
 */
export function extendedTo(closesAt: string, day: string, timeZone: string): string | null {
  const time = wallTimeOf(new Date(closesAt), timeZone).slice(DATE_LENGTH);
  const end = instantOf(`${day}${time}`, timeZone);
  const laterMs = (end?.getTime() ?? NaN) - Date.parse(closesAt);
  return end !== null && laterMs > 0 && laterMs <= MAX_EXTENSION_DAYS * DAY_MS ? end.toISOString() : null;
}
