import type { Language } from '@leeway/contract';

/** The survey's own words, in its own language: what employees read, whatever language the page around it is in. */
export interface PhoneWords {
  readonly progress: (position: number, total: number) => string;
  readonly cannotSayHint: string;
  readonly back: string;
  readonly skip: string;
  readonly whoDecides: string;
  readonly who: string;
  readonly now: string;
  readonly wanted: string;
  readonly finally: string;
}

export const PHONE_WORDS: Readonly<Record<Language, PhoneWords>> = {
  nl: {
    progress: (position, total) => `${position} van ${total}`,
    cannotSayHint: 'telt als geen antwoord',
    back: 'Terug',
    skip: 'Overslaan',
    whoDecides: 'Wie beslist hierover?',
    who: 'Wie beslist',
    now: 'Nu',
    wanted: 'Zou moeten',
    finally: 'Tot slot: een open vraag. Overslaan mag.',
  },
  en: {
    progress: (position, total) => `${position} of ${total}`,
    cannotSayHint: 'counts as no answer',
    back: 'Back',
    skip: 'Skip',
    whoDecides: 'Who decides about this?',
    who: 'Who decides',
    now: 'Now',
    wanted: 'Should be',
    finally: 'Finally: one open question. You may skip it.',
  },
};
