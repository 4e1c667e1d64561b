import { type AuditDetails, MAILING_KINDS, type MailingKind } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';

/** What each kind of mail is called. */
export const MAIL_WORDS: Readonly<Record<MailingKind, TextKey>> = {
  welcome: 'audit.welcomeMail',
  opening: 'audit.openingMail',
  reminder: 'audit.reminderMail',
  stopped: 'audit.stoppedMail',
  extended: 'audit.extendedMail',
};

/** Which mail an act was about, and in which language, in words. */
export function mailWords(details: AuditDetails, say: (key: TextKey) => string): { mail: string; language: string } {
  const kind = MAILING_KINDS.find((one) => one === details['mail']);
  return {
    mail: kind === undefined ? '' : say(MAIL_WORDS[kind]),
    language: say(details['language'] === 'nl' ? 'audit.inDutch' : 'audit.inEnglish'),
  };
}
