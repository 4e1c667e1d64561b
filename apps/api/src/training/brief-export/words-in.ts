import type { Language } from '@leeway/contract';
import { type Saying, sayingIn } from '../../results/export/tables/cells.js';
import { en } from './words/en.js';
import { nl } from './words/nl.js';

/** Both languages have the same words. */
export type BriefWords = typeof nl;

const WORDS: Record<Language, BriefWords> = { nl, en };

/** The words around the figures of a brief, beside those that every export has; all else comes out of the brief. */
export interface BriefSaying extends Saying {
  readonly brief: BriefWords;
}

export function briefWordsIn(language: Language): BriefWords {
  return WORDS[language];
}

/** @param timeZone of the organisation whose days are said */
export function briefSayingIn(language: Language, timeZone: string): BriefSaying {
  return { ...sayingIn(language, timeZone), brief: briefWordsIn(language) };
}
