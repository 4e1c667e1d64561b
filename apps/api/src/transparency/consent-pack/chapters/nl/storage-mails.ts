import { NO_TERM } from './storage-table.js';

/** What is kept about mails. */
export const mailRows = (): string[][] => [
  [
    'Persoonlijke link: alleen een hash. In de mail die klaarstaat staat de link zelf. Voor een herinnering maakt de dienst dezelfde link opnieuw, met het geheim van de installatie',
    'Dienst',
    'De link tot de mail verstuurd is, de hash zonder termijn',
  ],
  [
    'Mails van een meting: welke (uitnodiging, opening, herinnering, gestopt of verlengd), wanneer elk aan de beurt is, of die aan iemand verstuurd is, en van een mail die niet aankwam de soort reden (adres onbekend, postvak vol, geweigerd, niet bereikt). Iedereen in groepen met e-mail krijgt ze allemaal; er wordt niet gekeken wie heeft opgehaald of geantwoord. Beheerders zien wie een mail niet kreeg, en nooit iemands persoonlijke link',
    'Dienst',
    NO_TERM,
  ],
  [
    'Teksten van de organisatie zelf in deze mails. De link, de belofte en de vingerafdruk staan er altijd omheen',
    'Dienst',
    'Tot een beheerder ze terugzet',
  ],
  [
    'Hoeveel mensen in een groep een stembewijs ophaalden, één keer per dag en ongeveer: in welke helft, welk derde of welk kwart dat aantal ligt. Niet het aantal, en niet wie',
    'Dienst',
    'Alleen van de laatste dag, tot de sluiting',
  ],
];
