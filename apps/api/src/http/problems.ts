/**
 * Every error a person or program can be told: one entry per code, one sentence per language that says what is wrong
 * and what to do. `{name}` is filled in from the parameters; parameters never hold what somebody else must not see.
 */
export const PROBLEMS = {
  'bad-request': {
    status: 400,
    nl: 'De gegevens kloppen niet. Kijk na wat er is ingevuld.',
    en: 'The data is not right. Check what was entered.',
  },
  'not-signed-in': { status: 401, nl: 'Log eerst in.', en: 'Sign in first.' },
  'wrong-password': {
    status: 401,
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk na of u ze goed hebt getypt.',
    en: 'This e-mail address and password do not belong together. Check that you typed them correctly.',
  },
  'not-allowed': {
    status: 403,
    nl: 'Uw account mag dit niet. Vraag het uw beheerder.',
    en: 'Your account may not do this. Ask your administrator.',
  },
  'other-origin': {
    status: 403,
    nl: 'Deze aanvraag kwam niet van de eigen pagina. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'This request did not come from the page itself. Reload the page and try again.',
  },
  'not-found': {
    status: 404,
    nl: 'Dit bestaat niet, of u mag het niet zien.',
    en: 'This does not exist, or you may not see it.',
  },
  'too-large': {
    status: 413,
    nl: 'Dit bestand of bericht is te groot. Het mag hoogstens {megabytes} MB zijn.',
    en: 'This file or message is too large. It can be {megabytes} MB at most.',
  },
  'wrong-content-type': {
    status: 415,
    nl: 'Dit soort inhoud wordt hier niet aangenomen.',
    en: 'This kind of content is not accepted here.',
  },
  'too-many-attempts': {
    status: 429,
    nl: 'Er is te vaak een verkeerd wachtwoord gebruikt. Probeer het over {minutes} minuten opnieuw.',
    en: 'A wrong password was used too often. Try again in {minutes} minutes.',
  },
  internal: {
    status: 500,
    nl: 'Er ging bij ons iets mis. Probeer het opnieuw; blijft het misgaan, geef dan het nummer van deze melding door.',
    en: 'Something went wrong on our side. Try again; if it keeps failing, pass on the number of this message.',
  },
  unavailable: {
    status: 503,
    nl: 'Het lukt nu even niet. Probeer het over een minuut opnieuw.',
    en: 'This is not possible right now. Try again in a minute.',
  },
} as const satisfies Record<string, { status: number; nl: string; en: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
