import type { Language } from '@leeway/contract';
import { writeHtml } from './write-html.js';
import type { MailPart, WrittenMail } from './written-mail.js';

/**
 * Every mail of the product is written here: from its parts, in order, as plain text and as HTML that say the same. Parts are
 * plain text; whatever stands in them is shown as it is, never taken for markup.
 * @param parts with one button at most: there is one thing to do
 */
export function writeMail(language: Language, subject: string, parts: readonly MailPart[]): WrittenMail {
  return { subject, text: parts.map(asText).join('\n\n'), html: writeHtml(language, subject, parts) };
}

function asText(part: MailPart): string {
  if (typeof part === 'string') return part;
  if ('button' in part) return `${part.button}:\n${part.link}`;
  if ('sentence' in part) return `${part.sentence} ${part.link}`;
  return 'aside' in part ? part.aside : `${part.label} ${part.words}`;
}
