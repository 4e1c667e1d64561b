import type { Language } from '@leeway/contract';
import { moment, paragraphs, type WelcomeMail } from '../rounds/welcome-mail.js';
import type { LinkReason } from './password-link.entity.js';

export interface PasswordMailFacts {
  readonly reason: LinkReason;
  readonly language: Language;
  readonly firstName: string;
  readonly organisationName: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail with a link to choose a password, in the reader's language. */
export function passwordMail(facts: PasswordMailFacts): WelcomeMail {
  return facts.language === 'nl' ? dutch(facts) : english(facts);
}

function dutch({ reason, firstName, organisationName, link, expiresAt }: PasswordMailFacts): WelcomeMail {
  const why =
    reason === 'invited'
      ? `Bij ${organisationName} heb je in Leeway een taak, en daarvoor log je in. Kies met deze link een wachtwoord:`
      : `Er is gevraagd om een nieuw wachtwoord voor je account van ${organisationName} in Leeway. Kies het met deze link:`;
  return {
    subject: reason === 'invited' ? 'Kies je wachtwoord voor Leeway' : 'Een nieuw wachtwoord voor Leeway',
    text: paragraphs(
      `Beste ${firstName},`,
      why,
      link,
      `De link werkt één keer, tot ${moment('nl', expiresAt)}. Hij is alleen van jou; stuur hem niet door.`,
      reason === 'invited'
        ? 'Om een vragenlijst te beantwoorden heb je geen wachtwoord nodig: daarvoor krijg je een eigen mail.'
        : 'Heb je hier niet om gevraagd? Dan hoef je niets te doen: je wachtwoord blijft zoals het was.',
      'Hartelijke groet,\nLeeway',
    ),
  };
}

function english({ reason, firstName, organisationName, link, expiresAt }: PasswordMailFacts): WelcomeMail {
  const why =
    reason === 'invited'
      ? `At ${organisationName} you have a task in Leeway, for which you sign in. Choose a password with this link:`
      : `A new password was asked for, for your account of ${organisationName} in Leeway. Choose it with this link:`;
  return {
    subject: reason === 'invited' ? 'Choose your password for Leeway' : 'A new password for Leeway',
    text: paragraphs(
      `Dear ${firstName},`,
      why,
      link,
      `The link works once, until ${moment('en', expiresAt)}. It is yours alone; please do not pass it on.`,
      reason === 'invited'
        ? 'To answer a questionnaire you need no password: for that you get a mail of its own.'
        : 'You did not ask for this? Then you need not do anything: your password stays as it was.',
      'Kind regards,\nLeeway',
    ),
  };
}
