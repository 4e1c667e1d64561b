import { dayOf, type DisclosedFigure, type Language, type Localised } from '@leeway/contract';
import type { ExportCell, ExportTable } from '../export-table.js';
import { longDay } from '../long-day.js';
import { type ExportWords, wordsIn } from '../words/words-in.js';

/** What every table needs to say something in a language. */
export interface Saying {
  readonly language: Language;
  readonly words: ExportWords;
  readonly say: (text: Localised) => string;
  /** The day on the organisation's calendar, e.g. `2027-03-15`. */
  readonly day: (instant: string) => string;
  /** The same as people write it. */
  readonly longDay: (instant: string) => string;
}

/** @param timeZone of the organisation whose days are said */
export function sayingIn(language: Language, timeZone: string): Saying {
  const words = wordsIn(language);
  // A text that a table quotes is never empty, and a cell neither.
  const say = (text: Localised): string => (text[language].trim() === '' ? words.none : text[language]);
  const day = (instant: string): string => dayOf(new Date(instant), timeZone);
  return { language, words, say, day, longDay: (instant) => longDay(day(instant), language) };
}

/** In the place where the figure would have been: the word, and why. What nobody was asked is not withheld. */
export function withheldText(reason: keyof ExportWords['reasons'], { words }: Saying): string {
  if (reason === 'not-asked') return words.reasons[reason];
  return `${words.withheld}: ${words.reasons[reason]}`;
}

/** Low, high and middle; all three say so if the figure is withheld. */
export function figureCells(figure: DisclosedFigure, saying: Saying): ExportCell[] {
  if (figure.status === 'shown') return [figure.value.low, figure.value.high, figure.value.middle];
  return Array<string>(3).fill(withheldText(figure.reason, saying));
}

/** A figure that there may be none of, which is something else than withheld. */
export function figureCellsOrNone(figure: DisclosedFigure | null, saying: Saying): ExportCell[] {
  return figure === null ? Array<string>(3).fill(saying.words.none) : figureCells(figure, saying);
}

/** Instead of a table without rows. */
export function noteTable(title: string, note: string, { words }: Saying): ExportTable {
  return { title, columns: [words.columns.note], rows: [[note]] };
}
