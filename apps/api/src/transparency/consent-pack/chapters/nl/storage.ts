import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { administration } from './storage-administration.js';
import { mailRows } from './storage-mails.js';
import { HEAD, NO_TERM, WIDTHS } from './storage-table.js';
import { trainingRows } from './storage-training.js';

export function storage({ round }: PackFacts): Chapter {
  return {
    title: 'Wat wordt opgeslagen, waar en hoe lang',
    lead: 'De software bestaat uit drie processen met elk een eigen databaserol. De dienst kent mensen en geen antwoorden. De stembus kent verzegelde stembiljetten en geen mensen. De telling opent de stembiljetten één keer, na sluiting, en kent geen mensen. De databaserollen dwingen dat af.',
    sections: [
      people(),
      administration(),
      ballots(round?.tallyKeyHeldBy === 'trustee'),
      results(),
      never(),
      backups(),
      agree(),
    ],
  };
}

const people = (): Section => ({
  heading: 'Over mensen',
  lead: 'Dit zijn persoonsgegevens, en daar is niets anoniems aan.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'Personeelsbestand: naam, e-mailadres, afdeling, leidinggevende, taal, rollen; van wie inlogt een versleuteld (gehasht) wachtwoord',
          'Dienst, schema people',
          `${NO_TERM}. Wie vertrekt, wordt inactief; een beheerder wist op verzoek naam, adres, wachtwoord en spiegels, ook uit de momentopname van gesloten metingen`,
        ],
        [
          'Koppeling met het personeelssysteem: hoe dat systeem iemand of een afdeling noemt (gebruikersnaam, kenmerk). Van het token alleen een hash, en de dag waarop het voor het laatst is gebruikt',
          'Dienst',
          `De dag: tot en met de dag erna. ${NO_TERM}`,
        ],
        ['Wat de kolommen van een personeelsbestand betekenen: hun namen, niets van wat erin staat', 'Dienst', NO_TERM],
        ['Momentopname bij de start: wie in welke groep zit, met de naam zoals collega’s die zien', 'Dienst', NO_TERM],
        [
          'Dat iemand een stembewijs heeft opgehaald. Zonder tijdstip; met een hash van het verblinde bericht, waaraan het stembewijs niet te herkennen is',
          'Dienst',
          NO_TERM,
        ],
        ...mailRows(),
        [
          'Kaart met QR-code, voor groepen zonder e-mail: een hash van de code, een nummer binnen de groep, en of ermee is opgehaald. Wie welke kaart trok, weet niemand',
          'Dienst',
          NO_TERM,
        ],
        [
          'Spiegel: wat een leidinggevende over de eigen afdeling antwoordt, of dat die het oversloeg. Op naam en zonder tijdstip; het zit in geen cijfer van de organisatie en wordt niemand anders getoond, trainers alleen als de leidinggevende dat aangeeft',
          'Dienst',
          NO_TERM,
        ],
        ...trainingRows(),
        [
          'Afspraken: wat een leidinggevende met het team afsprak, wie ervoor zorgt (dat kan een naam zijn), wanneer ze er samen op terugkijken en hoe het ervoor staat. Zonder wanneer en door wie het is ingetypt. Alleen wie de afdeling leidt, ziet en wijzigt ze; wie het organisatieoverzicht mag lezen, ziet hoeveel er lopen en tot welke dag. Vraagt een meting het team naar een afspraak, dan is de stelling openbaar; de toelichting en wie ervoor zorgt zijn dat niet',
          'Dienst',
          `Zolang geen meting naar een afspraak heeft gevraagd, kan wie de afdeling leidt die terugnemen. ${NO_TERM}`,
        ],
      ],
    },
  ],
});

const ballots = (isTrustee: boolean): Section => ({
  heading: 'Stembiljetten en sleutels',
  lead: 'Dit bestaat alleen zolang de meting loopt. Bij sluiting wordt het vernietigd.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'Verzegeld stembiljet: hash van het stembewijs, versienummer, versleutelde inhoud van vaste lengte',
          'Stembus, schema ballots',
          'Tot sluiting; gewist in dezelfde transactie die de uitslag schrijft',
        ],
        ['De opmerking: een eigen stembiljet onder een eigen stembewijs', 'Stembus', 'Idem'],
        [
          'De sleutel die stembiljetten opent',
          isTrustee
            ? 'Bij de bewaarder; tijdens het sluiten als bestand bij de telling'
            : 'Telling: bestand op twee plaatsen, nooit in de database',
          isTrustee
            ? 'Bij de telling tot sluiting; de bewaarder vernietigt zijn eigen kopieën'
            : 'Vernietigd na sluiting',
        ],
        ['De sleutels die stembewijzen ondertekenen', 'Dienst: bestand op twee plaatsen', 'Vernietigd na sluiting'],
        ['Antwoorden in leesbare vorm', 'Werkgeheugen van de telling', 'Tijdens het sluiten; nooit opgeslagen'],
        [
          'De eigen antwoorden, het stembewijs, het ontvangstbewijs, en een pas waarmee dit apparaat volgende stembewijzen vast ophaalt',
          'Browser van de medewerker zelf',
          'Tot die ze wist',
        ],
      ],
    },
  ],
});

