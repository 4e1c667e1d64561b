import { middleOf } from '../bands/middle-of.js';
import type { RespondentBand } from '../bands/respondent-band.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from './figure.js';
import { meanFigure } from './mean-figure.js';

/** One published group of a parent: its figure and its published number of respondents. */
export interface PublishedPart {
  readonly figure: Disclosed<Figure>;
  readonly respondents: RespondentBand;
}

/**
 * The figure of a department, a cohort or the organisation: the mean of the figures that its groups show, weighted by
 * the middles of their respondent bands, Σ mᵢxᵢ / Σ mᵢ.
 *
 * It takes published figures and nothing else. Computed from raw answers, a parent could be set off against its
 * children and undo their bands (anonymity.md, R4); computed from what is published, it tells nothing that is not
 * published already. Source: measurement.md. Example: middle 2.6 of 5–7 respondents and 3.2 of 11–15 give
 * (6 × 2.6 + 13 × 3.2) / 19 = 3.0105.
 */
export function parentFigure(parts: readonly PublishedPart[]): Disclosed<Figure> {
  const visible = parts.flatMap((part) =>
    part.figure.status === 'shown' ? [{ figure: part.figure.value, weight: middleOf(part.respondents) }] : [],
  );
  return visible.length === 0 ? withheld('no-part-shown') : shown(meanFigure(visible));
}
