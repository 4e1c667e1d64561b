import type { Language } from '@leeway/contract';

/** As the mails say it, so that the same moment reads the same everywhere. */
export { moment } from '../../rounds/moment.js';

/** The day on which the texts, and the law in them, were last read through. Change it together with them. */
export const TEXTS_DATED = new Date('2026-11-25T12:00:00.000Z');

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const DAYS = { nl: new Intl.DateTimeFormat('nl-NL', DAY), en: new Intl.DateTimeFormat('en-GB', DAY) };

export function day(language: Language, instant: Date): string {
  return DAYS[language].format(instant);
}
