import type { Texts } from './texts.js';

export const TEXTS: Texts = {
  product: 'Leeway',
  chooseLanguage: 'Language',
  loading: 'One moment…',
  promise: {
    title: 'Our promise first',
    heading: 'Hello. This is your team’s trust round.',
    promiseHeading: 'What we promise you',
    sentences: [
      'We cannot link your answers to you, and neither can anyone who later gets the whole database, the backups and all logs.',
      'Nobody sees any result before the round is closed.',
      'What is shown afterwards never lets anyone work out one person’s answer.',
    ],
    serverSentence: 'Somebody who controls the server while you answer could try to serve you other software: ',
    checkLink: 'here is how',
    serverSentenceEnd: ' you and your works council can check that they do not.',
    minutes: (minutes) => (minutes === 1 ? 'Takes about 1 minute' : `Takes about ${minutes} minutes`),
    statements: (count) => `${count} statements`,
    areas: (count) => `${count} subjects that can be delegated`,
    opens: (instant) => `Opens ${instant}`,
    closes: (instant) => `Open until ${instant}`,
    extended: (instant) => `Extended once: before, until ${instant}`,
    start: 'Start',
    goOn: 'Go on where you were',
    toOverview: 'To the overview',
    skipAny:
      'You can skip any statement, stop and go on later on this device, and change your answers until the round closes.',
  },
  credential: {
    collecting: 'Your credential is being collected.',
    waiting: 'Your credential could not be collected yet. This page keeps trying; you can already answer.',
    ready: 'Your credential is on this device.',
  },
  notYetOpen: {
    heading: 'Nothing to do yet',
    body: (instant) => `Your credential is on this device. Answering starts on ${instant}.`,
    waiting: (instant) =>
      `Answering starts on ${instant}. Your credential is being collected: leave this page open until it says that it is ready.`,
    advice: 'Come back then with this device and browser (no private window), and do not clear its data until then.',
  },
  step: {
    progress: (position, total) => `${position} of ${total}`,
    titleOf: (position, total) => `Statement ${position} of ${total}`,
    cannotSayHint: 'counts as no answer',
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    toOverview: 'Back to the overview',
    clear: 'Clear',
    movesOn: 'Move on automatically',
    keys: 'Keys 1 to 5 answer and move on.',
  },
  offline: 'No connection. Your answers stay on this device.',
  cantKeep:
    'This browser can’t keep your answers; its storage may be full. Leave this window open until you have handed in, or free some space.',
};
