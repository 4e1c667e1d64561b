import { changeBetween, type Change } from '../change/change-between.js';
import { estimateIn, type Estimate } from '../change/estimate.js';
import { isNamed } from '../confidentiality/counted-teams.js';
import { withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import type { MeasureId } from '../release/measure-id.js';
import { comparableFigures } from './comparable-figures.js';
import type { MomentGroup } from './moment.js';
import type { TeamPair } from './pair-teams.js';

/** What one team shows at both moments, and what may be said of it alone. */
export interface TeamChange {
  readonly key: string;
  readonly unitIds: readonly string[];
  readonly before: Disclosed<Figure>;
  readonly after: Disclosed<Figure>;
  readonly change: Change;
}

const NONE = withheld('no-part-shown');

/** The changes of the teams that may be shown by name, in the order of the pairs. Of the others there is nothing. */
export function namedTeamChanges(
  pairs: readonly TeamPair[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
  quality: Disclosed<QualityFigures>,
): readonly TeamChange[] {
  return pairs
    .filter(({ unitIds }) => isNamed(unitIds, named))
    .map((pair) => {
      const { key, unitIds, before, after } = pair;
      const [first = NONE, second = NONE] = comparableFigures(pair, measureId);
      const estimateOf = (figure: Disclosed<Figure>, { respondents }: MomentGroup): Disclosed<Estimate> =>
        estimateIn({ figures: { [measureId]: figure }, respondents }, measureId, quality);
      const change = changeBetween(estimateOf(first, before), estimateOf(second, after));
      return { key, unitIds, before: first, after: second, change };
    });
}
