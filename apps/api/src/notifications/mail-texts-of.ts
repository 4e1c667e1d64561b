import type { Language, MailingKind, MailText } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { MailTextEntity } from './mail-text.entity.js';
import { ourText } from './texts/our-text.js';

/** The text of a kind of mail in a language: the organisation's own, or ours. */
export type TextOf = (kind: MailingKind, language: Language) => MailText;

/** The texts of an organisation as they are at this moment. */
export async function mailTextsOf(manager: EntityManager, organisationId: string): Promise<TextOf> {
  const own = await manager.findBy(MailTextEntity, { organisationId });
  const byAddress = new Map(
    own.map(({ kind, language, subject, body, closing }) => [`${kind} ${language}`, { subject, body, closing }]),
  );
  return (kind, language) => byAddress.get(`${kind} ${language}`) ?? ourText(kind, language);
}
