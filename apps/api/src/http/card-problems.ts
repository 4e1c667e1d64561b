/** What can be wrong with cards on paper. */
export const CARD_PROBLEMS = {
  'block-without-cards': {
    status: 409,
    nl: 'Deze groep krijgt links per mail. Kaarten zijn er alleen voor groepen die daar bij de start voor gekozen zijn.',
    en: 'This group gets links by mail. There are cards only for groups that were chosen for them at launch.',
  },
  'cards-already-made': {
    status: 409,
    nl: 'De kaarten van deze groep zijn al gemaakt en worden maar één keer getoond. Ben je ze kwijt? Trek ze in en maak nieuwe; dat kan zolang er nog geen is gebruikt.',
    en: 'The cards of this group have been made already, and are shown only once. Lost them? Withdraw them and make new ones, as long as none has been used.',
  },
  'cards-collected': {
    status: 409,
    nl: 'Een of meer kaarten van deze groep zijn al gebruikt. Daarom blijven ze allemaal geldig en komen er geen nieuwe.',
    en: 'One or more cards of this group have been used already. So all of them stay valid, and no new ones are made.',
  },
  'no-cards-for-unit': {
    status: 422,
    nl: 'Een van de teams die je voor kaarten koos bestaat niet meer, of er doet niemand uit mee. Bekijk de indeling opnieuw en kies nog eens.',
    en: 'One of the teams that you chose for cards is gone, or nobody of it takes part. Look at the groups again and choose once more.',
  },
  'round-without-cards': {
    status: 409,
    nl: 'In deze meting krijgt iedereen een link per mail. Een poster is er alleen bij kaarten.',
    en: 'In this round everybody gets a link by mail. There is a poster only where there are cards.',
  },
} as const;
