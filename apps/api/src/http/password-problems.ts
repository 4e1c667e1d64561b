/** What can be wrong with choosing a password, and with inviting somebody to. See `PROBLEMS`. */
export const PASSWORD_PROBLEMS = {
  'password-link-gone': {
    status: 404,
    nl: 'Deze link werkt niet meer: hij is gebruikt, verlopen of door een nieuwere vervangen. Vraag op de inlogpagina een nieuwe.',
    en: 'This link no longer works: it was used, has expired, or a newer one replaced it. Ask for a new one on the sign-in page.',
  },
  'password-too-short': {
    status: 422,
    nl: 'Dit wachtwoord is te kort. Gebruik minstens {minimum} tekens; een paar woorden achter elkaar mag ook.',
    en: 'This password is too short. Use at least {minimum} characters; a few words in a row are fine.',
  },
  'password-too-common': {
    status: 422,
    nl: 'Dit wachtwoord is te makkelijk te raden: het lijkt op een woord, reeks of adres dat als eerste wordt geprobeerd. Kies iets anders.',
    en: 'This password is too easy to guess: it is like a word, row or address that is tried first. Choose another one.',
  },
  'wrong-current-password': {
    status: 422,
    nl: 'Je huidige wachtwoord klopt niet. Kijk na of je het goed hebt getypt.',
    en: 'Your current password is not right. Check that you typed it correctly.',
  },
  'too-many-links': {
    status: 429,
    nl: 'Voor dit adres is al een paar keer een link gevraagd. Kijk in je mail, ook bij ongewenste mail, of probeer het over {minutes} minuten nog eens.',
    en: 'A link was asked for with this address several times already. Look in your mail, also in the junk folder, or try again in {minutes} minutes.',
  },
  'passwords-off': {
    status: 409,
    nl: 'In je organisatie logt iedereen in via de aanbieder van de organisatie. Wachtwoorden zijn er niet.',
    en: 'In your organisation everybody signs in with the provider of the organisation. There are no passwords.',
  },
  'no-mail-server': {
    status: 409,
    nl: 'Deze installatie kan geen mail versturen. Vraag wie haar beheert om SMTP_URL in te stellen.',
    en: 'This installation cannot send mail. Ask its operator to set SMTP_URL.',
  },
  'not-to-oneself': {
    status: 409,
    nl: 'Deze rol geef je niet aan jezelf. Vraag het een andere beheerder; zo beslist niemand alleen dat die alle resultaten ziet.',
    en: 'You do not give this role to yourself. Ask another administrator; so nobody decides alone to see all results.',
  },
} as const;
