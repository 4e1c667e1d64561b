import type { Language } from '@leeway/contract';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PaperFacts } from './paper-facts.js';
import { paperWords } from './paper-words.js';

const SHORT: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/Amsterdam',
};
const SHORTS = { nl: new Intl.DateTimeFormat('nl-NL', SHORT), en: new Intl.DateTimeFormat('en-GB', SHORT) };

/** Day and time in Amsterdam, as short as a card needs it. */
export function shortMoment(language: Language, instant: Date): string {
  return SHORTS[language].format(instant);
}

/** What a reader of PDF shows about the file. Dated by the round, so that it does not say when somebody printed. */
export function documentInfo(
  { language, roundName, opensAt }: PaperFacts,
  title: string,
): Pick<TDocumentDefinitions, 'language' | 'displayTitle' | 'info'> {
  const { product } = paperWords(language);
  return {
    language,
    displayTitle: true,
    info: { title: `${title} · ${roundName}`, author: product, creator: product, creationDate: opensAt },
  };
}
