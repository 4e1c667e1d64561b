import type { Language, Localised } from '@leeway/contract';
import { writeMail } from '../mail/write-mail.js';
import type { MailPart, WrittenMail } from '../mail/written-mail.js';
import { moment } from '../rounds/moment.js';
import type { SeriesMailKind } from './series-mail.entity.js';

export interface SeriesMailFacts {
  readonly seriesName: string;
  readonly roundName: string;
  readonly launchAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Of the organisation. */
  readonly timeZone: string;
  /** Why it can not be launched as things are; null if it can. */
  readonly problem: Localised | null;
  /** How many teams get no result of their own, as things are. */
  readonly withoutOwnResult: number;
  /** Of the series, for an administrator. */
  readonly page: string;
}

/** What an administrator is told about a round of a series; nobody else gets these. */
export function seriesMail(kind: SeriesMailKind, language: Language, facts: SeriesMailFacts): WrittenMail {
  const { subject, parts } = (language === 'nl' ? DUTCH : ENGLISH)[kind](facts);
  return writeMail(language, subject, parts);
}

interface SeriesMail {
  readonly subject: string;
  readonly parts: readonly MailPart[];
}
type Mails = Readonly<Record<SeriesMailKind, (facts: SeriesMailFacts) => SeriesMail>>;

const DUTCH: Mails = {
  ahead: ({ timeZone, seriesName, roundName, launchAt, opensAt, closesAt, problem, withoutOwnResult, page }) => ({
    subject: `Binnenkort start: ${roundName}`,
    parts: [
      'Beste beheerder,',
      `De volgende meting van de reeks "${seriesName}" start vanzelf op ${moment('nl', launchAt, timeZone)}. Iedereen krijgt dan ` +
        `een uitnodiging. Antwoorden kan van ${moment('nl', opensAt, timeZone)} tot ${moment('nl', closesAt, timeZone)}.`,
      problem === null
        ? `Met de medewerkers van vandaag ${dutchTeams(withoutOwnResult)}.`
        : `Zoals het er nu voorstaat, kan ze niet starten. ${problem.nl}`,
      'Kijk het na; je kunt de meting daar ook overslaan of verzetten.',
      { button: 'Bekijk de reeks', link: page },
      'Klopt alles, dan hoef je niets te doen.',
      'Hartelijke groet,\nSpeelruimte',
    ],
  }),
  problem: ({ timeZone, roundName, launchAt, opensAt, problem, page }) => ({
    subject: `Kan nog niet starten: ${roundName}`,
    parts: [
      'Beste beheerder,',
      `De meting "${roundName}" zou starten op ${moment('nl', launchAt, timeZone)}. Dat kon niet. ${problem?.nl ?? ''}`,
      `We proberen het vanzelf steeds opnieuw, tot ${moment('nl', opensAt, timeZone)}. Lukt het dan nog niet, dan wordt deze meting ` +
        'overgeslagen en gaat de reeks verder met de volgende.',
      { button: 'Bekijk de reeks', link: page },
      'Hartelijke groet,\nSpeelruimte',
    ],
  }),
  missed: ({ timeZone, roundName, opensAt, closesAt, page }) => ({
    subject: `Overgeslagen: ${roundName}`,
    parts: [
      'Beste beheerder,',
      `De meting "${roundName}" zou open zijn van ${moment('nl', opensAt, timeZone)} tot ${moment('nl', closesAt, timeZone)}. Toen ze moest ` +
        'starten stond Speelruimte stil, en nu is de opening voorbij. Ze is overgeslagen; niemand heeft er een mail over gekregen.',
      'De reeks gaat verder met de volgende meting.',
      { button: 'Bekijk de reeks', link: page },
      'Hartelijke groet,\nSpeelruimte',
    ],
  }),
};

const ENGLISH: Mails = {
  ahead: ({ timeZone, seriesName, roundName, launchAt, opensAt, closesAt, problem, withoutOwnResult, page }) => ({
    subject: `Launched soon: ${roundName}`,
    parts: [
      'Dear administrator,',
      `The next round of the series "${seriesName}" is launched by itself on ${moment('en', launchAt, timeZone)}. Everybody gets an ` +
        `invitation then. It is open from ${moment('en', opensAt, timeZone)} until ${moment('en', closesAt, timeZone)}.`,
      problem === null
        ? `With the people of today ${englishTeams(withoutOwnResult)}.`
        : `As things are, it can not be launched. ${problem.en}`,
      'Look at it; you can also skip the round or move it there.',
      { button: 'Look at the series', link: page },
      'If everything is right, you need not do anything.',
      'Kind regards,\nLeeway',
    ],
  }),
  problem: ({ timeZone, roundName, launchAt, opensAt, problem, page }) => ({
    subject: `Can not be launched yet: ${roundName}`,
    parts: [
      'Dear administrator,',
      `The round "${roundName}" was to be launched on ${moment('en', launchAt, timeZone)}. That was not possible. ${problem?.en ?? ''}`,
      `It is tried again by itself until ${moment('en', opensAt, timeZone)}. If it is still not possible then, this round is skipped ` +
        'and the series goes on with the next.',
      { button: 'Look at the series', link: page },
      'Kind regards,\nLeeway',
    ],
  }),
  missed: ({ timeZone, roundName, opensAt, closesAt, page }) => ({
    subject: `Skipped: ${roundName}`,
    parts: [
      'Dear administrator,',
      `The round "${roundName}" was to be open from ${moment('en', opensAt, timeZone)} until ${moment('en', closesAt, timeZone)}. Leeway was not ` +
        'running when it had to be launched, and now its opening has passed. It was skipped; nobody got a mail about it.',
      'The series goes on with the next round.',
      { button: 'Look at the series', link: page },
      'Kind regards,\nLeeway',
    ],
  }),
};

function dutchTeams(count: number): string {
  if (count === 0) return 'krijgt elk team een eigen resultaat';
  return count === 1 ? 'krijgt 1 team geen eigen resultaat' : `krijgen ${count} teams geen eigen resultaat`;
}

function englishTeams(count: number): string {
  if (count === 0) return 'every team gets a result of its own';
  return count === 1 ? '1 team gets no result of its own' : `${count} teams get no result of their own`;
}
