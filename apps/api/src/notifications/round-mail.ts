import { fillPlaceholders, type Language, type MailingKind, type MailText, PLACEHOLDERS_OF } from '@leeway/contract';
import { writeMail } from '../mail/write-mail.js';
import type { WrittenMail } from '../mail/written-mail.js';
import { moment } from '../rounds/moment.js';
import { en } from './core/en.js';
import { nl } from './core/nl.js';
import type { RoundMailFacts } from './round-mail-facts.js';

const CORES = { nl, en };

/**
 * A mail of a round: what the organisation says, around what always stays. Two rules are in the cores and the placeholders.
 * The mail when a round opens is the same for everybody and holds no personal link: who followed one now and answered right
 * after would give a live observer both moments (anonymity.md, section 2). And everybody gets a reminder, since nobody
 * knows who has answered; so it can not be addressed to those who have not.
 * @param text of the organisation, or ours
 */
export function roundMail(kind: MailingKind, language: Language, text: MailText, facts: RoundMailFacts): WrittenMail {
  const values = valuesFor(kind, language, facts);
  const paragraphs = (template: string): string[] =>
    fillPlaceholders(template, values)
      .split(/\n{2,}/)
      .filter((paragraph) => paragraph.trim() !== '');
  const subject = fillPlaceholders(text.subject, values).replaceAll(/\s+/g, ' ');
  const core = CORES[language][kind](facts);
  return writeMail(language, subject, [...paragraphs(text.body), ...core, ...paragraphs(text.closing)]);
}

function valuesFor(kind: MailingKind, language: Language, facts: RoundMailFacts): Partial<Record<string, string>> {
  const all = {
    firstName: facts.firstName,
    organisationName: facts.organisationName,
    roundName: facts.roundName,
    opensAt: moment(language, facts.opensAt, facts.timeZone),
    closesAt: moment(language, facts.closesAt, facts.timeZone),
  };
  return Object.fromEntries(PLACEHOLDERS_OF[kind].map((name) => [name, all[name]]));
}
