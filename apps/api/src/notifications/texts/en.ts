import type { MailingKind, MailText } from '@leeway/contract';

const CLOSING = 'Kind regards,\nLeeway';

/** What the mails of a round say of their own accord: until an organisation writes it differently. */
export const en: Readonly<Record<MailingKind, MailText>> = {
  welcome: {
    subject: 'Your invitation: {{roundName}}',
    body:
      'Dear {{firstName}},\n\n' +
      'You can take part in the round "{{roundName}}" of {{organisationName}}, about trust in your team.',
    closing: CLOSING,
  },
  opening: {
    subject: 'The questions are open: {{roundName}}',
    body: 'Dear colleague,\n\nThe round "{{roundName}}" of {{organisationName}} is open, until {{closesAt}}.',
    closing: CLOSING,
  },
  reminder: {
    subject: 'Reminder: {{roundName}}',
    body:
      'Dear {{firstName}},\n\n' +
      'You can take part in the round "{{roundName}}" of {{organisationName}} until {{closesAt}}.',
    closing: CLOSING,
  },
  stopped: {
    subject: 'Called off: {{roundName}}',
    body:
      'Dear colleague,\n\n' +
      'The round "{{roundName}}" of {{organisationName}} does not take place. You need not do anything.',
    closing: CLOSING,
  },
  extended: {
    subject: 'Open for longer: {{roundName}}',
    body:
      'Dear colleague,\n\n' +
      'The round "{{roundName}}" of {{organisationName}} has been extended: it is open until {{closesAt}}. A round can be extended once.',
    closing: CLOSING,
  },
};
