import { exactEstimate, type Estimate } from '../change/estimate.js';
import { sideOf } from '../change/side-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { Rating } from '../questionnaire/questionnaire.js';
import type { ResponseCaution } from '../release/response-caution.js';
import type { AreaState, UnclearReason } from './area-state.js';
import { feelsAlone } from './feels-alone.js';
import { gapBetween, LEAST_GAP } from './gap-between.js';
import { isWithinOneLevel, ONE_LEVEL } from './is-within-one-level.js';

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
 *     not landing  felt lies clearly below given, by half a level or more
 *     ready        wanted is more than felt, and the manager aims higher than what they think is given
 *     held         wanted is more than felt, and given is less than one level above it: the manager knows
 *     flowing      wanted is close to felt, and given within one level of it
 *     unclear      everything else
 *
 * "More", "less" and "close" as in `gapBetween`, "clearly below" as in `sideOf`. Dropped goes first because nobody may be
 * left alone while a misunderstanding is cleared up; not landing goes before ready, since what is handed over next would
 * not arrive either. Only dropped can be said without a mirror, and ready and held only with both of its answers.
 */
export function areaStateOf({ felt, wanted, given, aimed, involvement, responseCaution }: AreaViews): AreaState {
  if (responseCaution === 'below-40') return { state: 'withheld', reason: 'response-below-40' };
  if (felt.status === 'withheld') return { state: 'withheld', reason: felt.reason };
  if (wanted.status === 'withheld') return { state: 'withheld', reason: wanted.reason };
  const gap = gapBetween(felt.value, wanted.value);
  const unclear = (reason: UnclearReason): AreaState => ({ state: 'unclear', reason, gap });
  if (gap === 'less' && feelsAlone(involvement)) return { state: 'dropped', gap };
  if (given !== null && hasNotLanded(felt.value, given)) return { state: 'not-landing', gap };
  if (gap === 'less') return unclear('more-than-wanted');
  if (gap === 'unclear') return unclear('too-wide');
  if (given === null) return unclear('no-own-view');
  if (gap === 'close') {
    if (isWithinOneLevel(felt.value, exactEstimate(given))) return { state: 'flowing', gap };
    return unclear(sideOf(felt.value, given) === 'above' ? 'views-differ' : 'too-wide');
  }
  if (aimed === null) return unclear('no-own-view');
  if (aimed > given) return { state: 'ready', gap };
  return given - felt.value.figure.low < ONE_LEVEL ? { state: 'held', gap } : unclear('too-wide');
}

function hasNotLanded(felt: Estimate, given: Rating): boolean {
  return sideOf(felt, given) === 'below' && given - felt.figure.middle >= LEAST_GAP;
}
