export const results = {
  title: 'Teamresultaten',
  unit: 'Afdeling',
  round: 'Meting',
  answered: '{{from}}–{{to}} mensen antwoordden',
  answeredWithheld: 'Aantal antwoorden niet getoond',
  'cautionBelow-60':
    'Minder dan 60% van de groep antwoordde. Wie antwoordde, kan verschillen van wie dat niet deed: lees de cijfers met zorg.',
  'cautionBelow-40':
    'Minder dan 40% van de groep antwoordde. Dat is te weinig om een oorzaak te noemen; praat er eerst met het team over.',
  shared:
    'Dit is het resultaat van {{units}} samen. Een daarvan was te klein, of er antwoordden te weinig mensen, voor een eigen resultaat. Niemand kan eruit afleiden wat één team antwoordde.',
  whole: 'Dit is {{unit}} als geheel, samengesteld uit de groepen erin: {{units}}.',
  unitItself: 'leiding en staf van {{name}}',
  noneTitle: 'Geen resultaat voor deze afdeling',
  noneText:
    'In deze meting antwoordde niemand als lid van {{unit}}, of te weinig mensen, ook samen met de buurteams. De cijfers blijven weg om te beschermen wie wel antwoordde.',
  sentence: 'In één zin',
  'belowOrganisation.one':
    'Het laagst ligt hier {{causes}}, op {{bands}}: geheel onder de organisatie ({{organisation}}). Dat kan betekenen: {{meaning}}.',
  'belowOrganisation.other':
    'Het laagst liggen hier {{causes}}, op {{bands}}: geheel onder de organisatie ({{organisation}}). Dat kan betekenen: {{meaning}}.',
  lowestHere:
    'Van de vier oorzaken is {{causes}} hier het laagst: de antwoorden liggen op {{bands}}, onder de andere drie. Ze liggen niet geheel onder de organisatie.',
  nothingStandsOut:
    'Geen van de vier oorzaken springt eruit: geen cijfer ligt geheel onder de organisatie, en geen geheel onder de andere drie.',
  tooFewAnswered: 'Minder dan 40% van de groep antwoordde, dus wordt hier geen oorzaak genoemd.',
  notEnoughShown: 'Van deze groep kan te weinig worden getoond om een oorzaak te noemen.',
  why: 'Waarom we dit zeggen',
  whyText:
    'We noemen een cijfer alleen lager als de hele marge onder de andere marge ligt. Waar marges elkaar raken, kan het verschil toeval zijn. Dit is een reden om het team te vragen, geen oordeel over iemand.',
  causes: 'Vier oorzaken van weinig vertrouwen',
  caption:
    'De balk is de marge waarin het gemiddelde van de antwoorden ligt; het streepje is het midden. Alle schalen lopen van 1 tot 5, en 5 is goed.',
  legendBand: 'deze groep',
  legendOrganisation: 'organisatie',
  legendPrevious: 'vorige meting: {{name}}',
  lowEnd: 'nauwelijks',
  highEnd: 'volop',
  meansLow: 'Laag betekent: {{text}}',
  range: '{{low}}–{{high}}',
  about: 'midden {{middle}}',
  table: 'Hetzelfde als tabel',
  tableCaption: 'Marges van het gemiddelde per oorzaak, van 1 tot 5',
  cause: 'Oorzaak',
  group: 'Deze groep',
  middle: 'Midden',
  organisation: 'Organisatie',
  previous: 'Vorige meting',
  previousAskedOtherwise:
    'De vorige meting had een andere vragenlijst, met andere stellingen per oorzaak: een klein verschil kan daarvan komen.',
  previousDiffers: 'De vorige meting staat er niet naast: toen waren de groepen anders samengesteld.',
  noPrevious: 'geen',
  items: 'De stellingen erachter',
  reversed: 'eens telt als laag',
  comments: 'Wat mensen erbij schreven',
  commentsFrom: 'Uit {{group}}, waar {{from}}–{{to}} mensen antwoordden.',
  commentsFromSome: 'Uit {{group}}.',
  commentsOrder: 'In willekeurige volgorde, los van de cijfers. Raad niet wie wat schreef.',
  hiddenTitle: 'Wat niet getoond wordt, en waarom',
  hidden1: 'Niets over groepen waarin minder dan vijf mensen antwoordden. Die worden samengevoegd met een buurgroep.',
  hidden2: 'Niets over losse stellingen totdat acht mensen antwoordden; de oorzaak als geheel vanaf vijf.',
  hidden3:
    'Geen precieze gemiddelden, geen spreiding en geen uitersten: alleen marges, zo gekozen dat niemands antwoord is uit te rekenen, ook niet door metingen te vergelijken.',
  hidden4: 'Aantallen mensen alleen als marge, zoals 8–10.',
  hidden5:
    'Geen opmerkingen uit groepen van minder dan tien mensen, of met minder dan drie opmerkingen. Wat in geen groep past, is ongelezen verwijderd.',
  emptyTitle: 'Nog geen gesloten metingen',
  emptyText:
    'Hier verschijnen resultaten als de eerste meting gesloten is. Tot dan kan niemand een antwoord zien, wij ook niet.',
  noUnitsTitle: 'Je leidt in deze metingen geen afdeling',
  noUnitsText:
    'Resultaten zijn er voor wie een afdeling leidt. Doe je dat wel, vraag dan je beheerder om de lijst met medewerkers na te kijken.',
  gone: 'Deze afdeling hoorde niet bij die meting. Kies een andere afdeling of een andere meting.',
};

