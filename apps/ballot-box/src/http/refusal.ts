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
      nl: 'Dit antwoordbewijs is niet voor deze groep uitgegeven. Haal een nieuw bewijs op via je persoonlijke link.',
      en: 'This credential was not issued for this group. Collect one again through your personal link.',
    },
  },
  'wrong-round': {
    status: 403,
    title: 'Wrong round',
    message: {
      nl: 'Dit antwoordbewijs hoort bij een andere ronde. Open de link uit de uitnodiging van deze ronde.',
      en: 'This credential belongs to another round. Open the link in the invitation of this round.',
    },
  },
  'wrong-block': {
    status: 403,
    title: 'Wrong block',
    message: {
      nl: 'De groep van dit antwoordbewijs doet niet mee aan deze ronde. Open de link uit de uitnodiging opnieuw.',
      en: 'The group of this credential does not take part in this round. Open the link in the invitation again.',
    },
  },
  'unknown-round': {
    status: 404,
    title: 'Unknown round',
    message: {
      nl: 'Deze ronde is hier niet bekend. Controleer de link uit de uitnodiging.',
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
      nl: 'Met dit antwoordbewijs is al een nieuwere versie ingeleverd. Die blijft staan.',
      en: 'A newer version was already handed in with this credential. That one stands.',
    },
  },
  'not-yet-open': {
    status: 409,
    title: 'Not yet open',
    message: {
      nl: 'Deze ronde is nog niet open. Lever je antwoorden in zodra de ronde begint.',
      en: 'This round is not open yet. Hand your answers in when it starts.',
    },
  },
  'round-closed': {
    status: 410,
    title: 'Round closed',
    message: {
      nl: 'Deze ronde is gesloten. Wat je eerder hebt ingeleverd, telt mee.',
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
