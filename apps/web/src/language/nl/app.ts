export const app = {
  takePart: 'Meedoen',
  name: 'Speelruimte',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdnavigatie',
  results: 'Teamresultaten',
  people: 'Medewerkers',
  questionnaire: 'Vragenlijst',
  rounds: 'Metingen',
  access: 'Toegang',
  training: 'Training',
  trail: 'Logboek',
  inbox: 'Demo-postvak',
  language: 'Taal',
  signOut: 'Uitloggen',
  ownPassword: 'wachtwoord wijzigen',
  organisationResults: 'Organisatie',
  signedInAs: 'Ingelogd als',
  loading: 'Laden…',
  footer: 'Resultaten worden pas getoond als een meting gesloten is, en nooit die van één persoon.',
  promise: 'Onze belofte',
  verify: 'Controleer deze pagina',
  closeDialog: 'Annuleren',
  demo: 'Demo',
  demoNote: 'Demo-organisatie: alle mensen en antwoorden zijn verzonnen.',
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Misschien is het adres verkeerd getypt, of is wat hier stond verplaatst.',
  notForYouTitle: 'Deze pagina hoort niet bij jouw rol',
  notForYouManager:
    'Teamresultaten zijn voor wie een afdeling leidt: die ziet de eigen afdeling en de afdelingen daaronder.',
  notForYouAdministrator: 'Medewerkers en metingen worden bijgehouden door een beheerder van je organisatie.',
  notForYouOverview:
    'Het overzicht van de hele organisatie is voor wie dat van een beheerder mag zien. Een beheerder ziet het niet vanzelf.',
  notForYouAuditor:
    'Het logboek is voor beheerders, en voor toezichthouders zoals de ondernemingsraad of de functionaris gegevensbescherming.',
  notForYouTrainer: 'Hier stellen trainers hun cohorten samen. Een beheerder nodigt hen uit.',
  toStart: 'Naar de startpagina',
};

export const failure = {
  title: 'Dat is niet gelukt',
  offline: 'De server is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
  expired: 'Je bent uitgelogd, omdat je een tijd weg was of elders hebt ingelogd.',
  unreadable:
    'De server gaf een antwoord dat deze pagina niet begrijpt. Laad de pagina opnieuw; misschien is ze vernieuwd.',
  again: 'Probeer opnieuw',
  lostBanner: 'Geen verbinding met de server. Wat je ziet, kan verouderd zijn.',
  expiredBanner: 'Je sessie is afgelopen. Log opnieuw in om verder te gaan waar je was.',
  pageBanner:
    'De pagina kon niet worden geladen. Misschien is er geen verbinding, of is ze vernieuwd sinds je dit tabblad opende.',
  reload: 'Pagina opnieuw laden',
  signInAgain: 'Opnieuw inloggen',
  reference: 'Kenmerk voor de helpdesk: {{id}}',
};

export const home = {
  title: 'Welkom',
  greeting: 'Dag {{name}}',
  employeeLead: 'Je vragenlijsten komen per e-mail; hier vind je ze terug.',
  roundsTitle: 'Jouw metingen',
  noRounds:
    'Er is nu geen meting waaraan je kunt meedoen. Niet elke meting vraagt iedereen; start er een die jou vraagt, dan krijg je een e-mail.',
  opens: 'Gaat open op {{when}}',
  closes: 'Nu open, tot {{when}}',
  nothingYet:
    'Je hoeft nog niets te doen. Deze browser haalt je stembewijs vast op, los van de vraag of je gaat antwoorden.',
  answerHere: 'Je antwoordt op een aparte pagina, die niet weet wie je bent.',
  withCard: 'Aan deze meting doe je mee met een kaart. Vraag ernaar op je afdeling.',
  answer: 'Beantwoorden',
  inDemo: 'In de demo open je de vragen met een persoonlijke link uit de postvakken.',
  toInbox: 'Naar de postvakken',
  howTitle: 'Zo werkt antwoorden',
  how1: 'Als een meting start, krijg je een e-mail met een persoonlijke link. Open die één keer: je stembewijs staat dan in je eigen browser, los van je naam.',
  how2: 'Als de meting opengaat, antwoord je op je telefoon of computer. Het kost een paar minuten en je mag elke stelling overslaan.',
  how3: 'Niemand ziet een resultaat voordat de meting gesloten is. Daarna worden alleen groepen van vijf of meer getoond, en alleen als marges.',
  promise: 'Wat we je beloven, en waartegen het niet beschermt',
};
