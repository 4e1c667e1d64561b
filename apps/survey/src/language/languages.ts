import { computed, effect, signal } from '@angular/core';
import type { Language, Localised } from '@leeway/contract';
import type { LateTexts } from './late-texts.js';
import type { Texts } from './texts.js';

const STORAGE_KEY = 'leeway-language';
const NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** The texts up to the first statement. Only those of the language in use are fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { TEXTS } = language === 'nl' ? await import('./texts-nl.js') : await import('./texts-en.js');
  return TEXTS;
}

async function loadLateTexts(language: Language): Promise<LateTexts> {
  const { LATE_TEXTS } = language === 'nl' ? await import('./late-texts-nl.js') : await import('./late-texts-en.js');
  return LATE_TEXTS;
}

/** The language of the page, which can be switched at any moment. */
export class Languages {
  private readonly spoken = signal<Language>('en');
  private readonly lateTexts = signal<LateTexts | null>(null);
  private readonly earlyTexts;

  readonly current = this.spoken.asReadonly();
  readonly all = (['nl', 'en'] as const).map((code) => ({ code, name: NAMES[code] }));
  readonly texts;
  /** Null until `loadLate` is through; pages that need them are only shown after it. */
  readonly lateOrNull = this.lateTexts.asReadonly();
  readonly late = computed(() => {
    const texts = this.lateTexts();
    if (!texts) {
      throw new Error('a page was shown before its texts were loaded');
    }
    return texts;
  });

  constructor(language: Language, texts: Texts) {
    this.spoken.set(language);
    this.earlyTexts = signal(texts);
    this.texts = this.earlyTexts.asReadonly();
    effect(() => (document.documentElement.lang = this.current()));
  }

  /** Switches as soon as the other texts are here; without a connection it stays as it was. */
  async choose(language: Language): Promise<void> {
    const [texts, late] = await Promise.all([loadTexts(language), loadLateTexts(language)]);
    this.spoken.set(language);
    this.earlyTexts.set(texts);
    this.lateTexts.set(late);
    try {
      localStorage.setItem(STORAGE_KEY, language);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }

  async loadLate(): Promise<void> {
    if (!this.lateTexts()) {
      this.lateTexts.set(await loadLateTexts(this.current()));
    }
  }

  of(text: Localised): string {
    return text[this.current()];
  }

  /** A day and time in words, in the time zone of this device. */
  instant(iso: string): string {
    const at = new Date(iso);
    return Number.isNaN(at.getTime())
      ? ''
      : at.toLocaleString(this.current() === 'nl' ? 'nl-NL' : 'en-GB', {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          hour: '2-digit',
          minute: '2-digit',
        });
  }
}

/** What was chosen before on this device, else what the browser asks for. */
export function initialLanguage(): Language {
  try {
    const chosen = localStorage.getItem(STORAGE_KEY);
    if (chosen === 'nl' || chosen === 'en') {
      return chosen;
    }
  } catch {
    // Asked again at the next visit.
  }
  return navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
