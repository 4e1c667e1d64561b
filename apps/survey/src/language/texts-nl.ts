import type { Texts } from './texts.js';

export const TEXTS: Texts = {
  product: 'Speelruimte',
  chooseLanguage: 'Taal',
  loading: 'Een ogenblik…',
  promise: {
    title: 'Eerst onze belofte',
    heading: 'Hallo. Dit is de vertrouwensmeting van je team.',
    promiseHeading: 'Wat we je beloven',
    sentences: [
      'Wij kunnen je antwoorden niet aan jou koppelen, en dat kan ook niemand die later de hele database, de back-ups en alle logboeken in handen krijgt.',
      'Niemand ziet enig resultaat voordat de meting gesloten is.',
      'Uit wat daarna getoond wordt, kan nooit iemand het antwoord van één persoon afleiden.',
    ],
    serverSentence:
      'Iemand die de server in handen heeft terwijl jij antwoordt, zou kunnen proberen je andere software te sturen: ',
    checkLink: 'hier staat hoe',
    serverSentenceEnd: ' jij en je ondernemingsraad kunnen controleren dat dat niet gebeurt.',
    minutes: (minutes) => (minutes === 1 ? 'Duurt ongeveer 1 minuut' : `Duurt ongeveer ${minutes} minuten`),
    statements: (count) => `${count} stellingen`,
    areas: (count) => `${count} onderwerpen om uit handen te geven`,
    opens: (instant) => `Open vanaf ${instant}`,
    closes: (instant) => `Open tot ${instant}`,
    extended: (instant) => `Eén keer verlengd: eerst tot ${instant}`,
    start: 'Beginnen',
    goOn: 'Verder waar je was',
    toOverview: 'Naar het overzicht',
    skipAny:
      'Je mag elke stelling overslaan, tussendoor stoppen en op dit apparaat later verdergaan, en je antwoorden wijzigen tot de meting sluit.',
  },
  credential: {
    collecting: 'Je stembewijs wordt opgehaald.',
    waiting: 'Je stembewijs kon nog niet worden opgehaald. Deze pagina blijft het proberen; je kunt alvast antwoorden.',
    ready: 'Je stembewijs staat op dit apparaat.',
  },
  notYetOpen: {
    heading: 'Je hoeft nog niets te doen',
    body: (instant) => `Je stembewijs staat op dit apparaat. Antwoorden kan vanaf ${instant}.`,
    waiting: (instant) =>
      `Antwoorden kan vanaf ${instant}. Je stembewijs wordt opgehaald: laat deze pagina open tot er staat dat het klaar is.`,
    advice:
      'Kom dan terug met dit apparaat en deze browser (geen privévenster), en wis de gegevens ervan tot die tijd niet.',
  },
  step: {
    progress: (position, total) => `${position} van ${total}`,
    titleOf: (position, total) => `Stelling ${position} van ${total}`,
    cannotSayHint: 'telt als geen antwoord',
    back: 'Terug',
    next: 'Verder',
    skip: 'Overslaan',
    toOverview: 'Terug naar het overzicht',
    clear: 'Wissen',
    movesOn: 'Vanzelf doorgaan',
    keys: 'Toetsen 1 tot en met 5 antwoorden en gaan door.',
  },
  offline: 'Geen verbinding. Je antwoorden blijven op dit apparaat.',
  cantKeep:
    'Deze browser kan je antwoorden niet bewaren, misschien omdat de opslag vol is. Laat dit venster open tot je hebt ingeleverd, of maak ruimte vrij.',
};
