import type { DisclosedFigure, FigureView } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';

/** A band in words, e.g. `2.4–2.8`. */
export function rangeIn(text: Texts, { low, high }: FigureView): string {
  return text.say('results.range', { low: text.mean(low), high: text.mean(high) });
}

/** A figure as one cell of a table, or what stands in its place. */
export function figureIn(text: Texts, figure: DisclosedFigure): string {
  if (figure.status === 'shown') return rangeIn(text, figure.value);
  if (figure.reason === 'not-asked') return text.say('withheld.not-asked');
  return `${text.say('withheld.marker')}: ${text.say(`withheld.${figure.reason}`)}`;
}

/** What can be drawn of a figure. */
export function shownOf(figure: DisclosedFigure | null): FigureView | null {
  return figure?.status === 'shown' ? figure.value : null;
}

/** For a word that stood at the beginning and now stands inside a sentence. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
