import type { FigureView, TeamResult } from '@leeway/contract';
import type { Texts } from '../language/texts.js';
import { type ShownCause, likelyCauseOf } from './likely-cause.js';

/** A band in words, e.g. `2.4–2.8`. */
export function rangeIn(text: Texts, { low, high }: FigureView): string {
  return text.say('results.range', { low: text.mean(low), high: text.mean(high) });
}

/** The one plain sentence above a team's figures. */
export function sentenceFor(result: TeamResult, text: Texts): string {
  const likely = likelyCauseOf(result);
  switch (likely.says) {
    case 'below-organisation':
      return text.count('results.belowOrganisation', likely.lowest.length, {
        causes: namesIn(text, likely.lowest),
        bands: text.list([...new Set(likely.lowest.map(({ figure }) => rangeIn(text, figure)))]),
        meaning: likely.lowest.map(({ cause }) => lowerFirst(text.of(cause.low))).join('; '),
        organisation: text.list([...new Set(likely.lowest.map((cause) => organisationIn(text, cause)))]),
      });
    case 'lowest-here':
      return text.say('results.lowestHere', {
        causes: namesIn(text, [likely.lowest]),
        bands: rangeIn(text, likely.lowest.figure),
      });
    case 'nothing-stands-out':
      return text.say('results.nothingStandsOut');
    case 'too-few-answered':
      return text.say('results.tooFewAnswered');
    case 'not-enough-shown':
      return text.say('results.notEnoughShown');
  }
}

function namesIn(text: Texts, causes: readonly ShownCause[]): string {
  return text.list(causes.map(({ cause }) => lowerFirst(text.of(cause.name))));
}

function organisationIn(text: Texts, { cause }: ShownCause): string {
  return cause.organisation.status === 'shown' ? rangeIn(text, cause.organisation.value) : '';
}

/** For a word that stood at the beginning and now stands inside a sentence. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
