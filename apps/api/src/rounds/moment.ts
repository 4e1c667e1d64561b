import { type Language, LOCALES } from '@leeway/contract';

const FORMAT: Intl.DateTimeFormatOptions = {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment as an employee reads it; the time zone is said with it. @param timeZone of the organisation */
export function moment(language: Language, instant: Date, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...FORMAT, timeZone });
  formats.set(key, format);
  return format.format(instant);
}
