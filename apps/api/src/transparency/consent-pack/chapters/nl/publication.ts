import {
  MIN_COMMENT_RESPONDENTS,
  MIN_COMMENTS,
  MIN_HEADCOUNT_FLOOR,
  MIN_ITEM_RESPONDENTS_FLOOR,
  MIN_QUALITY_RESPONDENTS,
  MIN_RESPONDENTS_FLOOR,
  type Thresholds,
} from '@leeway/trust-model';
import { bandsAsMeans, respondentBands } from '../../band-examples.js';
import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

export function publication(facts: PackFacts): Chapter {
  return {
    title: 'Wat er gepubliceerd mag worden',
    lead: 'Een meting heeft één uitslag. Die wordt bij sluiting één keer berekend en verandert daarna niet meer. Scherm en export lezen dezelfde rijen.',
    sections: [rules(facts), bands(facts), quality()],
  };
}

function rules({ thresholds }: PackFacts): Section {
  return {
    heading: 'De regels, met de getallen die gelden',
    lead: 'De nummers zijn die van het ontwerp, zodat ze in de documentatie en de tests terug te vinden zijn.',
    pieces: [
      {
        kind: 'table',
        widths: [10, 90],
        head: ['Regel', 'In gewone woorden'],
        rows: [...whatIsComputed(thresholds), ...whatIsShown(thresholds)],
      },
    ],
  };
}

/** R0 to R4. */
function whatIsComputed({ minHeadcount, minRespondents, bandWidth }: Thresholds): string[][] {
  const floors = `${MIN_HEADCOUNT_FLOOR}, ${MIN_RESPONDENTS_FLOOR} en ${MIN_ITEM_RESPONDENTS_FLOOR}`;
  return [
    [
      'R0',
      `Vóór sluiting wordt geen resultaat getoond. De beheerder ziet één keer per dag ongeveer (in helften, derden of kwarten van een groep) hoeveel mensen een stembewijs ophaalden; of iemand antwoordde, ziet niemand. Drempels mogen bij een volgende meting omhoog, nooit omlaag, en van een gestarte meting veranderen ze niet. De ondergrenzen (${floors}) zitten in de code.`,
    ],
    [
      'R1',
      `De medewerkers worden langs de afdelingen in groepen van minstens ${minHeadcount} verdeeld. Kleinere teams gaan samen met teams ernaast. De beheerder ziet dat vóór de start.`,
    ],
    [
      'R2',
      `Groepen met minder dan ${minRespondents} antwoorden worden met de kleinste groepen ernaast samengevoegd, zo nodig een niveau hoger. Haalt niets ${minRespondents}, dan wordt niets getoond. Dat hangt alleen af van aantallen en nooit van een antwoord.`,
    ],
    [
      'R3',
      `Van een groep wordt per vraag alleen bepaald in welke band de som van de antwoorden ligt. De banden zijn ${bandWidth} punten breed.`,
    ],
    [
      'R4',
      'Al het andere (schalen, afdeling, organisatie, verloop) wordt uit gepubliceerde banden berekend. Een cijfer van een afdeling komt nooit uit losse antwoorden.',
    ],
  ];
}

/** R5 to R12. */
function whatIsShown({ minRespondents, minItemRespondents }: Thresholds): string[][] {
  return [
    [
      'R5',
      `Aantallen antwoorden staan op de resultaatpagina’s in klassen (${respondentBands(MIN_RESPONDENTS_FLOOR, 5)} enzovoort). Voor de controle zijn de aantallen per groep na sluiting exact en openbaar.`,
    ],
    [
      'R6',
      `Losse stellingen vanaf ${minItemRespondents} antwoorden; delegatiegebieden, stellingen over afspraken en schalen vanaf ${minRespondents}. Van een groep nooit een verdeling, hoogste, laagste of spreiding.`,
    ],
    [
      'R7',
      'De afdelingen zijn de enige indeling. Er is geen uitsplitsing naar leeftijd, geslacht, locatie, dienstverband of iets anders.',
    ],
    [
      'R8',
      `Opmerkingen staan in groepen van minstens ${MIN_COMMENT_RESPONDENTS} antwoorden en ${MIN_COMMENTS} opmerkingen, elk in precies één groep, in een volgorde die niets zegt over binnenkomst, zonder tijd en zonder cijfer ernaast. Wat geen groep vindt, wordt ongelezen gewist.`,
    ],
    [
      'R9',
      'Voor alle rollen is er dezelfde uitslag. Een rol kan alleen minder laten zien: een leidinggevende ziet de eigen afdeling en wat eronder valt. Wie metingen beheert, ziet daardoor geen resultaten. Het overzicht van alle groepen is een recht apart, dat niemand aan zichzelf geeft; wie het kreeg en van wie, staat in het logboek van het beheer.',
    ],
    ['R10', 'Wat niet getoond wordt, staat er als niet getoond, met de reden.'],
    [
      'R11',
      `Een stelling over een afspraak staat alleen bij het team dat haar kreeg, en alleen als dat bij sluiting een groep van zichzelf is: net als bij een delegatiegebied vanaf ${minRespondents} antwoorden en als band. Is het team samengevoegd, dan staat er niets van. Ook bij een afdeling of de organisatie niet.`,
    ],
    [
      'R12',
      'Een meting kan een paar teams alleen vragen, zoals na een training. Dat kunnen alleen teams zijn die in een meting van iedereen voor zichzelf getoond werden en die nu nog dezelfde groep zijn. Elk wordt apart getoond, of helemaal niet: er wordt niets samengevoegd, en er is geen cijfer van een afdeling of de organisatie.',
    ],
  ];
}

function bands({ thresholds: { bandWidth, minRespondents, minItemRespondents } }: PackFacts): Section {
  return {
    heading: 'Wat een band is',
    lead: 'Een exact gemiddelde verraadt het antwoord van wie er als enige bij komt. Een band doet dat niet. Als gemiddelden op de schaal van 1 tot 5 zijn dit de banden:',
    pieces: [
      {
        kind: 'table',
        widths: [22, 78],
        head: ['Antwoorden', 'Banden'],
        rows: [...new Set([minRespondents, minItemRespondents, 15])].map((n) => [
          String(n),
          bandsAsMeans('nl', n, bandWidth),
        ]),
      },
      {
        kind: 'text',
        text: 'Heeft een vraag maar één band, de hele schaal, dan wordt die niet getoond. Getoond wordt de band als balk, met het midden als streepje.',
      },
    ],
  };
}

const quality = (): Section => ({
  heading: 'De enige uitzondering',
  lead: `Voor de organisatie als geheel, één keer in haar bestaan en pas vanaf ${MIN_QUALITY_RESPONDENTS} volledige antwoorden, wordt getoond hoe goed de vragenlijst meet: de standaarddeviatie binnen groepen (afgerond op 0,1), Cronbachs alfa en correlaties tussen schalen (afgerond op 0,05). Geen verdelingen van antwoorden.`,
  pieces: [],
});
