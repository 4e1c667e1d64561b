/** What can be wrong with launching, answering and counting a round. See `PROBLEMS`. */
export const ROUND_PROBLEMS = {
  'opens-in-the-past': {
    status: 422,
    nl: 'De meting zou al open moeten zijn. Kies een begin vanaf nu.',
    en: 'The round would have opened already. Choose a start from now on.',
  },
  'open-too-short': {
    status: 422,
    nl: 'Een meting staat minstens een uur open. Kies een later einde.',
    en: 'A round is open for at least an hour. Choose a later end.',
  },
  'open-too-long': {
    status: 422,
    nl: 'Een meting staat hoogstens 90 dagen open. Kies een eerder einde.',
    en: 'A round is open for 90 days at most. Choose an earlier end.',
  },
  'reminder-outside-round': {
    status: 422,
    nl: 'Een herinnering valt niet tussen de dag waarop de meting opent en de dag waarop ze sluit. Kies een andere dag.',
    en: 'A reminder does not fall between the day on which the round opens and the day on which it closes. Choose another day.',
  },
  'round-has-opened': {
    status: 409,
    nl: 'Deze meting is al open. Stoppen kan alleen voor de opening, want er kunnen nu antwoorden zijn ingeleverd.',
    en: 'This round is open already. It can only be stopped before it opens, since answers may have been handed in by now.',
  },
  'nobody-to-ask': {
    status: 422,
    nl: 'Er is nog niemand om te bevragen. Lees eerst de medewerkers in.',
    en: 'There is nobody to ask yet. Import the people first.',
  },
  'organisation-too-small': {
    status: 422,
    nl: 'Er zijn te weinig mensen voor een anonieme meting: een groep telt minstens {minimum} medewerkers.',
    en: 'There are too few people for an anonymous round: a group has at least {minimum} members.',
  },
  'several-top-units': {
    status: 422,
    nl: 'Teams uit verschillende hoofdafdelingen zijn te klein voor een eigen groep en hebben geen afdeling boven zich. Zet er in het bestand één afdeling boven.',
    en: 'Teams of different top-level units are too small for a group of their own and have no unit above them. Put one unit above them in the file.',
  },
  'plan-changed': {
    status: 409,
    nl: 'De medewerkers of afdelingen zijn intussen veranderd. Bekijk de nieuwe indeling en start de meting dan opnieuw.',
    en: 'The people or units have changed meanwhile. Look at the new groups, then launch the round again.',
  },
  'round-differs': {
    status: 409,
    nl: 'Deze meting is al gestart, met andere gegevens. Laad de pagina opnieuw om te zien hoe.',
    en: 'This round has been launched already, with other data. Reload the page to see how.',
  },
  'nothing-to-join': {
    status: 422,
    nl: 'Een van de teams die je samenvoegde bestaat niet meer, of er doet niemand uit mee. Bekijk de indeling opnieuw en kies nog eens.',
    en: 'One of the teams that you put together is gone, or nobody of it takes part. Look at the groups again and choose once more.',
  },
  'no-team-as-before': {
    status: 422,
    nl: 'Geen van de teams is nog zoals het bij de meting van de training was. Daarom kan hun niet opnieuw gevraagd worden hoe het gaat.',
    en: 'None of the teams is still as it was in the round of the training. So they can not be asked again how it goes.',
  },
  'unknown-link': {
    status: 404,
    nl: 'Deze link is niet bekend. Open de link uit de mail opnieuw, of scan je kaart nog eens, en let op dat hij volledig is.',
    en: 'This link is not known. Open the link from the mail again, or scan your card once more, and make sure it is complete.',
  },
  'unknown-pass': {
    status: 404,
    nl: 'Dit apparaat haalt geen stembewijzen meer vooruit op. Open de link uit je laatste mail, of log in, en het doet weer mee.',
    en: 'This device no longer collects credentials ahead. Open the link from your latest mail, or sign in, and it will again.',
  },
  'credential-already-collected': {
    status: 409,
    nl: 'Dit stembewijs is al opgehaald, op een ander apparaat of in een andere browser. Ga daar verder: een tweede kan niet worden gegeven.',
    en: 'This credential has already been collected, on another device or in another browser. Continue there: a second one cannot be given.',
  },
  'round-closed': {
    status: 410,
    nl: 'Deze meting is gesloten. Meedoen kan niet meer.',
    en: 'This round is closed. It is no longer possible to take part.',
  },
  'wrong-tally-token': {
    status: 401,
    nl: 'Alleen de telling komt hier binnen. Controleer TALLY_TOKEN aan beide kanten.',
    en: 'Only the tally may come in here. Check TALLY_TOKEN on both sides.',
  },
  'tally-key-differs': {
    status: 409,
    nl: 'Deze meting heeft al een andere sleutel van de telling. Controleer de sleutelmappen van de telling.',
    en: 'This round already has another tally key. Check the key directories of the tally.',
  },
  'tally-key-used': {
    status: 409,
    nl: 'Deze sleutel hoort al bij een andere meting. Laat voor elke meting een nieuwe sleutel maken.',
    en: 'This key belongs to another round already. Have a new key made for every round.',
  },
  'trustee-key-invalid': {
    status: 400,
    nl: 'Dit is geen openbare sleutel van een ondernemingsraad. Kopieer de hele regel die het maken van de sleutel opleverde.',
    en: 'This is not the public key of a works council. Copy the whole line that making the key gave.',
  },
  'trustee-keeps-key': {
    status: 409,
    nl: 'De sleutel van deze meting wordt buiten deze installatie bewaard. De telling maakt er geen.',
    en: 'The key of this round is kept outside this installation. The tally makes none.',
  },
  'round-not-ready': {
    status: 409,
    nl: 'Deze meting heeft nog geen gids. Probeer het straks opnieuw.',
    en: 'This round has no directory yet. Try again later.',
  },
  'fingerprint-differs': {
    status: 409,
    nl: 'De gids in de stembus is een andere dan die van deze meting. Laat nagaan wat er is gepubliceerd.',
    en: 'The directory in the ballot box is not the one of this round. Have it checked what was published.',
  },
} as const;
