/** What can be wrong with rounds that run themselves. See `PROBLEMS`. */
export const SERIES_PROBLEMS = {
  'series-differs': {
    status: 409,
    nl: 'Deze reeks is al gemaakt, met andere gegevens. Laad de pagina opnieuw om te zien hoe.',
    en: 'This series has been made already, with other data. Reload the page to see how.',
  },
  'series-over': {
    status: 409,
    nl: 'Deze reeks is gestopt of klaar, en verandert niet meer. Maak een nieuwe reeks als je verder wilt.',
    en: 'This series was stopped or is complete, and does not change any more. Make a new series to go on.',
  },
  'series-round-launched': {
    status: 409,
    nl: 'Deze meting is intussen gestart. Afblazen kan tot de opening, op de pagina van de meting zelf.',
    en: 'This round has been launched meanwhile. It can be called off until it opens, on the page of the round itself.',
  },
  'series-too-dense': {
    status: 422,
    nl: 'Tussen het sluiten van een meting en het openen van de volgende zit minstens een week. Kies een latere opening of meer weken.',
    en: 'There is at least a week between the closing of a round and the opening of the next. Choose a later opening or more weeks.',
  },
} as const;
