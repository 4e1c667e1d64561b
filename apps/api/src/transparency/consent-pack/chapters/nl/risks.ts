import type { Thresholds } from '@leeway/trust-model';
import type { Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

/** From docs/anonymity.md: the attackers, and what is left for each. */
export function risks({ round, thresholds }: PackFacts): Section {
  return {
    heading: 'Risico’s en maatregelen (lid 7 onder c en d)',
    lead: 'De beoordeling van wat overblijft is die van de makers. De functionaris maakt een eigen.',
    pieces: [
      {
        kind: 'table',
        widths: [29, 41, 30],
        head: ['Risico', 'Maatregel', 'Wat overblijft'],
        rows: [...toAnswers(thresholds), ...toTheRound(round?.tallyKeyHeldBy === 'trustee')],
      },
    ],
  };
}

function toAnswers({ minHeadcount }: Thresholds): string[][] {
  return [
    [
      'Iemand koppelt een antwoord aan een persoon, met database, back-ups en logboeken',
      'Blinde handtekening, verzegeling op het apparaat, geen tijden of adressen, sleutel vernietigd na sluiting',
      'Klein. Tests doorzoeken alle lagen van de database',
    ],
    [
      'Uit de uitslag is een antwoord af te leiden',
      `Groepen van minstens ${minHeadcount}, banden, één uitslag, geen filters, aantallen beslissen`,
      'Klein. Bij een bekende wisseling in het team hooguit een paar procent, voor wie het eigen antwoord erop afstemt',
    ],
    [
      'Collega’s leggen antwoorden naast elkaar',
      'Geen technische: wie zijn antwoord vertelt, vertelt het',
      'In kleine groepen aanwezig',
    ],
    [
      'Iemand is te herkennen aan een opmerking',
      'Waarschuwing vooraf, drempel voor opmerkingen, geen cijfer ernaast',
      'Middelgroot: stijl en inhoud blijven herkenbaar. Opmerkingen zijn nooit verplicht',
    ],
    [
      'Wie live meekijkt, koppelt ophalen en inleveren',
      'Stembewijs eerder ophalen, bij elk bezoek; de pagina waarschuwt en biedt aan later in te leveren',
      'Klein bij eerder ophalen. Bij alles in één keer zonder bescherming tegen deze aanvaller',
    ],
    [
      'De server stuurt andere software',
      'Vingerafdruk in zes woorden, twee servers vergeleken, één openbare vastlegging',
      'Te ontdekken, niet te voorkomen',
    ],
  ];
}

function toTheRound(isTrustee: boolean): string[][] {
  return [
    isTrustee
      ? [
          'Stembiljetten worden vóór sluiting geopend',
          'De sleutel is bij een bewaarder buiten de installatie',
          'Klein. De bewaarder zelf kan zonder de stembus niets openen',
        ]
      : [
          'Stembiljetten worden vóór sluiting geopend',
          'Sleutel buiten de database, bij een proces waarmee niets verbinding kan maken',
          'Wie de machine van de telling heeft, ziet antwoorden zonder namen. Met een bewaarder kan dat niet',
        ],
    [
      'De werkgever kijkt mee op apparaat of netwerk',
      'Antwoorden kan op een eigen telefoon',
      'Buiten bereik van de software: maak afspraken',
    ],
    [
      'Verzonnen collega’s in een groep',
      'Ieder ziet wie de groep deelt; de lijst zit in de vingerafdruk',
      'Klein, als mensen kijken',
    ],
    [
      'Stembewijzen voor wie er niet om vroeg',
      'Aantallen uitgegeven en ontvangen zijn openbaar',
      'Zichtbaar, niet te voorkomen',
    ],
    [
      'Uitslagen worden tegen een leidinggevende gebruikt',
      'Onzekerheid staat bij elk cijfer, geen ranglijst, geen oordeel over personen',
      'Organisatorisch: leg vast dat het niet gebeurt',
    ],
    [
      'Druk om mee te doen, of om het te laten',
      'Niet te zien wie antwoordde; iedereen haalt een stembewijs op',
      'In een groep waarin iedereen of niemand meedeed, zeggen de aantallen dat',
    ],
    [
      'De meting kan niet worden gesloten',
      isTrustee
        ? 'Twee kopieën van de sleutel, twee mensen'
        : 'Sleutel op twee plaatsen, sluiten dat na elke storing verdergaat',
      isTrustee ? 'Sleutel kwijt betekent antwoorden kwijt; er lekt niets' : 'Klein; er lekt niets',
    ],
  ];
}
