import { NO_TERM } from './storage-table.js';

/** What is kept about mails. */
export const mailRows = (): string[][] => [
  [
    'Personal link: a hash only. The mail that waits to be sent holds the link itself. For a reminder the service makes the same link again, with the secret of the installation',
    'Service',
    'The link until the mail is sent, the hash without a term',
  ],
  [
    'Mails of a round: which (welcome, opening, reminder, stopped or extended), when each is due, whether it was sent to somebody, and of a mail that did not arrive the kind of reason (address unknown, mailbox full, refused, not reached). Everybody in groups with e-mail gets each of them alike; it is not looked at who collected or answered. Administrators see who did not get a mail, and never anybody’s personal link',
    'Service',
    NO_TERM,
  ],
  [
    'Texts of the organisation’s own in these mails. The link, the promise and the fingerprint always stand around them',
    'Service',
    'Until an administrator puts them back',
  ],
  [
    'How many of a group have collected, once a day and roughly: in which half, third or quarter of it the number lies. Not the number, and not who',
    'Service',
    'The last day only, until closing',
  ],
];
