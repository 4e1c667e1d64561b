import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Localised } from '@leeway/contract';
import type { CountedKey, TextKey } from './dictionary.js';
import {
  countWords,
  formatDate,
  formatDateTime,
  formatList,
  formatMean,
  formatMoment,
  formatShortMonth,
} from './formats.js';
import { LanguageStore } from './language-store.js';

/** What goes into the blanks of a text. */
export type Blanks = Readonly<Record<string, string | number>>;

/**
 * Every text of a page comes from here. All of it reads the language signal, so a template or `computed` that shows a
 * text follows the language by itself.
 */
@Injectable({ providedIn: 'root' })
export class Texts {
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(LanguageStore).active;

  readonly say = (key: TextKey, blanks?: Blanks): string => this.#transloco.translate(key, blanks, this.#language());

  /** The text for one or for several; the number itself fills the blank `count`. */
  readonly count = (stem: CountedKey, count: number, blanks?: Blanks): string =>
    this.#transloco.translate(`${stem}.${countWords(count)}`, { count, ...blanks }, this.#language());

  /** A text that came over HTTP in both languages. */
  readonly of = (text: Localised): string => text[this.#language()];

  readonly mean = (mean: number): string => formatMean(mean, this.#language());
  readonly date = (instant: string): string => formatDate(instant, this.#language());
  readonly dateTime = (instant: string): string => formatDateTime(instant, this.#language());
  readonly moment = (instant: string): string => formatMoment(instant, this.#language());
  readonly shortMonth = (instant: string): string => formatShortMonth(instant, this.#language());
  readonly list = (parts: readonly string[]): string => formatList(parts, this.#language());
}
