import type { Language, MailingKind, MailText } from '@leeway/contract';
import { en } from './en.js';
import { nl } from './nl.js';

const TEXTS = { nl, en };

/** The text that the product brings along. */
export function ourText(kind: MailingKind, language: Language): MailText {
  return TEXTS[language][kind];
}
