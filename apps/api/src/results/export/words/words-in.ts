import type { Language } from '@leeway/contract';
import { en } from './en.js';
import { nl } from './nl.js';

/** Both languages have the same words. */
export type ExportWords = typeof nl;

const WORDS: Record<Language, ExportWords> = { nl, en };

/** The words around the figures; everything else comes out of the result. */
export function wordsIn(language: Language): ExportWords {
  return WORDS[language];
}

/** `{name}` is filled in. */
export function fill(sentence: string, parameters: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}
