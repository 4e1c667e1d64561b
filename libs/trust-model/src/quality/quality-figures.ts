import { MIN_QUALITY_RESPONDENTS } from '../blocks/thresholds.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { AskedScale } from '../questionnaire/scales-of.js';
import type { MeasureSum } from '../release/block-tally.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import { pearsonCorrelation } from './pearson-correlation.js';
import { pooledDeviation } from './pooled-deviation.js';
import { pairKey, type ScoreProducts } from './score-products.js';

/** How well a scale measures, in the organisation as a whole. */
export interface ScaleQuality {
  readonly scaleId: string;
  /** Standard deviation of people's scale means within reporting groups, in points of 1–5, rounded to 0.1. */
  readonly deviation: Disclosed<number>;
  /** Cronbach's alpha, 0–1, rounded to 0.05; withheld for a scale of one item. */
  readonly alpha: Disclosed<number>;
}

/** Pearson's correlation between the scores of two scales, −1 to 1, rounded to 0.05. */
export interface ScaleCorrelation {
  readonly scaleIds: readonly [string, string];
  readonly correlation: Disclosed<number>;
}

/**
 * Figures about the questionnaire, of the organisation as a whole and from a hundred complete answers: the one thing
 * that is not computed from bands (anonymity.md, section 4). Coarsely rounded; never of a block or a unit; and published
 * once in an organisation, since two of them could be subtracted (docs/decisions/0014).
 */
export interface QualityFigures {
  readonly scales: readonly ScaleQuality[];
  readonly correlations: readonly ScaleCorrelation[];
}

const DEVIATION_STEP = 10;
const COEFFICIENT_STEP = 20;
/** A hundred people in groups of five. */
const MIN_DEGREES_OF_FREEDOM = 80;

/**
 * Computes the quality figures; withheld if there is none to show. Whether one is shown depends on numbers of people alone: where nothing varies, alpha
 * and correlation are 0, since to leave them out would tell that everybody answered alike.
 *
 * @param groups the scores of the reporting groups, by scale id
 */
export function qualityFigures(
  scales: readonly AskedScale[],
  products: ScoreProducts,
  groups: readonly Readonly<Partial<Record<string, MeasureSum>>>[],
): Disclosed<QualityFigures> {
  const ids = scales.map(({ scale }) => scale.id);
  const figures = {
    scales: scales.map(({ scale, items }) => ({
      scaleId: scale.id,
      deviation: deviationOf(
        products[`scale:${scale.id}`],
        groups.flatMap((group) => group[scale.id] ?? []),
        items.length,
      ),
      alpha: alphaOf(
        products[`scale:${scale.id}`],
        items.map(({ id }) => products[`item:${id}`]),
      ),
    })),
    correlations: ids.flatMap((one, index) =>
      ids.slice(index + 1).map((other) => ({
        scaleIds: [one, other] as const,
        correlation: correlationOf(products[pairKey(one, other)]),
      })),
    ),
  };
  const all = [
    ...figures.scales.flatMap(({ deviation, alpha }) => [deviation, alpha]),
    ...figures.correlations.map((pair) => pair.correlation),
  ];
  return all.some(({ status }) => status === 'shown') ? shown(figures) : withheld('too-few-for-quality');
}

type Sums = readonly number[] | undefined;

function deviationOf(sums: Sums, groups: readonly MeasureSum[], items: number): Disclosed<number> {
  const [n = 0, , squares = 0] = sums ?? [];
  const freedom = groups.reduce((total, group) => total + Math.max(0, group.n - 1), 0);
  if (n < MIN_QUALITY_RESPONDENTS || freedom < MIN_DEGREES_OF_FREEDOM) return withheld('too-few-for-quality');
  return shown(rounded(pooledDeviation(squares, groups) / items, DEVIATION_STEP));
}

function alphaOf(scale: Sums, items: readonly Sums[]): Disclosed<number> {
  if (items.length < 2) return withheld('too-few-items');
  if (scale === undefined || (scale[0] ?? 0) < MIN_QUALITY_RESPONDENTS) return withheld('too-few-for-quality');
  return shown(
    rounded(
      cronbachAlpha(
        scale,
        items.map((item) => item ?? []),
      ),
      COEFFICIENT_STEP,
    ),
  );
}

function correlationOf(pair: Sums): Disclosed<number> {
  if (pair === undefined || (pair[0] ?? 0) < MIN_QUALITY_RESPONDENTS) return withheld('too-few-for-quality');
  return shown(rounded(pearsonCorrelation(pair), COEFFICIENT_STEP));
}

/** To the nearest 1/steps; written as a quotient of whole numbers, so that 0.15 is 0.15. Never −0. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0;
}
