import type { Language, MailingKind } from '@leeway/contract';
import { moment, paragraphs, type WelcomeMail } from '../rounds/welcome-mail.js';
import { extendedMail } from './extended-mail.js';

export interface RoundMailFacts {
  readonly organisationName: string;
  readonly roundName: string;
  readonly closesAt: Date;
  /** Where everybody in the round answers. */
  readonly roundLink: string;
  readonly fingerprintWords: string;
}

export type RoundMail = WelcomeMail;

/**
 * The mail when a round opens. It is the same for everybody and holds no personal link: who followed one now and answered
 * right after would give a live observer both moments (anonymity.md, section 2).
 */
export function openingMail(language: Language, facts: RoundMailFacts): RoundMail {
  const { organisationName, roundName, closesAt, roundLink, fingerprintWords } = facts;
  if (language === 'nl') {
    return {
      subject: `De vragen staan open: ${roundName}`,
      text: paragraphs(
        'Beste collega,',
        `De meting "${roundName}" van ${organisationName} staat open, tot ${moment('nl', closesAt)}.`,
        'Antwoord op het apparaat waarop je eerder je persoonlijke link hebt geopend:',
        roundLink,
        'Heb je die link nog niet geopend? Hij staat in je uitnodiging voor deze meting. Deze mail is voor iedereen ' +
          'hetzelfde, en daarom staat hij hier niet in.',
        `De vingerafdruk van deze meting: ${fingerprintWords}`,
        'Hartelijke groet,\nLeeway',
      ),
    };
  }
  return {
    subject: `The questions are open: ${roundName}`,
    text: paragraphs(
      'Dear colleague,',
      `The round "${roundName}" of ${organisationName} is open, until ${moment('en', closesAt)}.`,
      'Answer on the device on which you opened your personal link before:',
      roundLink,
      'You have not opened that link yet? It is in your invitation to this round. This mail is the same for everybody, ' +
        'which is why it is not in here.',
      `The fingerprint of this round: ${fingerprintWords}`,
      'Kind regards,\nLeeway',
    ),
  };
}

export interface ReminderFacts extends RoundMailFacts {
  readonly firstName: string;
  /** Null if it can not be told any more: the welcome mail has it. */
  readonly personalLink: string | null;
}

/** A reminder. Everybody gets it, since nobody knows who has answered; so it can not be addressed to those who have not. */
export function reminderMail(language: Language, facts: ReminderFacts): RoundMail {
  return language === 'nl' ? dutchReminder(facts) : englishReminder(facts);
}

function dutchReminder(facts: ReminderFacts): RoundMail {
  const { firstName, organisationName, roundName, closesAt, fingerprintWords } = facts;
  return {
    subject: `Herinnering: ${roundName}`,
    text: paragraphs(
      `Beste ${firstName},`,
      `Aan de meting "${roundName}" van ${organisationName} kun je meedoen tot ${moment('nl', closesAt)}.`,
      'Heb je al geantwoord? Dank je wel. Nergens staat wie dat heeft gedaan, en daarom krijgt iedereen deze mail.',
      `Ben je al begonnen, of heb je je persoonlijke link al eens geopend? Ga dan verder op hetzelfde apparaat: ${facts.roundLink}`,
      facts.personalLink === null
        ? 'Nog niet? Je persoonlijke link staat in je uitnodiging voor deze meting.'
        : `Nog niet? Dit is je persoonlijke link; stuur hem niet door: ${facts.personalLink}`,
      'Je antwoorden kun je tot het einde veranderen. Meedoen hoeft niet.',
      `De vingerafdruk van deze meting: ${fingerprintWords}`,
      'Hartelijke groet,\nLeeway',
    ),
  };
}

function englishReminder(facts: ReminderFacts): RoundMail {
  const { firstName, organisationName, roundName, closesAt, fingerprintWords } = facts;
  return {
    subject: `Reminder: ${roundName}`,
    text: paragraphs(
      `Dear ${firstName},`,
      `You can take part in the round "${roundName}" of ${organisationName} until ${moment('en', closesAt)}.`,
      'If you already answered: thank you. Who did is recorded nowhere, and that is why everybody gets this mail.',
      `You have begun, or have opened your personal link before? Go on with the same device: ${facts.roundLink}`,
      facts.personalLink === null
        ? 'Not yet? Your personal link is in your invitation to this round.'
        : `Not yet? This is your personal link; please do not pass it on: ${facts.personalLink}`,
      'You can change your answers until the end. You do not have to take part.',
      `The fingerprint of this round: ${fingerprintWords}`,
      'Kind regards,\nLeeway',
    ),
  };
}

export interface StopFacts extends Pick<RoundMailFacts, 'organisationName' | 'roundName'> {
  /** Where everybody sees that it was stopped. */
  readonly publicPage: string;
}

/** The mail that a round does not take place. */
export function stoppedMail(language: Language, { organisationName, roundName, publicPage }: StopFacts): RoundMail {
  return language === 'nl'
    ? {
        subject: `Gaat niet door: ${roundName}`,
        text: paragraphs(
          'Beste collega,',
          `De meting "${roundName}" van ${organisationName} gaat niet door. Je hoeft niets te doen.`,
          'Ze was nog niet open, dus niemand heeft iets ingeleverd. De sleutels van deze meting worden vernietigd, en je ' +
            'stembewijs ervoor is niets meer waard.',
          `Dat ze gestopt is, staat op de openbare pagina van deze meting: ${publicPage}`,
          'Hartelijke groet,\nLeeway',
        ),
      }
    : {
        subject: `Called off: ${roundName}`,
        text: paragraphs(
          'Dear colleague,',
          `The round "${roundName}" of ${organisationName} does not take place. You need not do anything.`,
          'It was not open yet, so nobody has handed anything in. The keys of this round are destroyed, and your credential ' +
            'for it is worth nothing any more.',
          `The public page of this round says that it was stopped: ${publicPage}`,
          'Kind regards,\nLeeway',
        ),
      };
}

/** The mail of that kind; the welcome mail is written with the launch. */
export function roundMail(kind: MailingKind, language: Language, facts: ReminderFacts & StopFacts): RoundMail {
  if (kind === 'reminder') return reminderMail(language, facts);
  if (kind === 'extended') return extendedMail(language, facts);
  return kind === 'stopped' ? stoppedMail(language, facts) : openingMail(language, facts);
}
