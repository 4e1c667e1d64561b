import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

export function worksCouncil(facts: PackFacts): Chapter {
  return {
    title: 'De ondernemingsraad en de WOR',
    lead: 'Dit hoofdstuk legt uit welke bepalingen van de Wet op de ondernemingsraden (WOR) in beeld komen. Het is informatie, geen juridisch advies. De ondernemingsraad kan zich laten bijstaan door een deskundige (artikel 16 WOR).',
    sections: [letters(), procedure(), conditions(), checks(facts), decision(facts)],
  };
}

const letters = (): Section => ({
  heading: 'Artikel 27 lid 1: wat wordt geraakt, en wat niet',
  lead: 'De ondernemer heeft instemming nodig voor een besluit om een regeling vast te stellen, te wijzigen of in te trekken op de gebieden die het artikel noemt. Wie herhaald meet op een vaste manier, heeft zo’n regeling. Bij een eenmalige meting kan daarover verschil van mening bestaan; wij raden aan ook dan instemming te vragen.',
  pieces: [
    {
      kind: 'table',
      widths: [28, 20, 52],
      head: ['Onderdeel', 'Geraakt?', 'Waarom'],
      rows: [
        [
          'k: verwerken en beschermen van persoonsgegevens van de in de onderneming werkzame personen',
          'Ja',
          'Het personeelsbestand, de groepsindeling en wie een stembewijs ophaalde zijn persoonsgegevens. Tot sluiting gaan wij er voorzichtigheidshalve van uit dat ook verzegelde stembiljetten dat zijn. De cijfers van een team zeggen iets over de leidinggevende ervan.',
        ],
        [
          'l: voorzieningen gericht op of geschikt voor waarneming van of controle op aanwezigheid, gedrag of prestaties',
          'Niet voor wie antwoordt; verdedigbaar voor leidinggevenden',
          'Van wie antwoordt is geen aanwezigheid, gedrag of prestatie waar te nemen: er is geen tijdstip, geen persoon en geen antwoord per persoon. Het onderdeel vraagt ook of een voorziening daarvoor geschikt is. Teamcijfers over loslaten en aandacht zeggen iets over het gedrag van één leidinggevende. Daarom raden wij aan de instemming ook op dit onderdeel te vragen.',
        ],
        [
          'g: personeelsbeoordeling',
          'Alleen bij ander gebruik',
          'Niet zolang uitslagen buiten beoordeling, beloning en ontslag blijven. Leg dat vast. Wie ze daarvoor wél wil gebruiken, heeft een ander besluit nodig.',
        ],
        [
          'd: arbeidsomstandigheden',
          'Alleen bij ander gebruik',
          'Als de meting deel wordt van het arbobeleid, zoals de aanpak van psychosociale arbeidsbelasting.',
        ],
      ],
    },
    {
      kind: 'text',
      text: 'Instemming is niet nodig voor zover het onderwerp al inhoudelijk in een cao geregeld is (lid 3). Een personeelsvertegenwoordiging heeft op de onderdelen k en l geen instemmingsrecht.',
    },
  ],
});

const procedure = (): Section => ({
  heading: 'Hoe instemming tot stand komt',
  lead: 'De ondernemer vraagt en de ondernemingsraad beslist, in deze volgorde:',
  pieces: [
    {
      kind: 'list',
      items: [
        'De ondernemer legt het voorgenomen besluit schriftelijk voor, met de beweegredenen en de gevolgen voor de mensen die er werken (lid 2). Dit pakket kan daarbij; het vervangt de aanvraag niet.',
        'Er wordt minstens één keer over overlegd in een overlegvergadering (lid 2).',
        'De ondernemingsraad deelt zijn beslissing schriftelijk en met redenen mee. Daarna deelt de ondernemer mee wat hij besluit en wanneer dat ingaat (lid 2).',
        'Zonder instemming kan de ondernemer de kantonrechter om toestemming vragen (lid 4).',
        'Een besluit zonder instemming of toestemming is nietig als de ondernemingsraad daar schriftelijk een beroep op doet, binnen een maand na de mededeling van het besluit; is er geen mededeling, dan binnen een maand nadat hem is gebleken dat het wordt uitgevoerd (lid 5).',
        'De ondernemingsraad kan alle inlichtingen vragen die hij redelijkerwijs nodig heeft (artikel 31).',
      ],
    },
  ],
});

