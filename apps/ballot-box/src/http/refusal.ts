import type { Localised, Problem } from '@leeway/contract';

interface Meaning {
  readonly status: number;
  readonly title: string;
  readonly message: Localised;
}

/** Everything the ballot box refuses, and what to do about it. */
export const REFUSALS = {
  'bad-request': {
    status: 400,
    title: 'Bad request',
    message: {
      nl: 'Deze inzending heeft niet de vorm die de stembus aanneemt. Herlaad de pagina en probeer het opnieuw.',
      en: 'This submission does not have the form that the ballot box takes. Reload the page and try again.',
    },
  },
  'wrong-signature': {
    status: 403,
    title: 'Wrong signature',
    message: {
      nl: 'Dit stembewijs klopt niet met de gegevens van deze meting. Herlaad de pagina en lever opnieuw in. Helpt dat niet, vertel het dan aan wie de meting organiseert.',
      en: 'This credential does not fit what is known about this round. Reload the page and hand in again. If that does not help, tell whoever runs the round.',
    },
  },
  'wrong-round': {
    status: 403,
    title: 'Wrong round',
    message: {
      nl: 'Dit stembewijs hoort bij een andere meting. Open de link uit de uitnodiging van deze meting.',
      en: 'This credential belongs to another round. Open the link in the invitation of this round.',
    },
  },
  'wrong-block': {
    status: 403,
    title: 'Wrong block',
    message: {
      nl: 'De groep van dit stembewijs doet niet mee aan deze meting. Herlaad de pagina en lever opnieuw in. Helpt dat niet, vertel het dan aan wie de meting organiseert.',
      en: 'The group of this credential does not take part in this round. Reload the page and hand in again. If that does not help, tell whoever runs the round.',
    },
  },
  'unknown-round': {
    status: 404,
    title: 'Unknown round',
    message: {
      nl: 'Deze meting is hier niet bekend. Controleer de link uit de uitnodiging.',
      en: 'This round is not known here. Check the link in the invitation.',
    },
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    message: {
      nl: 'Deze pagina bestaat niet. Controleer het adres.',
      en: 'This page does not exist. Check the address.',
    },
  },
  'newer-ballot-exists': {
    status: 409,
    title: 'Newer ballot exists',
    message: {
      nl: 'Met dit stembewijs is al een nieuwere versie ingeleverd. Die blijft staan.',
      en: 'A newer version was already handed in with this credential. That one stands.',
    },
  },
  'not-yet-open': {
    status: 409,
    title: 'Not yet open',
    message: {
      nl: 'Deze meting is nog niet open. Lever je antwoorden in zodra de meting begint.',
      en: 'This round is not open yet. Hand your answers in when it starts.',
    },
  },
  'round-closed': {
    status: 410,
    title: 'Round closed',
    message: {
      nl: 'Deze meting is gesloten. Wat je eerder hebt ingeleverd, telt mee.',
      en: 'This round is closed. What you handed in before counts.',
    },
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    message: {
      nl: 'Deze inzending is te groot. Herlaad de pagina en probeer het opnieuw.',
      en: 'This submission is too large. Reload the page and try again.',
    },
  },
  internal: {
    status: 500,
    title: 'Internal error',
    message: {
      nl: 'Er ging bij ons iets mis. Er is niets bevestigd; probeer het later opnieuw.',
      en: 'Something went wrong on our side. Nothing was acknowledged; try again later.',
    },
  },
  'try-later': {
    status: 503,
    title: 'Try again later',
    message: {
      nl: 'De stembus is even niet bereikbaar. Er is niets bevestigd; probeer het over een minuut opnieuw.',
      en: 'The ballot box is not available right now. Nothing was acknowledged; try again in a minute.',
    },
  },
} as const satisfies Record<string, Meaning>;
export type RefusalCode = keyof typeof REFUSALS;

type Issues = NonNullable<Problem['issues']>;

/** An answer that is not what the client hoped for; the filter makes `application/problem+json` of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  /** Where the input does not fit; never what was in it. */
  readonly issues: Issues | undefined;

  constructor(code: RefusalCode, issues?: Issues) {
    super(code);
    this.code = code;
    this.issues = issues;
  }
}
