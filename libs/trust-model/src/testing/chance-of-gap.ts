import type { BandWidth } from '../bands/band-width.js';
import { respondentBand } from '../bands/respondent-band.js';
import type { Estimate } from '../change/estimate.js';
import { standardErrorOf } from '../change/standard-error-of.js';
import type { Gap } from '../delegation/area-state.js';
import { gapBetween } from '../delegation/gap-between.js';
import { figureOfSum } from '../indices/figure-of-sum.js';

/**
 * The exact chance that a gap is found between what n people feel and what they want. Everybody answers 1 + Binomial(4, p),
 * which has the mean 1 + 4p and a deviation of up to 1.0, the default; so the sum is n + Binomial(4n, p).
 *
 * @param felt true mean of what is felt, between 1 and 5
 * @param wanted true mean of what is wanted
 */
export function chanceOfGap(gap: Gap, n: number, felt: number, wanted: number, width: BandWidth): number {
  const wantedFigures = figuresOf(n, wanted, width);
  return figuresOf(n, felt, width).reduce((chance, from) => {
    const found = wantedFigures.filter((to) => gapBetween(from.estimate, to.estimate) === gap);
    return chance + from.chance * found.reduce((sum, to) => sum + to.chance, 0);
  }, 0);
}

interface PossibleFigure {
  readonly estimate: Estimate;
  readonly chance: number;
}

/** Every figure that can be published, with its chance. */
function figuresOf(n: number, mean: number, width: BandWidth): readonly PossibleFigure[] {
  const p = (mean - 1) / 4;
  const standardError = standardErrorOf(1, respondentBand(n));
  const byBand = new Map<number, PossibleFigure>();
  let chance = (1 - p) ** (4 * n);
  for (let above = 0; above <= 4 * n; above += 1) {
    const figure = figureOfSum(n, n + above, false, width);
    const before = byBand.get(figure.low)?.chance ?? 0;
    byBand.set(figure.low, { estimate: { figure, standardError }, chance: before + chance });
    chance *= ((4 * n - above) / (above + 1)) * (p / (1 - p));
  }
  return [...byBand.values()];
}
