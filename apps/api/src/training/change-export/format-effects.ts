import type { EffectView, Language } from '@leeway/contract';
import { fill } from '../../results/export/words/words-in.js';
import type { PaperWords } from './paper-words.js';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** With its sign: `+0,8`, `−0,3`, `0,0`; points have one decimal, as on the page, and sizes two. */
export function formatSigned(value: number, digits: 1 | 2, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' },
  });
  return format.format(value).replace('-', '−');
}

/** `+0,8 (+0,3 tot +1,3)` */
export function formatPoints({ mean, low, high }: EffectView, words: PaperWords, language: Language): string {
  return withInterval([mean, low, high], 1, words, language);
}

/** The same of Hedges' g; a word if there is none. */
export function formatSize({ size }: EffectView, words: PaperWords, language: Language): string {
  return size === null ? words.none : withInterval([size.g, size.low, size.high], 2, words, language);
}

function withInterval(
  numbers: readonly [number, number, number],
  digits: 1 | 2,
  words: PaperWords,
  language: Language,
): string {
  const [middle, low, high] = numbers.map((number) => formatSigned(number, digits, language));
  return fill(words.effect, { middle: middle ?? '', low: low ?? '', high: high ?? '' });
}
