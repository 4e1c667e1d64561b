import { BAND_WIDTHS, type BandWidth } from '../bands/band-width.js';

/** The least number of people that a block may have, whatever is configured (anonymity.md, R0 and R1). */
export const MIN_HEADCOUNT_FLOOR = 5;
/** The least number of respondents behind an index or a delegation area (R0, R2 and R6). */
export const MIN_RESPONDENTS_FLOOR = 5;
/** The least number of answers behind a single item (R0 and R6). */
export const MIN_ITEM_RESPONDENTS_FLOOR = 8;

/** The least number of respondents, and of comments, behind a group whose comments are shown (R8). */
export const MIN_COMMENT_RESPONDENTS = 10;
export const MIN_COMMENTS = 3;
/** The least number of complete answers behind a quality figure of the whole organisation (anonymity.md, section 4). */
export const MIN_QUALITY_RESPONDENTS = 100;

/** What a round is launched with; frozen with it. */
export interface Thresholds {
  readonly minHeadcount: number;
  readonly minRespondents: number;
  readonly minItemRespondents: number;
  readonly bandWidth: BandWidth;
}

/** The floor itself: what a round gets when nothing stricter is asked for. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  minHeadcount: MIN_HEADCOUNT_FLOOR,
  minRespondents: MIN_RESPONDENTS_FLOOR,
  minItemRespondents: MIN_ITEM_RESPONDENTS_FLOOR,
  bandWidth: 6,
};

/**
 * Refuses a threshold below its floor. The floor is here and in no configuration: nobody can lower it without a
 * change of the software, and that shows in the fingerprint of the software.
 *
 * @throws RangeError if the value is not a whole number, or is lower than the floor
 */
export function assertAtLeast(floor: number, value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < floor) {
    throw new RangeError(`${name} must be a whole number of at least ${floor}, not ${value}`);
  }
}

/** @throws RangeError if any threshold is below its floor, or the band width is neither 6 nor 12 */
export function assertThresholds(thresholds: Thresholds): void {
  assertAtLeast(MIN_HEADCOUNT_FLOOR, thresholds.minHeadcount, 'minHeadcount');
  assertAtLeast(MIN_RESPONDENTS_FLOOR, thresholds.minRespondents, 'minRespondents');
  assertAtLeast(MIN_ITEM_RESPONDENTS_FLOOR, thresholds.minItemRespondents, 'minItemRespondents');
  if (!BAND_WIDTHS.includes(thresholds.bandWidth)) throw new RangeError('bandWidth must be 6 or 12');
}

/** Of two sets of thresholds the stricter value of each: what a next round may not fall below (R0). */
export function strictest(one: Thresholds, other: Thresholds): Thresholds {
  return {
    minHeadcount: Math.max(one.minHeadcount, other.minHeadcount),
    minRespondents: Math.max(one.minRespondents, other.minRespondents),
    minItemRespondents: Math.max(one.minItemRespondents, other.minItemRespondents),
    bandWidth: one.bandWidth > other.bandWidth ? one.bandWidth : other.bandWidth,
  };
}
