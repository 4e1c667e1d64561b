import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { risks } from './risks.js';

export function dataProtection(facts: PackFacts): Chapter {
  return {
    title: 'Gegevensbescherming (AVG)',
    lead: 'Antwoorden op de vragen van een gegevensbeschermingseffectbeoordeling (DPIA), in de volgorde van artikel 35 lid 7 AVG. Ze gaan over de software. Wat de organisatie ermee doet, vult zij zelf aan; zij is verwerkingsverantwoordelijke. Dit is geen juridisch advies.',
    sections: [
      whether(),
      description(facts),
      anonymity(),
      basis(),
      proportionality(facts),
      risks(facts),
      rights(),
      processors(),
      toDecide(),
    ],
  };
}

const whether = (): Section => ({
  heading: 'Is een DPIA verplicht?',
  lead: 'Dat beoordeelt de verwerkingsverantwoordelijke: artikel 35 lid 1 en 3, en de lijst die de Autoriteit Persoonsgegevens op grond van lid 4 heeft vastgesteld.',
  pieces: [
    {
      kind: 'text',
      text: 'De Europese richtsnoeren (WP248 rev.01) noemen werknemers als voorbeeld van kwetsbare betrokkenen, vanwege de ongelijke verhouding. Wij raden daarom aan er een te doen, ook als die niet verplicht is. De functionaris gegevensbescherming adviseert (lid 2). De mening van betrokkenen of hun vertegenwoordigers, zoals de ondernemingsraad, wordt in voorkomend geval gevraagd (lid 9). Blijft er een hoog risico over, dan gaat een voorafgaande raadpleging vooraf (artikel 36).',
    },
  ],
});

const description = ({ round }: PackFacts): Section => ({
  heading: 'Beschrijving van de verwerking en haar doel (lid 7 onder a)',
  lead: 'Doel: zichtbaar maken waar delegeren en loslaten in teams vastlopen, zodat teams en leidinggevenden er afspraken over kunnen maken en de organisatie er een training op kan voorbereiden.',
  pieces: [
    {
      kind: 'facts',
      rows: [
        ['Verwerkingsverantwoordelijke', round === null ? 'De organisatie die meet' : round.organisationName],
        [
          'Betrokkenen',
          'Medewerkers op het personeelsbestand; leidinggevenden, over wie teamcijfers iets zeggen; mensen die in een opmerking herkenbaar zijn',
        ],
        ['Gegevens', 'Hoofdstuk 3 (wat gevraagd wordt) en 4 (wat opgeslagen wordt)'],
        [
          'Bijzondere gegevens (artikel 9)',
          'Worden niet gevraagd. In een opmerking kan iemand ze toch opschrijven, zoals iets over gezondheid; daarom de waarschuwing en de drempel voor opmerkingen',
        ],
        [
          'Ontvangers',
          'Leidinggevenden, van de eigen afdeling en wat eronder valt: alleen de uitslag. Iedereen: de vastlegging en, na sluiting, de aantallen per groep',
        ],
        ['Geautomatiseerde besluiten (artikel 22)', 'Geen. Er is geen profiel van een medewerker'],
        [
          'Doorgifte buiten de EER',
          'Niet door de software. Hangt af van waar de organisatie de installatie en haar mail onderbrengt',
        ],
      ],
    },
  ],
});

const anonymity = (): Section => ({
  heading: 'Anoniem of niet? Eerlijk per fase',
  lead: 'Overweging 26 AVG kijkt naar alle middelen waarvan redelijkerwijs te verwachten is dat iemand ze gebruikt om een persoon te identificeren. Zo staat het ervoor:',
  pieces: [
    {
      kind: 'table',
      widths: [22, 78],
      head: ['Fase', 'Wat het is'],
      rows: [
        ['Personeelsbestand, groepen, opgehaalde stembewijzen', 'Gewone persoonsgegevens, steeds.'],
        [
          'Stembiljetten, tot sluiting',
          'Verzegeld, en niet aan een persoon te koppelen: het stembewijs is blind ondertekend. Toch: het apparaat van de medewerker zelf kent het verband, wie live meekijkt kan tijdstippen naast elkaar leggen, en de sleutel bestaat nog. Behandel ze als gepseudonimiseerde persoonsgegevens (artikel 4 onder 5).',
        ],
        [
          'De uitslag, na sluiting',
          'Alleen banden per groep. Geen persoon is eruit te lichten, rijen zijn niet aan elkaar te koppelen en een antwoord is niet af te leiden, buiten de gevallen in hoofdstuk 1. Van wie antwoordde is dit naar ons oordeel geen persoonsgegeven meer; de verwerkingsverantwoordelijke maakt die afweging zelf.',
        ],
        [
          'Teamcijfers over de leidinggevende',
          'Kunnen wél een persoonsgegeven zijn, van die leidinggevende: sommige stellingen gaan over wat die doet.',
        ],
        ['Opmerkingen, na sluiting', 'Kunnen persoonsgegevens bevatten als iemand ze erin schrijft.'],
      ],
    },
  ],
});

const basis = (): Section => ({
  heading: 'Grondslag (artikel 6)',
  lead: 'De verwerkingsverantwoordelijke kiest en onderbouwt de grondslag. Dit zijn de overwegingen.',
  pieces: [
    {
      kind: 'list',
      items: [
        'Toestemming van medewerkers (onder a) ligt niet voor de hand: door de gezagsverhouding is die zelden vrij gegeven (artikel 4 onder 11 en artikel 7; EDPB-richtsnoeren 05/2020). Dat meedoen vrijwillig is, is een waarborg en nog geen grondslag.',
        'Gerechtvaardigd belang (onder f) past vaker: een belang bij goede samenwerking, noodzaak, en een afweging tegen de belangen van medewerkers. De maatregelen in dit hoofdstuk tellen daarin mee.',
        'Een overheidsinstantie kan onder f niet gebruiken bij de uitoefening van haar taken (artikel 6 lid 1, slot). Zij kijkt naar onder e.',
        'Instemming van de ondernemingsraad is nodig naast een grondslag en vervangt die niet.',
      ],
    },
  ],
});

