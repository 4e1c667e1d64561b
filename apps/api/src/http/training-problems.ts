/** What can be wrong with what trainers are given, and with their cohorts. See `PROBLEMS`. */
export const TRAINING_PROBLEMS = {
  'no-training-access': {
    status: 403,
    nl: 'Je hebt hier nog geen toegang tot teams. Vraag een beheerder van de organisatie om je uit te nodigen.',
    en: 'You have no access to teams here yet. Ask an administrator of the organisation to invite you.',
  },
  'training-ended': {
    status: 403,
    nl: 'Je toegang is voorbij; de laatste dag was {day}. Is de training nog niet klaar, vraag een beheerder dan om je opnieuw uit te nodigen.',
    en: 'Your access has ended; its last day was {day}. If the training is not done, ask an administrator to invite you again.',
  },
  'trainer-has-access': {
    status: 409,
    nl: 'Deze trainer heeft al toegang. Pas die aan: andere afdelingen, of een andere einddatum.',
    en: 'This trainer has access already. Change it instead: other units, or another last day.',
  },
  'trainer-not-oneself': {
    status: 409,
    nl: 'Jezelf uitnodigen kan niet. Laat een andere beheerder dat doen: zo kijkt er altijd iemand mee.',
    en: 'You cannot invite yourself. Let another administrator do it, so that somebody else always knows.',
  },
  'training-over': {
    status: 409,
    nl: 'Deze toegang is al voorbij. Nodig de trainer opnieuw uit; leidinggevenden beslissen dan ook opnieuw.',
    en: 'This access is over. Invite the trainer again; managers then decide again, too.',
  },
  'unknown-units': {
    status: 422,
    nl: 'Niet al deze afdelingen bestaan nog. Laad de pagina opnieuw en kies ze nog eens.',
    en: 'Not all of these units exist any more. Reload the page and choose them again.',
  },
  'training-ends-in-the-past': {
    status: 422,
    nl: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
    en: 'This day has passed already. Choose today or a later day.',
  },
  'training-ends-too-late': {
    status: 422,
    nl: 'Toegang duurt hoogstens een jaar. Kies een eerdere dag; verlengen kan later altijd nog.',
    en: 'Access lasts a year at most. Choose an earlier day; you can always extend it later.',
  },
  'unit-not-given': {
    status: 403,
    nl: 'Een van deze afdelingen hoort niet (meer) bij je toegang. Laat haar weg, of vraag een beheerder erom.',
    en: 'One of these units is not, or no longer, part of your access. Leave it out, or ask an administrator for it.',
  },
  'unit-without-result': {
    status: 422,
    nl: 'Van een van deze afdelingen is in deze meting niets gepubliceerd. Laat haar weg.',
    en: 'Nothing was published of one of these units in this round. Leave it out.',
  },
  'group-with-others': {
    status: 422,
    nl: 'Een van deze afdelingen heeft alleen een resultaat samen met afdelingen buiten je toegang. Laat haar weg, of vraag een beheerder om de andere erbij.',
    en: 'One of these units only has a result together with units outside of your access. Leave it out, or ask an administrator for the others as well.',
  },
  'group-comes-whole': {
    status: 422,
    nl: 'Een van deze afdelingen heeft alleen een resultaat samen met andere. Kies ze allemaal, of geen ervan.',
    en: 'One of these units only has a result together with others. Choose all of them, or none.',
  },
  'tells-one-team': {
    status: 409,
    nl: 'Naast je andere cohorten, ook die je hebt verwijderd, zou dit de cijfers van één team verraden waarvan de leidinggevende geen toestemming gaf. Kies het ruimer of anders.',
    en: 'Beside your other cohorts, deleted ones included, this would give away the figures of one team whose manager has not agreed. Choose more teams, or other ones.',
  },
  'tells-two-teams': {
    status: 409,
    nl: 'Naast je andere cohorten, ook die je hebt verwijderd, zou dit de cijfers van twee teams verraden waarvan de leidinggevenden geen toestemming gaven. Kies het ruimer of anders.',
    en: 'Beside your other cohorts, deleted ones included, this would give away the figures of two teams whose managers have not agreed. Choose more teams, or other ones.',
  },
  'too-many-cohorts': {
    status: 409,
    nl: 'Meer dan {maximum} cohorten, of heel veel verschillende keuzes na elkaar, gaat niet. Gebruik een cohort dat er al is.',
    en: 'More than {maximum} cohorts, or very many different choices one after another, is not possible. Use a cohort that is there already.',
  },
  'unknown-exercise': {
    status: 422,
    nl: 'Een van deze oefeningen bestaat niet meer. Laad de pagina opnieuw en kies een andere.',
    en: 'One of these exercises is no longer there. Reload the page and choose another one.',
  },
  'rounds-not-comparable': {
    status: 422,
    nl: 'Deze twee metingen zijn niet naast elkaar te leggen. Kies eerst een eerdere en dan een latere, met dezelfde vragen.',
    en: "These two rounds can't be set beside each other. Choose an earlier one first, then a later one, with the same questions.",
  },
  'check-back-too-late': {
    status: 422,
    nl: 'De eerste terugblik, twee weken na de training, zou al gestart zijn. Kies een latere dag.',
    en: 'The first check-back, two weeks after the training, would have been launched already. Choose a later day.',
  },
  'check-back-after-access': {
    status: 422,
    nl: 'De eerste terugblik eindigt pas na de laatste dag van je toegang. Kies een eerdere dag, of vraag een beheerder om je toegang te verlengen.',
    en: 'The first check-back ends after the last day of your access. Choose an earlier day, or ask an administrator to extend your access.',
  },
  'no-team-by-itself': {
    status: 422,
    nl: 'In dit cohort heeft geen team een resultaat voor zichzelf alleen. Alleen zulke teams kunnen opnieuw bevraagd worden.',
    en: 'No team in this cohort has a result by itself. Only such teams can be asked again.',
  },
  'check-backs-decided': {
    status: 409,
    nl: 'Over dit voorstel is al besloten. Laad de pagina opnieuw om te zien hoe.',
    en: 'This proposal has been decided already. Reload the page to see how.',
  },
  'check-backs-changed': {
    status: 409,
    nl: 'De trainer heeft intussen een andere dag voorgesteld. Laad de pagina opnieuw en beslis dan.',
    en: 'The trainer has proposed another day meanwhile. Reload the page, then decide.',
  },
} as const;
