import { exactEstimate, type Estimate } from '../change/estimate.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { Rating } from '../questionnaire/questionnaire.js';
import type { ResponseCaution } from '../release/response-caution.js';
import type { AreaState, Gap, UnclearReason } from './area-state.js';
import { feelsAlone } from './feels-alone.js';
import { gapBetween, ONE_LEVEL } from './gap-between.js';

/** What is known about one delegation area. */
export interface AreaViews {
  /** How it is now, and how it should be, as the team says. */
  readonly felt: Disclosed<Estimate>;
  readonly wanted: Disclosed<Estimate>;
  /** How it is now, and how it should be, as the manager says in the mirror; null if they did not. */
  readonly given: Rating | null;
  readonly aimed: Rating | null;
  /** The scale `involvement` of the same team. */
  readonly involvement: Disclosed<Estimate>;
  readonly responseCaution: ResponseCaution | null;
}

/**
 * The state of one delegation area; the first that applies (product.md, "Where it is stuck"):
 *
 *     withheld     response below 40 %, or a figure of the area is withheld
 *     dropped      wanted is less than felt, and the team feels alone
 *     not landing  given is more than felt
 *     ready        wanted is more than felt, and the manager aims higher than what they think is given
 *     held         wanted is more than felt, and given is less than one level above it: the manager knows
 *     flowing      wanted is close to felt, and so is given
 *     unclear      everything else
 *
 * "More", "less" and "close" as in `gapBetween`. Dropped goes first because nobody may be left alone while a
 * misunderstanding is cleared up; not landing goes before ready, since what is handed over next would not arrive either.
 * Only dropped can be said without a mirror, and ready and held only with both of its answers.
 */
export function areaStateOf({ felt, wanted, given, aimed, involvement, responseCaution }: AreaViews): AreaState {
  if (responseCaution === 'below-40') return { state: 'withheld', reason: 'response-below-40' };
  if (felt.status === 'withheld') return { state: 'withheld', reason: felt.reason };
  if (wanted.status === 'withheld') return { state: 'withheld', reason: wanted.reason };
  const gap = gapBetween(felt.value, wanted.value);
  const unclear = (reason: UnclearReason): AreaState => ({ state: 'unclear', reason, gap });
  if (gap === 'less' && feelsAlone(involvement)) return { state: 'dropped', gap };
  const handedOver = given === null ? null : gapBetween(felt.value, exactEstimate(given));
  if (handedOver === 'more') return { state: 'not-landing', gap };
  if (gap === 'less') return unclear('more-than-wanted');
  if (gap === 'unclear') return unclear('too-wide');
  if (given === null || handedOver === null) return unclear('no-own-view');
  if (gap === 'close') return handedOver === 'close' ? { state: 'flowing', gap } : unclear(reasonFor(handedOver));
  if (aimed === null) return unclear('no-own-view');
  if (aimed > given) return { state: 'ready', gap };
  return given - felt.value.figure.low < ONE_LEVEL ? { state: 'held', gap } : unclear('too-wide');
}

function reasonFor(handedOver: Gap): UnclearReason {
  return handedOver === 'less' ? 'views-differ' : 'too-wide';
}
