import { ACCESS_PROBLEMS } from './access-problems.js';
import { CARD_PROBLEMS } from './card-problems.js';
import { ORGANISATION_PROBLEMS } from './organisation-problems.js';
import { PEOPLE_PROBLEMS } from './people-problems.js';
import { MAIL_PROBLEMS } from './mail-problems.js';
import { PASSWORD_PROBLEMS } from './password-problems.js';
import { EXTENSION_PROBLEMS } from './extension-problems.js';
import { PROVISIONING_PROBLEMS } from './provisioning-problems.js';
import { ROUND_PROBLEMS } from './round-problems.js';
import { SERIES_PROBLEMS } from './series-problems.js';
import { QUESTIONNAIRE_PROBLEMS } from './questionnaire-problems.js';
import { TRAINING_PROBLEMS } from './training-problems.js';

/**
 * Every error a person or program can be told: one entry per code, one sentence per language that says what is wrong
 * and what to do. `{name}` is filled in from the parameters; parameters never hold what somebody else must not see.
 */
export const PROBLEMS = {
  ...ACCESS_PROBLEMS,
  ...TRAINING_PROBLEMS,
  ...CARD_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...PEOPLE_PROBLEMS,
  ...MAIL_PROBLEMS,
  ...PASSWORD_PROBLEMS,
  ...EXTENSION_PROBLEMS,
  ...PROVISIONING_PROBLEMS,
  ...ROUND_PROBLEMS,
  ...SERIES_PROBLEMS,
  ...QUESTIONNAIRE_PROBLEMS,
  'bad-request': {
    status: 400,
    nl: 'De gegevens kloppen niet. Kijk na wat er is ingevuld.',
    en: 'The data is not right. Check what was entered.',
  },
  'not-signed-in': { status: 401, nl: 'Log eerst in.', en: 'Sign in first.' },
  'wrong-password': {
    status: 401,
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk na of je ze goed hebt getypt.',
    en: 'This e-mail address and password do not belong together. Check that you typed them correctly.',
  },
  'not-allowed': {
    status: 403,
    nl: 'Je account mag dit niet. Vraag het je beheerder.',
    en: 'Your account may not do this. Ask your administrator.',
  },
  'other-origin': {
    status: 403,
    nl: 'Deze aanvraag kwam niet van de eigen pagina. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'This request did not come from the page itself. Reload the page and try again.',
  },
  'not-found': {
    status: 404,
    nl: 'Dit bestaat niet, of je mag het niet zien.',
    en: 'This does not exist, or you may not see it.',
  },
  'mirror-first': {
    status: 409,
    nl: 'Geef eerst je eigen beeld van deze afdeling, of sla het over. Daarna zie je het resultaat.',
    en: 'First give your own view of this unit, or skip it. Then you see the result.',
  },
  'mirror-empty': {
    status: 422,
    nl: 'Er is nog niets ingevuld. Beantwoord minstens één stelling, of sla je eigen beeld over.',
    en: 'Nothing has been answered yet. Answer at least one statement, or skip your own view.',
  },
  'mirror-sealed': {
    status: 409,
    nl: 'Je hebt je eigen beeld van deze meting al vastgelegd. Dat verandert niet meer; laad de pagina opnieuw om het te zien.',
    en: 'You have sealed your own view of this round already. It does not change any more; reload the page to see it.',
  },
  'mirror-skipped': {
    status: 409,
    nl: 'Je hebt je eigen beeld van deze meting overgeslagen. Invullen kan niet meer, want je kon het resultaat al zien. Bij de volgende meting kan het weer.',
    en: 'You have skipped your own view of this round. It can not be filled in any more, since you could see the result. In the next round you can again.',
  },
  'mirror-not-sealed': {
    status: 409,
    nl: 'Er is niets om te delen: je hebt geen eigen beeld van deze meting vastgelegd.',
    en: 'There is nothing to share: you have not sealed a view of your own of this round.',
  },
  'unknown-action': {
    status: 422,
    nl: 'Deze actie kennen we niet. Laad de pagina opnieuw en kies een actie uit de lijst.',
    en: 'We do not know this action. Reload the page and choose one from the list.',
  },
  'due-in-the-past': {
    status: 422,
    nl: 'Deze dag is al voorbij. Kies vandaag of een latere dag om er samen op terug te kijken.',
    en: 'This day has passed already. Choose today or a later day on which to look at it together.',
  },
  'due-too-far': {
    status: 422,
    nl: 'Deze dag is meer dan twee jaar weg. Kies een eerdere dag; verzetten kan later altijd nog.',
    en: 'This day is more than two years away. Choose an earlier one; you can always move it later.',
  },
  'too-many-agreements': {
    status: 409,
    nl: 'Er staan al {maximum} afspraken open. Rond er eerst een af of laat er een los; daarna is er plaats voor een nieuwe.',
    en: 'There are {maximum} open agreements already. First complete one or let one go; then there is room for a new one.',
  },
  'agreement-asked': {
    status: 409,
    nl: 'Een meting vraagt het team naar deze afspraak, of heeft dat gedaan. Daarom blijft ze staan, met dezelfde actie en dezelfde vraag. De toelichting, wie het doet, de datum en de stand kun je wel aanpassen.',
    en: 'A round asks the team about this agreement, or has done so. So it stays, with the same action and the same question. You can still change the note, who takes care of it, the date and how it stands.',
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
  'roster-refused': {
    status: 422,
    nl: 'Er is niets geïmporteerd: in het bestand klopt iets niet. Verbeter het en probeer het opnieuw.',
    en: 'Nothing was imported: something in the file is not right. Correct it and try again.',
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