export const withheld = {
  marker: 'Niet getoond',
  why: 'Waarom?',
  'too-few-respondents': 'minder dan vijf mensen antwoordden',
  'too-few-respondentsWhy':
    'Met minder dan vijf antwoorden zou iemands eigen antwoord te raden zijn. Dit wordt alleen door tellen bepaald, nooit door te kijken wat er geantwoord is.',
  'too-few-answers': 'minder dan vijf mensen beantwoordden deze vraag',
  'too-few-answersWhy':
    'Genoeg mensen leverden een vragenlijst in, maar te velen sloegen deze vraag over om haar zonder risico te tonen.',
  'item-needs-eight': 'minder dan acht mensen antwoordden',
  'item-needs-eightWhy':
    'Een losse stelling zegt meer over een persoon dan een schaal. Ze wordt getoond vanaf acht antwoorden; de oorzaak als geheel vanaf vijf.',
  'too-few-items': 'te weinig stellingen waren bruikbaar',
  'too-few-itemsWhy':
    'Een oorzaak wordt getoond als minstens de helft van de stellingen door genoeg mensen is beantwoord.',
  'nobody-answered': 'niemand van deze afdeling antwoordde',
  'nobody-answeredWhy':
    'Van deze afdeling leverde niemand een antwoord in. Er is dus niets om te tonen, en niets om met een buurteam samen te voegen.',
  'too-few-comments': 'te weinig mensen schreven er iets bij',
  'too-few-commentsWhy':
    'Opmerkingen worden getoond uit een groep waarin minstens tien mensen antwoordden en er minstens drie iets bij schreven. Wat in geen groep past, is ongelezen verwijderd.',
  'too-few-for-quality': 'minder dan honderd volledige antwoorden',
  'too-few-for-qualityWhy':
    'Cijfers over de vragenlijst zelf zijn er alleen voor de hele organisatie, vanaf honderd volledig ingevulde vragenlijsten.',
  'shown-before': 'een eerdere meting heeft ze al getoond',
  'shown-beforeWhy':
    'Cijfers over de vragenlijst zelf worden in een organisatie één keer getoond: uit twee keer zou iemands antwoord kunnen worden afgeleid.',
  'no-part-shown': 'geen van de groepen erin kan worden getoond',
  'no-part-shownWhy':
    'Een geheel wordt alleen samengesteld uit delen die getoond mogen worden. Geen van de groepen erin mag dat.',
  'no-group': 'niemand antwoordt als lid van deze afdeling',
  'no-groupWhy':
    'Wie een afdeling leidt, antwoordt in de afdeling erboven; de afdeling zelf heeft dan geen antwoorden.',
};
