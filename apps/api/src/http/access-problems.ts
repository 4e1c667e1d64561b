/** What can be wrong with who may do what, and with signing in. See `PROBLEMS`. */
export const ACCESS_PROBLEMS = {
  'last-administrator': {
    status: 409,
    nl: 'Dit is de enige beheerder, en zonder kan een organisatie niet. Maak eerst iemand anders beheerder.',
    en: 'This is the only administrator, and an organisation cannot do without. Make somebody else administrator first.',
  },
  'client-secret-needed': {
    status: 422,
    nl: 'Vul ook het client secret in. Het bewaarde geheim hoort bij een andere aanbieder of client.',
    en: 'Fill in the client secret as well. The one that is kept belongs to another provider or client.',
  },
  'no-secret-key': {
    status: 409,
    nl: 'Deze installatie kan nog geen geheim bewaren. Vraag wie haar beheert om CLIENT_SECRET_KEYS in te stellen.',
    en: 'This installation cannot keep a secret yet. Ask its operator to set CLIENT_SECRET_KEYS.',
  },
  'issuer-insecure': {
    status: 422,
    nl: 'Het adres van de aanbieder moet met https:// beginnen.',
    en: 'The address of the provider has to start with https://.',
  },
  'provider-not-working': {
    status: 409,
    nl: 'Inloggen met een wachtwoord kan pas uit als de verbinding met de aanbieder werkt. Test haar eerst.',
    en: 'Signing in with a password can be turned off only when the connection with the provider works. Test it first.',
  },
  'already-set-up': {
    status: 409,
    nl: 'Deze installatie is al ingericht. Log in, of vraag je beheerder om toegang.',
    en: 'This installation has been set up already. Sign in, or ask your administrator for access.',
  },
  'wrong-set-up-code': {
    status: 403,
    nl: 'Deze code hoort niet bij deze installatie. Open de link die bij het starten getoond werd opnieuw, en let op dat hij volledig is.',
    en: 'This code does not belong to this installation. Open the link shown at the start again, and make sure it is complete.',
  },
  'bad-address': {
    status: 422,
    nl: 'Dit is geen e-mailadres. Kijk na wat er is ingevuld.',
    en: 'This is no e-mail address. Check what was entered.',
  },
} as const;
