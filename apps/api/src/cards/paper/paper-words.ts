import type { Language } from '@leeway/contract';
import { PROMISE as PROMISE_EN } from '../../transparency/consent-pack/chapters/en/promise.js';
import { PROMISE as PROMISE_NL } from '../../transparency/consent-pack/chapters/nl/promise.js';

/** Everything that is printed on cards and posters, in one language. */
export interface PaperWords {
  readonly product: string;
  readonly cards: string;
  readonly poster: string;
  /** The first two sentences of the promise, word for word. */
  readonly promise: readonly [string, string];
  readonly card: {
    readonly scan: string;
    readonly type: string;
    readonly nobodyKnows: string;
    readonly open: (opens: string, closes: string) => string;
  };
  readonly sheet: {
    readonly title: (group: string) => string;
    readonly howTo: string;
  };
  readonly wall: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly promiseTitle: string;
    readonly nobodyKnows: string;
    readonly atCode: string;
    readonly opens: string;
    readonly closes: string;
    readonly fingerprint: string;
    readonly fingerprintText: string;
  };
}

const nl: PaperWords = {
  product: 'Speelruimte',
  cards: 'Kaarten',
  poster: 'Poster',
  promise: [PROMISE_NL[0], PROMISE_NL[1]],
  card: {
    scan: 'Scan de code met je telefoon en beantwoord de stellingen.',
    type: 'Geen telefoon? Typ deze code over op het gedeelde apparaat.',
    nobodyKnows: 'Niemand weet welke kaart jij hebt. Elke kaart geldt één keer.',
    open: (opens, closes) => `Open van ${opens} tot ${closes}`,
  },
  sheet: {
    title: (group) => `Kaarten voor: ${group}`,
    howTo:
      'Knip los, schud goed, en laat iedereen uit deze groep zelf een kaart trekken. Schrijf niet op wie welke heeft.',
  },
  wall: {
    title: 'Doe mee met een kaart',
    lead: 'Hoeveel vertrouwen is er in je team, en hoeveel ruimte krijg je? Een paar minuten, op je telefoon of op het gedeelde apparaat.',
    steps: [
      'Trek een kaart. Niemand schrijft op welke.',
      'Scan de code op je kaart met je telefoon.',
      'Geen telefoon? Typ de code van je kaart over op het gedeelde apparaat. Dat vergeet je zodra je klaar bent.',
    ],
    promiseTitle: 'Wat we je beloven',
    nobodyKnows: 'Niemand weet welke kaart jij hebt.',
    atCode: 'Hier typ je de code van je kaart over. Dit is geen kaart: je hebt er zelf een nodig.',
    opens: 'Open vanaf',
    closes: 'Meedoen kan tot',
    fingerprint: 'De vingerafdruk van deze meting',
    fingerprintText: 'Op de vragenlijst staan dezelfde zes woorden. Zijn het andere, stop dan en zeg het.',
  },
};

const en: PaperWords = {
  product: 'Leeway',
  cards: 'Cards',
  poster: 'Poster',
  promise: [PROMISE_EN[0], PROMISE_EN[1]],
  card: {
    scan: 'Scan the code with your phone and answer the statements.',
    type: 'No phone? Type this code on the shared device.',
    nobodyKnows: 'Nobody knows which card you have. Each card counts once.',
    open: (opens, closes) => `Open from ${opens} until ${closes}`,
  },
  sheet: {
    title: (group) => `Cards for: ${group}`,
    howTo:
      'Cut apart, shuffle well, and let everybody in this group draw a card themselves. Do not write down who has which.',
  },
  wall: {
    title: 'Take part with a card',
    lead: 'How much trust is there in your team, and how much room do you get? A few minutes, on your phone or on the shared device.',
    steps: [
      'Draw a card. Nobody writes down which.',
      'Scan the code on your card with your phone.',
      'No phone? Type the code of your card on the shared device. It forgets you as soon as you are done.',
    ],
    promiseTitle: 'What we promise you',
    nobodyKnows: 'Nobody knows which card you have.',
    atCode: 'Here you type the code of your card. This is not a card: you need one of your own.',
    opens: 'Open from',
    closes: 'Open until',
    fingerprint: 'The fingerprint of this round',
    fingerprintText: 'The questionnaire shows the same six words. If they differ, stop and say so.',
  },
};

const WORDS: Readonly<Record<Language, PaperWords>> = { nl, en };

export function paperWords(language: Language): PaperWords {
  return WORDS[language];
}