const conditions = (): Section => ({
  heading: 'Voorwaarden die de ondernemingsraad kan stellen',
  lead: 'De software maakt deze mogelijk. Ze volgen niet vanzelf uit de wet, dus spreek ze af:',
  pieces: [
    {
      kind: 'list',
      items: [
        'De ondernemingsraad bewaart de sleutel. Dan kan ook wie de installatie beheert vooraf niets openen. Hij maakt bij elke meting een eigen sleutel en levert die pas na sluiting in.',
        'Uitslagen worden niet gebruikt voor beoordeling, beloning of ontslag, ook niet van leidinggevenden.',
        'Meedoen is vrijwillig. Niemand vraagt wie meedeed.',
        'Tussen de start en de opening zit genoeg tijd om het stembewijs vooraf op te halen.',
        'De ondernemingsraad krijgt de zes woorden op tijd, en ze worden ook op papier opgehangen.',
        'Termijnen voor bewaren en wissen (hoofdstuk 4) zijn vastgesteld.',
        'Hogere drempels of de strenge stand gelden alleen met instemming, en kunnen daarna niet meer omlaag.',
        'Bij een afwijking stopt de meting, en wordt de uitslag niet gebruikt.',
      ],
    },
  ],
});

const checks = ({ round, addresses }: PackFacts): Section => {
  const page = round === null ? '/rounds/ORGANISATIE/METING' : `/rounds/${round.organisationId}/${round.roundId}`;
  return {
    heading: 'Hoe de ondernemingsraad kan controleren',
    lead: 'Vertrouwen is goed, nagaan kan ook. Hiervoor is geen account nodig.',
    pieces: [
      {
        kind: 'list',
        items: [
          'Vergelijk de zes woorden: uitnodiging, papieren aankondiging, de openbare pagina en de pagina’s van een paar collega’s. Zijn ze ergens anders, laat dan niemand iets invullen.',
          `Bekijk de openbare pagina van de meting: ${addresses.api}${page}`,
          `Laat collega’s na sluiting op ${addresses.api}/verify nagaan dat hun stembiljet is meegeteld. Dat laat zien dát het geteld is, nooit wat erin stond.`,
          'Vergelijk na sluiting per groep de aantallen gerechtigd, uitgegeven, ontvangen en geteld. Meer uitgegeven dan mensen die erom vroegen, of minder geteld dan ingeleverd, valt op.',
          'Maak, controleer en lever de sleutel met: npm run trustee (op een eigen computer, met de broncode).',
          'Reken de openbare gegevens zelf na met: npm run verify.',
        ],
      },
    ],
  };
};

function decision({ round, thresholds }: PackFacts): Section {
  const subject =
    round === null
      ? 'metingen van vertrouwen in teams met Speelruimte'
      : `de meting ‘${round.name}’ met Speelruimte (vingerafdruk: ${round.fingerprint.words})`;
  return {
    heading: 'Voorbeeld van een besluit',
    lead: 'Om over te nemen en aan te passen. Schrap wat niet geldt.',
    pieces: [
      {
        kind: 'quote',
        sentences: [
          `De ondernemingsraad${round === null ? '' : ` van ${round.organisationName}`}, gelezen de aanvraag van de ondernemer van [datum] en gehoord de toelichting in de overlegvergadering van [datum], stemt op grond van artikel 27 lid 1 onder k en l WOR in met het voorgenomen besluit tot ${subject}, onder deze voorwaarden:`,
          `1. Een groep telt minstens ${thresholds.minHeadcount} medewerkers en wordt getoond vanaf ${thresholds.minRespondents} antwoorden, een stelling apart vanaf ${thresholds.minItemRespondents}.`,
          '2. De sleutel wordt bewaard door [de ondernemingsraad / de installatie].',
          '3. Uitslagen worden niet gebruikt voor beoordeling, beloning of ontslag. Meedoen is vrijwillig.',
          '4. Bewaartermijnen: [personeelsgegevens], [uitslagen], [logboeken en back-ups].',
          '5. Wijziging van de vragenlijst, de drempels of het gebruik van uitslagen wordt opnieuw ter instemming voorgelegd. Een stelling over een afspraak, uit de lijst in het algemene pakket, is geen wijziging; een eigen stelling van de organisatie wel.',
          '6. De instemming geldt tot [datum]; daarna wordt geëvalueerd.',
        ],
      },
    ],
  };
}
