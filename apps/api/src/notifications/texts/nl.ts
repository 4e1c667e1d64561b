import type { MailingKind, MailText } from '@leeway/contract';

const CLOSING = 'Hartelijke groet,\nSpeelruimte';

/** What the mails of a round say of their own accord: until an organisation writes it differently. */
export const nl: Readonly<Record<MailingKind, MailText>> = {
  welcome: {
    subject: 'Jouw uitnodiging: {{roundName}}',
    body:
      'Beste {{firstName}},\n\n' +
      'Je kunt meedoen aan de meting "{{roundName}}" van {{organisationName}}, over vertrouwen in je team.',
    closing: CLOSING,
  },
  opening: {
    subject: 'De vragen staan open: {{roundName}}',
    body: 'Beste collega,\n\nDe meting "{{roundName}}" van {{organisationName}} staat open, tot {{closesAt}}.',
    closing: CLOSING,
  },
  reminder: {
    subject: 'Herinnering: {{roundName}}',
    body:
      'Beste {{firstName}},\n\n' +
      'Aan de meting "{{roundName}}" van {{organisationName}} kun je meedoen tot {{closesAt}}.',
    closing: CLOSING,
  },
  stopped: {
    subject: 'Gaat niet door: {{roundName}}',
    body:
      'Beste collega,\n\n' +
      'De meting "{{roundName}}" van {{organisationName}} gaat niet door. Je hoeft niets te doen.',
    closing: CLOSING,
  },
  extended: {
    subject: 'Langer open: {{roundName}}',
    body:
      'Beste collega,\n\n' +
      'De meting "{{roundName}}" van {{organisationName}} is verlengd: ze staat open tot {{closesAt}}. Verlengen kan één keer.',
    closing: CLOSING,
  },
};
