import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';
import { deviationOf } from './deviation-of.js';
import { standardErrorOf } from './standard-error-of.js';

/** A published figure with what it is worth as a statement beyond today's answers. */
export interface Estimate {
  readonly figure: Figure;
  /** In points of 1–5, without the band of the figure. */
  readonly standardError: number;
}

/**
 * Takes a measure of a published group as an estimate; withheld if the figure or the number of respondents is. A measure
 * that the round did not ask is `not-asked`.
 *
 * @param quality of whichever round of the organisation has shown them
 */
export function estimateIn(
  group: Pick<ReleaseGroup, 'figures' | 'respondents'>,
  measureId: MeasureId,
  quality: Disclosed<QualityFigures>,
): Disclosed<Estimate> {
  const figure: Disclosed<Figure> | undefined = group.figures[measureId];
  if (figure === undefined) return withheld('not-asked');
  if (figure.status === 'withheld') return figure;
  if (group.respondents.status === 'withheld') return group.respondents;
  return shown({
    figure: figure.value,
    standardError: standardErrorOf(deviationOf(measureId, quality), group.respondents.value),
  });
}

/** What one person said of themselves: exactly that, without a band and without an error. */
export function exactEstimate(value: number): Estimate {
  return { figure: { low: value, high: value, middle: value }, standardError: 0 };
}
