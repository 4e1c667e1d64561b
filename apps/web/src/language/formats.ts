import { type Language, LOCALES } from '@leeway/contract';

/** How moments are said. */
export interface Said {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}

/** A mean on 1–5 with one decimal, e.g. `3,4` in Dutch. */
export function formatMean(mean: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean);
}

/** E.g. `Friday 4 December 2026`. */
export function formatDate(instant: string, { language, timeZone }: Said): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(instant));
}

/** E.g. `Fri 4 December, 17:00`. */
export function formatDateTime(instant: string, { language, timeZone }: Said): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** E.g. `Fri 4 December 2026, 17:00`. */
export function formatMoment(instant: string, { language, timeZone }: Said): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** E.g. `November 2026`. */
export function formatMonth(instant: Date, { language, timeZone }: Said): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone, month: 'long', year: 'numeric' }).format(instant);
}

/** E.g. `Nov 2026`: for where there is little room. */
export function formatShortMonth(instant: string, { language, timeZone }: Said): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone, month: 'short', year: 'numeric' }).format(
    new Date(instant),
  );
}

/** E.g. `a, b and c`. */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);
}

/** The place that a time zone is called after, e.g. `New York`. @param timeZone IANA name */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Dutch and English have the same two number forms. */
export function countWords(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other';
}
