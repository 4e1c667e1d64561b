export const app = {
  name: 'Speelruimte',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdnavigatie',
  results: 'Teamresultaten',
  people: 'Medewerkers',
  rounds: 'Metingen',
  inbox: 'Demo-postvak',
  language: 'Taal',
  signOut: 'Uitloggen',
  signedInAs: 'Ingelogd als',
  loading: 'Laden…',
  footer: 'Resultaten worden pas getoond als een meting gesloten is, en nooit die van één persoon.',
  closeDialog: 'Annuleren',
  demo: 'Demo',
  demoNote: 'Demo-organisatie: alle mensen en antwoorden zijn verzonnen.',
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Misschien is het adres verkeerd getypt, of is wat hier stond verplaatst.',
  notForYouTitle: 'Deze pagina hoort niet bij jouw rol',
  notForYouManager:
    'Teamresultaten zijn voor wie een afdeling leidt: die ziet de eigen afdeling en de afdelingen daaronder.',
  notForYouAdministrator: 'Medewerkers en metingen worden bijgehouden door een beheerder van je organisatie.',
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
  employeeLead: 'Je vragenlijsten komen per e-mail. Je hoeft hier niets te doen.',
  howTitle: 'Zo werkt antwoorden',
  how1: 'Als een meting start, krijg je een e-mail met een persoonlijke link. Open die één keer: je stembewijs staat dan in je eigen browser, los van je naam.',
  how2: 'Als de meting opengaat, antwoord je op je telefoon of computer. Het kost een paar minuten en je mag elke stelling overslaan.',
  how3: 'Niemand ziet een resultaat voordat de meting gesloten is. Daarna worden alleen groepen van vijf of meer getoond, en alleen als marges.',
};

export const signIn = {
  title: 'Inloggen',
  lead: 'Voor leidinggevenden en beheerders. Om een vragenlijst in te vullen heb je geen account nodig: de link in je e-mail is genoeg.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  busy: 'Bezig met inloggen…',
  emailMissing: 'Vul je e-mailadres in, bijvoorbeeld naam@organisatie.nl.',
  passwordMissing: 'Vul je wachtwoord in.',
  wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
  tooMany: 'Er is te vaak geprobeerd in te loggen. Wacht een paar minuten en probeer het opnieuw.',
  asideTitle: 'Ruimte om te handelen, zorgvuldig gemeten',
  asideText:
    'Speelruimte laat teams en hun leidinggevenden zien waar delegeren en loslaten vastlopen, zonder dat iemand bang hoeft te zijn voor wat die antwoordt.',
  demoTitle: 'Kijk rond als iemand uit de demo',
  demoText: 'Verzonnen mensen van een verzonnen organisatie. Met één klik ben je ingelogd, zonder wachtwoord.',
  demoManager: 'Leidinggevenden',
  demoManagerHint: 'zien de resultaten van hun eigen afdeling en de afdelingen daaronder',
  demoAdministrator: 'Beheerder',
  demoAdministratorHint: 'leest medewerkers in en start metingen',
  demoTrainer: 'HR-trainer',
  demoTrainerHint: 'bereidt trainingen voor',
  demoEmployee: 'Medewerkers',
  demoEmployeeHint: 'vullen vragenlijsten in',
  signInAs: 'Inloggen als',
};
