import { computed, Injectable, inject } from '@angular/core';
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
  formatMonth,
  formatShortMonth,
  placeOf,
} from './formats.js';
import { LanguageStore } from './language-store.js';
import { TimeZoneStore } from './time-zone-store.js';

/** What goes into the blanks of a text. */
export type Blanks = Readonly<Record<string, string | number>>;

/**
 * Every text of a page comes from here. All of it reads the signals of language and time zone, so a template or
 * `computed` that shows a text follows them by itself.
 */
@Injectable({ providedIn: 'root' })
export class Texts {
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(LanguageStore).active;
  readonly #timeZone = inject(TimeZoneStore).active;
  readonly #said = computed(() => ({ language: this.#language(), timeZone: this.#timeZone() }));

  readonly say = (key: TextKey, blanks?: Blanks): string => this.#transloco.translate(key, blanks, this.#language());

  /** The text for one or for several; the number itself fills the blank `count`. */
  readonly count = (stem: CountedKey, count: number, blanks?: Blanks): string =>
    this.#transloco.translate(`${stem}.${countWords(count)}`, { count, ...blanks }, this.#language());

  /** A text that came over HTTP in both languages. */
  readonly of = (text: Localised): string => text[this.#language()];

  readonly mean = (mean: number): string => formatMean(mean, this.#language());
  /** The day of an instant. */
  readonly date = (instant: string): string => formatDate(instant, this.#said());
  /** A day that is no instant, such as `2026-12-04`: the same whatever clock one goes by. */
  readonly day = (day: string): string => formatDate(day, { language: this.#language(), timeZone: 'UTC' });
  readonly dateTime = (instant: string): string => formatDateTime(instant, this.#said());
  readonly moment = (instant: string): string => formatMoment(instant, this.#said());
  readonly month = (instant: Date): string => formatMonth(instant, this.#said());
  readonly shortMonth = (instant: string): string => formatShortMonth(instant, this.#said());
  /** The place whose clock all of these go by. */
  readonly timePlace = computed(() => placeOf(this.#timeZone()));
  readonly list = (parts: readonly string[]): string => formatList(parts, this.#language());
}
