import type { Language } from '@leeway/contract';

const LONG_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const LONG_DAYS = { nl: new Intl.DateTimeFormat('nl-NL', LONG_DAY), en: new Intl.DateTimeFormat('en-GB', LONG_DAY) };

/** A day as people write it. @param day `2026-12-04` */
export function longDay(day: string, language: Language): string {
  return LONG_DAYS[language].format(new Date(day));
}
