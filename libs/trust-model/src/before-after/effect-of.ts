import type { Change } from '../change/change-between.js';
import type { Interval } from '../change/interval-of.js';
import { hedgesG } from './hedges-g.js';
import type { MeanWithError } from './mean-with-error.js';
import { tIntervalOf } from './t-interval-of.js';

/**
 * How wide the interval of an effect may be, from its middle to either end, to say that there is no clear change: half a
 * step of the answer scale. If more than that might go unnoticed, it is too few to say.
 */
export const WIDEST_EFFECT_MARGIN = 0.5;

/** A change in standard deviations of people within teams, to set beside other trainings. */
export interface EffectSize {
  /** Hedges' g. */
  readonly g: number;
  /** The interval of the change in the same unit. */
  readonly interval: Interval;
  /** The deviation that it is in, in points. */
  readonly deviation: number;
}

/** A change with its interval, its size and what may be said of it. */
export interface Effect extends MeanWithError {
  /** At 95 %, in points. */
  readonly interval: Interval;
  /** Null if people within teams don't lie apart at all, as far as is published. */
  readonly size: EffectSize | null;
  readonly change: Change;
}

/**
 * Makes a statement of a mean change, or of a difference of two: its interval, its size, and one of three outcomes. The
 * deviation is that of the whole organisation or a constant, so it adds nothing to the interval of the size.
 *
 * @param deviation of people within teams, at least 0
 * @param respondents people at either moment, or in either set of teams
 */
export function effectOf(
  { mean, standardError, freedom }: MeanWithError,
  deviation: number,
  respondents: readonly [number, number],
): Effect {
  const interval = tIntervalOf({ mean, standardError, freedom });
  return {
    mean,
    standardError,
    freedom,
    interval,
    size: deviation === 0 ? null : sizeOf(mean, interval, deviation, respondents),
    change: changeIn(interval),
  };
}

function sizeOf(
  mean: number,
  { low, high }: Interval,
  deviation: number,
  respondents: readonly [number, number],
): EffectSize {
  const inDeviations = (difference: number): number => hedgesG(difference, deviation, respondents);
  return { g: inDeviations(mean), interval: { low: inDeviations(low), high: inDeviations(high) }, deviation };
}

function changeIn({ low, high }: Interval): Change {
  if (low > 0) return { outcome: 'clear-change', direction: 'up' };
  if (high < 0) return { outcome: 'clear-change', direction: 'down' };
  return { outcome: (high - low) / 2 > WIDEST_EFFECT_MARGIN ? 'too-few-to-say' : 'no-clear-change' };
}
