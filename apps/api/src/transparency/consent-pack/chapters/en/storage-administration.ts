import type { Section } from '../../pack-content.js';
import { SESSION_HOURS } from '../../session-hours.js';
import { HEAD, NO_TERM, WIDTHS } from './storage-table.js';

/** What is kept about who signs in and what administrators do. */
export const administration = (): Section => ({
  heading: 'About signing in and administration',
  lead: 'Nobody needs to sign in to answer.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'Audit trail: which administrator imported people, launched or extended a round, made or withdrew cards, changed the text of a mail, sent mails again, gave or took away a role, or changed what is asked, and when, with the names of that moment. Never what employees do. Administrators and auditors read it; nobody can change anything in it',
          'Service',
          NO_TERM,
        ],
        [
          'Series of rounds that are launched by themselves: how they are set up, which rounds there were, which one was skipped and why, and the mails about that to administrators',
          'Service',
          `Of a mail that was sent only the subject. ${NO_TERM}`,
        ],
        [
          'What the organisation asks: the parts it chose, and up to five statements of its own, with the wording of both languages. A round keeps its own copy, which is public',
          'Service',
          'Until an administrator changes it; the copy of a round as long as the round',
        ],
        [
          'Where people of the organisation sign in: address and id at the provider (OpenID Connect), its secret encrypted, and the e-mail domains. Of who signs in that way the service keeps nothing more. The provider itself sees who signs in and when',
          'Service',
          'Until an administrator removes it',
        ],
        [
          'Link to choose a password, for who has a role or leads a unit: for whom, to which address, and of the link itself a hash only. For which address a new password was asked for is not kept; only an encrypted count, for a quarter of an hour',
          'Service',
          'Until the link is used; a week at most',
        ],
        ['That a browser was sent to the provider, without knowing whose', 'Service', 'Ten minutes'],
        [
          'That somebody is signed in (managers and administrators; who answers does not sign in)',
          'Service',
          `Until signing out, or ${SESSION_HOURS} hours after the last visit`,
        ],
      ],
    },
  ],
});
