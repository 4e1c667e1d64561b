import type { Section } from '../../pack-content.js';
import { SESSION_HOURS } from '../../session-hours.js';
import { HEAD, NO_TERM, WIDTHS } from './storage-table.js';

/** What is kept about who signs in and what administrators do. */
export const administration = (): Section => ({
  heading: 'Over inloggen en beheer',
  lead: 'Om te antwoorden hoeft niemand in te loggen.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'Logboek van het beheer: welke beheerder wanneer medewerkers inlas, een meting startte of verlengde, kaarten maakte of introk, de tekst van een mail wijzigde, mails opnieuw stuurde, iemand een rol gaf of ontnam, of wijzigde wat gevraagd wordt, met de namen van dat moment. Nooit wat medewerkers doen. Beheerders en toezichthouders lezen het; niemand kan er iets in wijzigen',
          'Dienst',
          NO_TERM,
        ],
        [
          'Reeksen van metingen die vanzelf starten: hoe ze zijn ingesteld, welke metingen er waren, welke zijn overgeslagen en waarom, en de mails daarover aan beheerders',
          'Dienst',
          `Van een verstuurde mail alleen het onderwerp. ${NO_TERM}`,
        ],
        [
          'Wat de organisatie vraagt: de gekozen onderdelen, en hoogstens vijf eigen stellingen met de tekst in beide talen. Een meting bewaart een eigen kopie, die openbaar is',
          'Dienst',
          'Tot een beheerder het wijzigt; de kopie van een meting zo lang als de meting',
        ],
        [
          'Waar mensen van de organisatie inloggen: adres en kenmerk van de aanbieder (OpenID Connect), diens geheim versleuteld, en de e-maildomeinen. Van wie zo inlogt bewaart de dienst niets extra. De aanbieder zelf ziet wie inlogt en wanneer',
          'Dienst',
          'Tot een beheerder het verwijdert',
        ],
        [
          'Link om een wachtwoord te kiezen, voor wie een rol heeft of een afdeling leidt: voor wie, naar welk adres, en van de link zelf alleen een hash. Bij welk adres om een nieuw wachtwoord is gevraagd, wordt niet bewaard; alleen een versleutelde telling, een kwartier lang',
          'Dienst',
          'Tot de link is gebruikt; hoogstens een week',
        ],
        ['Dat een browser naar de aanbieder is gestuurd, zonder te weten van wie', 'Dienst', 'Tien minuten'],
        [
          'Dat iemand is ingelogd (leidinggevenden en beheerders; wie antwoordt, logt niet in)',
          'Dienst',
          `Tot uitloggen, of ${SESSION_HOURS} uur na het laatste bezoek`,
        ],
      ],
    },
  ],
});
