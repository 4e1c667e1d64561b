import { type EffectView, type Language, LOCALES } from '@leeway/contract';
import { fill } from '../../results/export/words/words-in.js';
import type { PaperWords } from './paper-words.js';

/** As many as the view has: with fewer, a clear change could seem to touch 0. */
const DECIMALS: Intl.NumberFormatOptions = {
  ...{ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
};

/** With its sign: `+0,82`, `−0,30`, `0,00`. */
export function formatSigned(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], DECIMALS).format(value).replace('-', '−');
}

/** `+0,82 (+0,31 tot +1,33)` */
export function formatPoints({ mean, low, high }: EffectView, words: PaperWords, language: Language): string {
  return withInterval([mean, low, high], words, language);
}

/** The same of Hedges' g; a word if there is none. */
export function formatSize({ size }: EffectView, words: PaperWords, language: Language): string {
  return size === null ? words.none : withInterval([size.g, size.low, size.high], words, language);
}

function withInterval(numbers: readonly [number, number, number], words: PaperWords, language: Language): string {
  const [middle = '', low = '', high = ''] = numbers.map((number) => formatSigned(number, language));
  return fill(words.effect, { middle, low, high });
}
