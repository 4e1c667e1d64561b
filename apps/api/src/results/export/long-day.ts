import type { Language } from '@leeway/contract';

const LONG_DAY: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'Europe/Amsterdam',
};
const LONG_DAYS = { nl: new Intl.DateTimeFormat('nl-NL', LONG_DAY), en: new Intl.DateTimeFormat('en-GB', LONG_DAY) };

/** The day in Amsterdam as people write it. */
export function longDay(instant: string, language: Language): string {
  return LONG_DAYS[language].format(new Date(instant));
}
