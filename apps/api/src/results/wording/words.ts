import { type Language, LOCALES, type Localised } from '@leeway/contract';
import type { Figure, Translated } from '@leeway/trust-model';

/** Makes a text in both languages from a function that makes it in one. */
export function inBoth(say: (language: Language) => string): Localised {
  return { nl: say('nl'), en: say('en') };
}

const MEANS = inEach((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
const LISTS = inEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const CHOICES = inEach((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

function inEach<T>(make: (locale: string) => T): Record<Language, T> {
  return { nl: make(LOCALES.nl), en: make(LOCALES.en) };
}

/** A band on 1–5 with one decimal, e.g. `2,4–2,8`. */
export function bandIn(language: Language, { low, high }: Pick<Figure, 'low' | 'high'>): string {
  return `${MEANS[language].format(low)}–${MEANS[language].format(high)}`;
}

/** `a, b en c` */
export function listIn(language: Language, words: readonly string[]): string {
  return LISTS[language].format(words);
}

/** `a, b of c` */
export function choiceIn(language: Language, words: readonly string[]): string {
  return CHOICES[language].format(words);
}

/** The name of a scale inside a sentence. */
export function scaleName(name: Translated, language: Language): string {
  return lowerFirst(name[language]);
}

/** The name of an area inside a sentence: it is a clause as often as a noun, so that it stands between quotes. */
export function areaName(name: Translated, language: Language): string {
  return language === 'nl' ? `‘${lowerFirst(name.nl)}’` : `‘${lowerFirst(name.en)}’`;
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
