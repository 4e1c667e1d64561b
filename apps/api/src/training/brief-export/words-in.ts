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

export function briefSayingIn(language: Language): BriefSaying {
  return { ...sayingIn(language), brief: WORDS[language] };
}
