import type { DisclosedFigure, Language } from '@leeway/contract';
import { type Saying, withheldText } from './tables/cells.js';

const MEAN: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const MEANS = { nl: new Intl.NumberFormat('nl-NL', MEAN), en: new Intl.NumberFormat('en-GB', MEAN) };

/** With one decimal, as on the page. */
export function formatMean(mean: number, language: Language): string {
  return MEANS[language].format(mean);
}

/** `2,3–2,9` */
export function formatRange(
  { low, high }: { readonly low: number; readonly high: number },
  language: Language,
): string {
  return `${formatMean(low, language)}–${formatMean(high, language)}`;
}

/** The band, or that it is withheld and why. */
export function formatFigure(figure: DisclosedFigure, saying: Saying): string {
  return figure.status === 'shown' ? formatRange(figure.value, saying.language) : withheldText(figure.reason, saying);
}
