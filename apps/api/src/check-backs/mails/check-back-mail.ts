import type { CheckBackState, Language } from '@leeway/contract';
import { writeMail } from '../../mail/write-mail.js';
import type { MailPart, WrittenMail } from '../../mail/written-mail.js';
import { moment } from '../../rounds/moment.js';

export interface CheckBackMailFacts {
  /** Of the cohort. */
  readonly name: string;
  /** In full for an administrator, by first name for themselves. */
  readonly trainer: string;
  /** How many teams are asked again. */
  readonly teams: number;
  /** Of the first check-back. */
  readonly opensAt: Date;
  /** Of the organisation. */
  readonly timeZone: string;
  /** Why they were declined; null if they were not. */
  readonly reason: string | null;
  /** Where an administrator decides, or the trainer sees what was decided. */
  readonly page: string;
}

/** What an administrator is told about a proposal, and its trainer about the decision. */
export function checkBackMail(kind: CheckBackState, language: Language, facts: CheckBackMailFacts): WrittenMail {
  const { subject, parts } = (language === 'nl' ? DUTCH : ENGLISH)[kind](facts);
  return writeMail(language, subject, parts);
}

interface CheckBackMail {
  readonly subject: string;
  readonly parts: readonly MailPart[];
}
type Mails = Readonly<Record<CheckBackState, (facts: CheckBackMailFacts) => CheckBackMail>>;

const DUTCH: Mails = {
  proposed: ({ name, trainer, teams, opensAt, timeZone, page }) => ({
    subject: `Voorgesteld: terugblikken van ${name}`,
    parts: [
      'Beste beheerder,',
      `${trainer} stelt voor om na de training "${name}" ${teams === 1 ? 'één team' : `${teams} teams`} drie keer kort te ` +
        `bevragen. De eerste keer zou open zijn vanaf ${moment('nl', opensAt, timeZone)}.`,
      'Er gebeurt niets voordat een beheerder akkoord gaat. Bekijk het voorstel en beslis.',
      { button: 'Bekijk het voorstel', link: page },
      'Hartelijke groet,\nSpeelruimte',
    ],
  }),
  accepted: ({ name, trainer, opensAt, timeZone, page }) => ({
    subject: `Akkoord: terugblikken van ${name}`,
    parts: [
      `Beste ${trainer},`,
      `De terugblikken van "${name}" gaan door. Ze starten vanzelf; de eerste is open vanaf ${moment('nl', opensAt, timeZone)}.`,
      { button: 'Bekijk de terugblikken', link: page },
      'Je hoeft niets te doen. Wordt er een overgeslagen, dan staat op die pagina waarom.',
      'Hartelijke groet,\nSpeelruimte',
    ],
  }),
  declined: ({ name, trainer, reason, page }) => ({
    subject: `Afgewezen: terugblikken van ${name}`,
    parts: [
      `Beste ${trainer},`,
      `De terugblikken van "${name}" gaan niet door. De reden: ${reason ?? ''}`,
      'Je kunt een andere dag voorstellen.',
      { button: 'Bekijk de terugblikken', link: page },
      'Hartelijke groet,\nSpeelruimte',
    ],
  }),
};

const ENGLISH: Mails = {
  proposed: ({ name, trainer, teams, opensAt, timeZone, page }) => ({
    subject: `Proposed: check-backs of ${name}`,
    parts: [
      'Dear administrator,',
      `${trainer} proposes to ask ${teams === 1 ? 'one team' : `${teams} teams`} a few statements, three times after the ` +
        `training "${name}". The first time would be open from ${moment('en', opensAt, timeZone)}.`,
      'Nothing happens before an administrator accepts. Look at the proposal and decide.',
      { button: 'Look at the proposal', link: page },
      'Kind regards,\nLeeway',
    ],
  }),
  accepted: ({ name, trainer, opensAt, timeZone, page }) => ({
    subject: `Accepted: check-backs of ${name}`,
    parts: [
      `Dear ${trainer},`,
      `The check-backs of "${name}" are accepted. They start by themselves; the first is open from ${moment('en', opensAt, timeZone)}.`,
      { button: 'Look at the check-backs', link: page },
      'You need not do anything. If one of them is skipped, that page says why.',
      'Kind regards,\nLeeway',
    ],
  }),
  declined: ({ name, trainer, reason, page }) => ({
    subject: `Declined: check-backs of ${name}`,
    parts: [
      `Dear ${trainer},`,
      `The check-backs of "${name}" are declined. The reason: ${reason ?? ''}`,
      'You can propose another day.',
      { button: 'Look at the check-backs', link: page },
      'Kind regards,\nLeeway',
    ],
  }),
};
