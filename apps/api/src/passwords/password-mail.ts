import type { Language } from '@leeway/contract';
import { writeMail } from '../mail/write-mail.js';
import type { WrittenMail } from '../mail/written-mail.js';
import { moment } from '../rounds/moment.js';
import type { LinkReason } from './password-link.entity.js';

export interface PasswordMailFacts {
  readonly reason: LinkReason;
  readonly language: Language;
  readonly firstName: string;
  readonly organisationName: string;
  readonly link: string;
  readonly expiresAt: Date;
  /** Of the organisation. */
  readonly timeZone: string;
}

/** The mail with a link to choose a password, in the reader's language. */
export function passwordMail(facts: PasswordMailFacts): WrittenMail {
  return facts.language === 'nl' ? dutch(facts) : english(facts);
}

function dutch({ reason, firstName, organisationName, link, expiresAt, timeZone }: PasswordMailFacts): WrittenMail {
  const isInvited = reason === 'invited';
  return writeMail('nl', isInvited ? 'Kies je wachtwoord voor Speelruimte' : 'Een nieuw wachtwoord voor Speelruimte', [
    `Beste ${firstName},`,
    isInvited
      ? `Bij ${organisationName} heb je in Speelruimte een taak, en daarvoor log je in. Kies een wachtwoord.`
      : `Er is gevraagd om een nieuw wachtwoord voor je account van ${organisationName} in Speelruimte.`,
    { button: 'Kies je wachtwoord', link },
    `De link werkt één keer, tot ${moment('nl', expiresAt, timeZone)}. Hij is alleen van jou; stuur hem niet door.`,
    isInvited
      ? 'Om een vragenlijst te beantwoorden heb je geen wachtwoord nodig: daarvoor krijg je een eigen mail.'
      : 'Heb je hier niet om gevraagd? Dan hoef je niets te doen: je wachtwoord blijft zoals het was.',
    'Hartelijke groet,\nSpeelruimte',
  ]);
}

function english({ reason, firstName, organisationName, link, expiresAt, timeZone }: PasswordMailFacts): WrittenMail {
  const isInvited = reason === 'invited';
  return writeMail('en', isInvited ? 'Choose your password for Leeway' : 'A new password for Leeway', [
    `Dear ${firstName},`,
    isInvited
      ? `At ${organisationName} you have a task in Leeway, for which you sign in. Choose a password.`
      : `A new password was asked for, for your account of ${organisationName} in Leeway.`,
    { button: 'Choose your password', link },
    `The link works once, until ${moment('en', expiresAt, timeZone)}. It is yours alone; please do not pass it on.`,
    isInvited
      ? 'To answer a questionnaire you need no password: for that you get a mail of its own.'
      : 'You did not ask for this? Then you need not do anything: your password stays as it was.',
    'Kind regards,\nLeeway',
  ]);
}
