import { LOCALES } from '@leeway/contract';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PaperFacts } from './paper-facts.js';
import { paperWords } from './paper-words.js';

const SHORT = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** When the round opens and closes, by the organisation's clock, as short as a card needs it. */
export function shortMoments({ language, opensAt, closesAt, timeZone }: PaperFacts): [string, string] {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...SHORT, timeZone });
  return [format.format(opensAt), format.format(closesAt)];
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