const results = (): Section => ({
  heading: 'Uitslag en controle',
  lead: 'Na sluiting blijft over wat getoond mag worden, en wat nodig is om de telling na te gaan.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'De uitslag: banden per groep, en de opmerkingen die getoond mogen worden',
          'Telling schrijft, dienst leest; schema release',
          NO_TERM,
        ],
        [
          'Aantallen per groep (gerechtigd, uitgegeven, ontvangen, geteld) en de hashes van de getelde stembewijzen',
          'Idem; openbaar',
          NO_TERM,
        ],
        [
          'De vastlegging van de meting (hoofdstuk 2), zonder namen van medewerkers',
          'Dienst en stembus; openbaar',
          NO_TERM,
        ],
        ['Dat de meting is verlengd, van wanneer tot wanneer', 'Dienst en stembus; openbaar', NO_TERM],
        [
          'Logboek van de dienst: methode, route zonder kenmerken, status en duur. Geen adres, geen inhoud',
          'Bij de beheerder van de installatie',
          'Diens termijn',
        ],
        ['Logboek van de stembus: tellers', 'Idem', 'Idem'],
      ],
    },
  ],
});

const never = (): Section => ({
  heading: 'Wat nooit wordt opgeslagen',
  lead: 'In geen enkele rij over een stembiljet of een uitslag staat een van deze gegevens. Een test vergelijkt elke kolom met een vaste lijst.',
  pieces: [
    {
      kind: 'list',
      items: [
        'een tijdstip, een duur of een volgorde van binnenkomst',
        'een volgnummer, of een kenmerk waaruit een tijd te lezen is',
        'een IP-adres, apparaat of browser',
        'een taal, een sessie of een cookie',
        'wie antwoordde, en welk stembewijs van wie is',
        'welke opmerking bij welke antwoorden hoort',
        'een opmerking waarvoor geen groep groot genoeg is: die wordt ongelezen gewist',
      ],
    },
  ],
});

const backups = (): Section => ({
  heading: 'Back-ups en de database zelf',
  lead: 'Een database onthoudt meer dan haar kolommen: volgorde, en in haar transactielogboek het tijdstip van elke schrijfactie, ook van wat gewist is. Een back-up van tijdens de meting bevat de verzegelde stembiljetten.',
  pieces: [
    {
      kind: 'text',
      text: 'Daarom blijven stembiljetten verzegeld tot sluiting en wordt de sleutel daarna vernietigd: elke kopie, waar ook, is dan onleesbaar. Dat werkt alleen als de sleutels zelf in geen enkele back-up staan.',
    },
    {
      kind: 'note',
      text: 'Vraag de beheerder van de installatie te bevestigen dat de twee sleutelmappen van de telling in geen back-up of momentopname van de machine zitten, en dat een proxy of netwerkapparaat voor de stembus geen verzoeken logt. De meegeleverde proxyconfiguratie doet dat niet.',
    },
  ],
});

const agree = (): Section => ({
  heading: 'Termijnen om af te spreken',
  lead: 'Waar hierboven ‘geen termijn’ staat, verwijdert de software niet uit zichzelf. De verwerkingsverantwoordelijke stelt termijnen vast en regelt wie ze uitvoert:',
  pieces: [
    {
      kind: 'list',
      items: [
        'hoe lang gegevens van mensen die uit dienst zijn bewaard blijven',
        'hoe lang bewaard blijft wie een stembewijs ophaalde, nadat een meting is gesloten en nagegaan',
        'hoe lang uitslagen en opmerkingen bewaard blijven; om te vergelijken zijn zelden meer dan enkele metingen nodig',
        'hoe lang logboeken en back-ups bewaard blijven',
      ],
    },
  ],
});
