import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';

/** The fewest teams of which a spread is given. */
export const LEAST_TEAMS_FOR_SPREAD = 3;

/** How far teams lie apart on one measure. */
export interface SpreadOverTeams {
  readonly teams: number;
  /** The lowest and the highest middle of a band. */
  readonly lowest: number;
  readonly highest: number;
  /** Standard deviation of the middles, √(Σ(x − x̄)²/(k − 1)). */
  readonly deviation: number;
  /** Whether some two bands don't overlap; else the teams can't be told apart in today's answers. */
  readonly isToldApart: boolean;
}

/**
 * The spread of the published middles of some teams; null of fewer than three. The teams are those shown by name: a spread
 * with others in it would tell of these, together with the mean. Part of it is the rounding to bands and who happened to
 * answer, so it is no spread of "real" levels. Example: middles 2, 3 and 4 have a deviation of 1.
 */
export function spreadOverTeams(figures: readonly Disclosed<Figure>[]): SpreadOverTeams | null {
  const values = figures
    .flatMap((figure) => (figure.status === 'shown' ? [figure.value] : []))
    .sort((one, other) => one.middle - other.middle);
  const [lowest, highest] = [values[0], values.at(-1)];
  if (lowest === undefined || highest === undefined || values.length < LEAST_TEAMS_FOR_SPREAD) return null;
  const mean = values.reduce((sum, { middle }) => sum + middle, 0) / values.length;
  const squares = values.reduce((sum, { middle }) => sum + (middle - mean) ** 2, 0);
  return {
    teams: values.length,
    lowest: lowest.middle,
    highest: highest.middle,
    deviation: Math.sqrt(squares / (values.length - 1)),
    isToldApart: Math.max(...values.map(({ low }) => low)) > Math.min(...values.map(({ high }) => high)),
  };
}
