import type { Language } from '@leeway/contract';

const FORMAT: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'short',
};
const FORMATS = { nl: new Intl.DateTimeFormat('nl-NL', FORMAT), en: new Intl.DateTimeFormat('en-GB', FORMAT) };

/** A moment as an employee reads it. The product's home is the Netherlands; the time zone is said with it. */
export function moment(language: Language, instant: Date): string {
  return FORMATS[language].format(instant);
}
