/** What can go wrong with mails and their texts. */
export const MAIL_PROBLEMS = {
  'mail-text-placeholder': {
    status: 422,
    nl: '“{name}” kan in deze mail niet worden ingevuld. Haal het weg, of kies een invulveld uit de lijst.',
    en: '“{name}” cannot be filled in in this mail. Remove it, or choose a field from the list.',
  },
  'no-mail-server': {
    status: 409,
    nl: 'Deze installatie heeft geen mailserver, dus er gaat niets uit. Vraag de beheerder van de server om SMTP_URL in te stellen.',
    en: 'This installation has no mail server, so nothing goes out. Ask who runs the server to set SMTP_URL.',
  },
  'test-mail-refused': {
    status: 502,
    nl: 'De mailserver nam de testmail niet aan. Controleer je eigen e-mailadres, of probeer het later nog eens.',
    en: 'The mail server did not take the test mail. Check your own e-mail address, or try again later.',
  },
  'wrong-bounce-token': {
    status: 401,
    nl: 'Alleen de mailserver komt hier binnen. Controleer BOUNCE_TOKEN aan beide kanten.',
    en: 'Only the mail server may come in here. Check BOUNCE_TOKEN on both sides.',
  },
} as const;
