import { changeBetween, type Change } from '../change/change-between.js';
import { estimateIn } from '../change/estimate.js';
import { isNamed } from '../confidentiality/counted-teams.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import type { MeasureId } from '../release/measure-id.js';
import type { TeamPair } from './pair-teams.js';

/** What one team shows at both moments, and what may be said of it alone. */
export interface TeamChange {
  readonly key: string;
  readonly unitIds: readonly string[];
  readonly before: Disclosed<Figure>;
  readonly after: Disclosed<Figure>;
  readonly change: Change;
}

/** The changes of the teams that may be shown by name, in the order of the pairs. Of the others there is nothing. */
export function namedTeamChanges(
  pairs: readonly TeamPair[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
  quality: Disclosed<QualityFigures>,
): readonly TeamChange[] {
  return pairs
    .filter(({ unitIds }) => isNamed(unitIds, named))
    .map(({ key, unitIds, before, after }) => {
      const [first, second] = [estimateIn(before, measureId, quality), estimateIn(after, measureId, quality)];
      return {
        key,
        unitIds,
        before: before.figures[measureId] ?? { status: 'withheld', reason: 'no-part-shown' },
        after: after.figures[measureId] ?? { status: 'withheld', reason: 'no-part-shown' },
        change: changeBetween(first, second),
      };
    });
}
