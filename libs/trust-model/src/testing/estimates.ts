import fc from 'fast-check';
import { bandOfSum } from '../bands/band-of-sum.js';
import { respondentBand, type RespondentBand } from '../bands/respondent-band.js';
import type { Estimate } from '../change/estimate.js';
import { standardErrorOf } from '../change/standard-error-of.js';
import { shown, withheld, WITHHELD_REASONS, type Disclosed } from '../disclosed/disclosed.js';
import { figureOfSum } from '../indices/figure-of-sum.js';

/** An estimate of n answers that add up to a sum, as a release of the normal mode would publish it. */
export function estimateOf(n: number, sum: number, deviation = 1): Estimate {
  return { figure: figureOfSum(n, sum, false, 6), standardError: standardErrorOf(deviation, respondentBand(n)) };
}

/** The published estimate whose band has the mean in it: what a team of n people feels, as far as it is shown. */
export function estimateAt(n: number, mean: number, deviation = 1): Estimate {
  const band = bandOfSum(n, Math.round(n * mean), 6);
  return estimateOf(n, band.from, deviation);
}

/** Any figure that a team can have, with the deviations that are published or assumed. */
export const estimates: fc.Arbitrary<Estimate> = fc
  .record({
    n: fc.oneof(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 5, max: 300 })),
    deviation: fc.constantFrom(0.4, 0.7, 1, 1.3),
  })
  .chain(({ n, deviation }) => fc.integer({ min: n, max: 5 * n }).map((sum) => estimateOf(n, sum, deviation)));

export const respondentBands: fc.Arbitrary<RespondentBand> = fc.integer({ min: 5, max: 400 }).map(respondentBand);

/** Now and then withheld, for any reason. */
export const disclosedEstimates: fc.Arbitrary<Disclosed<Estimate>> = fc.oneof(
  { weight: 9, arbitrary: estimates.map(shown) },
  { weight: 1, arbitrary: fc.constantFrom(...WITHHELD_REASONS).map(withheld) },
);
