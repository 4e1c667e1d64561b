/** What can be wrong with what an organisation wants to ask. See `PROBLEMS`. */
export const QUESTIONNAIRE_PROBLEMS = {
  'unknown-area': {
    status: 422,
    nl: 'Een van deze onderwerpen staat niet in de vragenlijst. Laad de pagina opnieuw en kies nog eens.',
    en: 'One of these subjects is not in the questionnaire. Reload the page and choose again.',
  },
  'too-many-own-statements': {
    status: 409,
    nl: 'Er zijn al vijf eigen stellingen, en meer kan niet. Haal er eerst een weg.',
    en: 'There are five own statements already, and there can be no more. Remove one first.',
  },
  'statement-asks-who': {
    status: 422,
    nl: 'Deze stelling vraagt wie iemand is. Dat belooft Speelruimte niet te vragen, want kenmerken maken mensen herkenbaar. Vraag wat mensen merken.',
    en: 'This statement asks who somebody is. Leeway promises not to ask that, since characteristics make people recognisable. Ask what people notice.',
  },
  'statement-names-member': {
    status: 422,
    nl: 'In deze stelling staat de naam van een medewerker. Vraag naar het werk of het team, nooit naar een persoon.',
    en: 'This statement has the name of a member in it. Ask about the work or the team, never about a person.',
  },
} as const;
