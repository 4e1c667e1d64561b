export const results = {
  title: 'Teamresultaten',
  unit: 'Afdeling',
  round: 'Meting',
  answered: '{{from}}–{{to}} mensen antwoordden',
  answeredWithheld: 'Aantal antwoorden niet getoond',
  shared: 'Dit is het resultaat van {{units}} samen.',
  sharedWhy:
    'Een daarvan was te klein, of er antwoordden te weinig mensen, voor een eigen resultaat. Niemand kan eruit afleiden wat één team antwoordde.',
  whole: 'Dit is {{unit}} als geheel.',
  wholeWhy: 'Samengesteld uit de groepen erin: {{units}}.',
  about: 'Over wie',
  aboutUnit: 'Als geheel',
  aboutOwn: 'Leiding en staf',
  unitItself: 'leiding en staf van {{name}}',
  sentence: 'In één zin',
  why: 'Waarom we dit zeggen',
  range: '{{low}}–{{high}}',
  items: 'De stellingen erachter',
  reversed: 'eens telt als laag',
  comments: 'Wat mensen erbij schreven',
  commentsFrom: 'Uit {{group}}, waar {{from}}–{{to}} mensen antwoordden.',
  commentsFromSome: 'Uit {{group}}.',
  commentsOrder: 'In willekeurige volgorde, los van de cijfers. Raad niet wie wat schreef.',
  hiddenTitle: 'Wat niet getoond wordt, en waarom',
  hidden1: 'Niets over groepen waarin minder dan vijf mensen antwoordden. Die worden samengevoegd met een buurgroep.',
  hiddenOfPart: 'Niets over teams waarin minder dan vijf mensen antwoordden. In deze meting wordt niets samengevoegd.',
  notAskedTitle: '{{unit}} is in deze meting niet gevraagd',
  notAskedText:
    'Deze meting vroeg alleen een paar teams, na een training. Er ontbreekt dus niets, en er is niemand die niet antwoordde.',
  notAskedWay: 'Kies bovenaan een andere meting om de cijfers van {{unit}} te zien.',
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
  below60: 'Minder dan 60% antwoordde: lees met zorg',
  below40: 'Minder dan 40% antwoordde: te weinig om te zeggen waar het vastzit',
  teamView: 'In dit beeld staan geen eigen antwoorden van een leidinggevende.',
  whyNothing: 'Achter deze zin staan geen cijfers: er valt te weinig te zeggen.',
  firstStep: 'Een eerste stap',
  table: 'Hetzelfde als tabel',
  notShownHere: 'Niet getoond op deze pagina',
  notShownNothing: 'Alles waar deze pagina om vraagt, wordt getoond.',
  notShownRespondents: 'hoeveel mensen antwoordden',
  notShownCause: '{{name}}',
  notShownOrganisation: '{{name}} van de organisatie',
  notShownPrevious: '{{name}} in de vorige meting',
  'notShownItems.one': 'één stelling achter {{name}}',
  'notShownItems.other': '{{count}} stellingen achter {{name}}',
  notShownStance: 'de houding',
  notShownFelt: 'wat er is bij {{name}}',
  notShownWanted: 'wat gewenst is bij {{name}}',
  notShownArea: 'de stand van {{name}}',
  'notShownConvictions.one': 'één stelling over vertrouwen',
  'notShownConvictions.other': '{{count}} stellingen over vertrouwen',
  'notShownOwnItems.one': 'één eigen stelling',
  'notShownOwnItems.other': '{{count}} eigen stellingen',
  notShownMoment: '{{name}} in {{round}}',
  notShownComments: 'wat mensen erbij schreven',
};

export const withheld = {
  marker: 'Niet getoond',
  notAsked: 'Niet gevraagd',
  inThisRound: 'in deze meting',
  'not-asked': 'niet gevraagd in deze meting',
  'not-askedWhy': 'De organisatie koos deze vragen niet voor deze meting. Er is dus niets dat niet getoond wordt.',
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
  'team-not-asked': 'dit team is in deze meting niet gevraagd',
  'team-not-askedWhy':
    'Deze meting vroeg alleen een paar teams, na een training. Er is dus niets dat niet getoond wordt.',
  'no-group': 'niemand antwoordt als lid van deze afdeling',
  'no-groupWhy':
    'Wie een afdeling leidt, antwoordt in de afdeling erboven; de afdeling zelf heeft dan geen antwoorden.',
  'response-below-40': 'minder dan 40% van de groep antwoordde',
  'response-below-40Why':
    'Wie antwoordt, kan verschillen van wie dat niet doet. Onder de 40% zeggen we niet waar het vastzit; de cijfers zelf staan er wel.',
};

export const proposals = {
  title: 'Wat je kunt doen',
  lead: 'Gekozen bij wat deze pagina zegt. Kies er samen met je team één: één afspraak die je nakomt, doet meer dan drie die blijven liggen.',
  why: 'Waarom deze',
  how: 'Hoe',
  agree: 'Maak er een afspraak van…',
  'more.one': 'Nog één tonen',
  'more.other': 'Nog {{count}} tonen',
  none: 'Hier wordt geen actie voorgesteld. Wat het team zegt, is wel een gesprek waard.',
};