const proportionality = ({ thresholds }: PackFacts): Section => ({
  heading: 'Noodzaak en evenredigheid (lid 7 onder b)',
  lead: 'Per beginsel, met wat de software ervoor doet:',
  pieces: [
    {
      kind: 'table',
      widths: [34, 66],
      head: ['Beginsel', 'Invulling'],
      rows: [
        [
          'Doelbinding, artikel 5 lid 1 onder b',
          'De uitslag kent geen personen. Ander gebruik van teamcijfers sluit de organisatie uit: hoofdstuk 7.',
        ],
        [
          'Minimale gegevensverwerking, artikel 5 lid 1 onder c',
          `Geen kenmerken van personen in de vragenlijst, geen uitsplitsingen, geen gebruiksgegevens. Per groep (vanaf ${thresholds.minRespondents} antwoorden) alleen een band per vraag.`,
        ],
        [
          'Juistheid, artikel 5 lid 1 onder d',
          'Tot sluiting kan ieder de eigen antwoorden wijzigen. De telling is na te gaan.',
        ],
        [
          'Opslagbeperking, artikel 5 lid 1 onder e',
          'Stembiljetten en sleutels verdwijnen bij sluiting. Voor de rest stelt de organisatie termijnen vast: hoofdstuk 4.',
        ],
        [
          'Integriteit en vertrouwelijkheid, artikel 5 lid 1 onder f en artikel 32',
          'Versleuteling op het apparaat, gescheiden processen en databaserollen, logboeken zonder personen, een telling die na een storing niets kwijt is en niets dubbel telt.',
        ],
        [
          'Ontwerp en standaardinstellingen, artikel 25',
          'De ondergrenzen zitten in de code; de standaard is de ondergrens of strenger. Tests vallen elke regel aan.',
        ],
        [
          'Transparantie, artikel 12 tot en met 14',
          'De belofte en haar grenzen staan op het eerste scherm; dit pakket en de vastlegging zijn openbaar. De organisatie vult haar privacyverklaring aan.',
        ],
        [
          'Minder ingrijpend alternatief',
          'Een gesprek zonder meting kan altijd en blijft nodig. Een gewone anonieme enquête bewaart losse antwoorden; deze niet.',
        ],
      ],
    },
  ],
});

const rights = (): Section => ({
  heading: 'Rechten van betrokkenen',
  lead: 'Op het personeelsbestand en op wie een stembewijs ophaalde zijn de rechten gewoon van toepassing. Voor antwoorden ligt dat anders.',
  pieces: [
    {
      kind: 'list',
      items: [
        'Een verzegeld stembiljet kan de organisatie niet terugvinden: zij weet niet welk van wie is. Zij hoeft daar niets voor bij te houden (artikel 11 lid 1) en deelt dat zo mogelijk mee (lid 2).',
        'Wie zelf zijn ontvangstbewijs toont, kan zijn stembiljet wel aanwijzen (artikel 11 lid 2, slot). Tot sluiting is dat alleen versleutelde tekst; wijzigen kan de medewerker zelf. Na sluiting bestaat het niet meer.',
        'Inzage, rectificatie, wissing en beperking (artikel 15 tot en met 18): voor de gegevens in de dienst, via de organisatie.',
        'Bezwaar (artikel 21), bij grondslag e of f: wie niet mee wil doen, doet niets. Wie niet op het bestand wil staan, meldt dat vóór de start; daarna ligt de groep vast.',
        'Leidinggevenden hebben deze rechten ook, voor cijfers die iets over hen zeggen.',
      ],
    },
  ],
});

const processors = (): Section => ({
  heading: 'Verwerkers en beveiliging (artikel 28, 30, 32 en 33)',
  lead: 'De software draait bij de organisatie zelf of bij wie zij daarvoor kiest, en stuurt niets naar de makers.',
  pieces: [
    {
      kind: 'list',
      items: [
        'Wie de installatie, de database of de mail voor de organisatie verzorgt, is verwerker: sluit een overeenkomst (artikel 28) en neem de verwerking op in het register (artikel 30).',
        'In mails staan naam en persoonlijke link. Wie de link heeft voordat de medewerker hem opent, kan in diens plaats antwoorden. Dat valt op: er is maar één stembewijs.',
        'Bij een datalek van de database liggen het personeelsbestand en verzegelde stembiljetten op straat. Zolang de meting loopt, hangt de ernst af van de sleutel: meld een lek daarvan als een lek van antwoorden zonder namen.',
      ],
    },
  ],
});

const toDecide = (): Section => ({
  heading: 'Wat de verwerkingsverantwoordelijke nog beslist',
  lead: 'De software kan dit niet invullen. Loop het na voordat een meting begint:',
  pieces: [
    {
      kind: 'list',
      items: [
        'de grondslag, met de belangenafweging op papier',
        'bewaartermijnen, en wie ze uitvoert',
        'wie de sleutel bewaart',
        'waarvoor uitslagen niet gebruikt worden, en wie daarop toeziet',
        'verwerkers, back-ups, en de bevestiging over de sleutelmappen',
        'de tekst van de privacyverklaring, en waar mensen met vragen terechtkunnen',
        'het advies van de functionaris, en wat ermee gedaan is (artikel 35 lid 2)',
      ],
    },
  ],
});
