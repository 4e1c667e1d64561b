import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LANGUAGES, type Language } from '@leeway/contract';

const MEMORY_KEY = 'leeway-language';

const isLanguage = (value: string | null | undefined): value is Language =>
  LANGUAGES.some((language) => language === value);

/** The language of the interface: chosen by the person and remembered in this browser, else the account's, else the browser's. */
@Injectable({ providedIn: 'root' })
export class LanguageStore {
  readonly #transloco = inject(TranslocoService);
  readonly #document = inject(DOCUMENT);
  readonly #active = signal<Language>('nl');

  readonly active = this.#active.asReadonly();

  start(): void {
    this.#use(this.#remembered() ?? this.#preferredByBrowser());
  }

  choose(language: Language): void {
    this.#use(language);
    try {
      localStorage.setItem(MEMORY_KEY, language);
    } catch {
      // Storage can be forbidden; the choice then lasts until the page is left.
    }
  }

  /** The account's language, unless a choice was made in this browser. */
  suggest(language: Language): void {
    if (this.#remembered() === null) this.#use(language);
  }

  #use(language: Language): void {
    this.#transloco.setActiveLang(language);
    this.#document.documentElement.lang = language;
    this.#active.set(language);
  }

  #remembered(): Language | null {
    try {
      const stored = localStorage.getItem(MEMORY_KEY);
      return isLanguage(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  #preferredByBrowser(): Language {
    return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
  }
}
