import type { Language } from '@leeway/contract';

export interface WelcomeMailFacts {
  readonly firstName: string;
  readonly organisationName: string;
  readonly roundName: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly link: string;
  readonly fingerprintWords: string;
}

export interface WelcomeMail {
  readonly subject: string;
  readonly text: string;
}

/** The mail with the personal link, sent when a round is launched: plain text, in the reader's language. */
export function welcomeMail(language: Language, facts: WelcomeMailFacts): WelcomeMail {
  return language === 'nl' ? dutch(facts) : english(facts);
}

const FORMAT: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'short',
};
const FORMATS = { nl: new Intl.DateTimeFormat('nl-NL', FORMAT), en: new Intl.DateTimeFormat('en-GB', FORMAT) };

/** A moment as an employee reads it. The product's home is the Netherlands; the time zone is said with it. */
export function moment(language: Language, instant: Date): string {
  return FORMATS[language].format(instant);
}

function dutch(facts: WelcomeMailFacts): WelcomeMail {
  return {
    subject: `Jouw uitnodiging: ${facts.roundName}`,
    text: paragraphs(
      `Beste ${facts.firstName},`,
      `Je kunt meedoen aan de meting "${facts.roundName}" van ${facts.organisationName}, over vertrouwen in je team.`,
      'Wat nu handig is: open je persoonlijke link. Je stembewijs staat dan vast op je telefoon of computer. ' +
        'Je hoeft nog niets te beslissen, en dat je de link hebt geopend zegt niets over of je meedoet.',
      facts.link,
      `De vragen staan open van ${moment('nl', facts.opensAt)} tot ${moment('nl', facts.closesAt)}. ` +
        'Invullen kost een paar minuten, op hetzelfde apparaat als waarop je de link hebt geopend.',
      'Onze belofte: wij kunnen je antwoorden niet aan jou koppelen, en dat kan ook niemand die later de hele ' +
        'database, de back-ups en alle logboeken in handen krijgt.',
      `De vingerafdruk van deze meting: ${facts.fingerprintWords}`,
      'Op de pagina achter je link staan dezelfde zes woorden, en bij je collega’s ook.',
      'De link is alleen van jou; stuur hem niet door.',
      'Hartelijke groet,\nLeeway',
    ),
  };
}

function english(facts: WelcomeMailFacts): WelcomeMail {
  return {
    subject: `Your invitation: ${facts.roundName}`,
    text: paragraphs(
      `Dear ${facts.firstName},`,
      `You can take part in the round "${facts.roundName}" of ${facts.organisationName}, about trust in your team.`,
      'What helps now: open your personal link. Your credential is then kept on your phone or computer. ' +
        'You need not decide anything yet, and having opened the link says nothing about whether you take part.',
      facts.link,
      `The questions are open from ${moment('en', facts.opensAt)} until ${moment('en', facts.closesAt)}. ` +
        'Answering takes a few minutes, on the same device on which you opened the link.',
      'Our promise: we cannot link your answers to you, and neither can anyone who later gets the whole database, ' +
        'the backups and all logs.',
      `The fingerprint of this round: ${facts.fingerprintWords}`,
      'The page behind your link shows the same six words, and so does your colleagues’.',
      'The link is yours alone; please do not pass it on.',
      'Kind regards,\nLeeway',
    ),
  };
}

/** Without line breaks inside: every mail program breaks lines for its own screen. */
export function paragraphs(...texts: string[]): string {
  return `${texts.join('\n\n')}\n`;
}
