import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { scaleIndex } from '../indices/scale-index.js';
import type { AskedScale } from '../questionnaire/scales-of.js';
import type { ReleaseGroup } from '../release/release.js';
import { DEFAULT_ITEM_DEVIATION } from './deviation-of.js';
import type { Estimate } from './estimate.js';
import { standardErrorOf } from './standard-error-of.js';

/**
 * The statements of one facet of a scale as an estimate, made as an index is: from the figures of the statements that the
 * group shows, at least half of them. Statements are shown from eight answers, so that a facet is withheld more often than
 * its scale. Its deviation is that of a single statement, 1.0: it has one or two of them.
 *
 * @param scale with the statements that the round asks
 */
export function facetEstimateIn(
  group: Pick<ReleaseGroup, 'figures' | 'respondents'>,
  { items }: AskedScale,
  facet: string,
): Disclosed<Estimate> {
  if (group.respondents.status === 'withheld') return group.respondents;
  const figures = items
    .filter((item) => item.facet === facet)
    .map(({ id }) => {
      const figure: Disclosed<Figure> | undefined = group.figures[`item:${id}`];
      return figure?.status === 'shown' ? figure.value : null;
    });
  const index = figures.length === 0 ? withheld('no-part-shown') : scaleIndex(figures);
  if (index.status === 'withheld') return index;
  return shown({
    figure: index.value,
    standardError: standardErrorOf(DEFAULT_ITEM_DEVIATION, group.respondents.value),
  });
}
