import type { DisclosedFigure } from '@leeway/contract';
import {
  type Disclosed,
  type Figure,
  type MeasureId,
  type ReleaseGroup,
  withheld,
  type WithheldReason,
} from '@leeway/trust-model';

/** A measure of a group, as it was released; without a group, or without the measure, withheld. */
export function figureOf(group: ReleaseGroup | null, measure: MeasureId, otherwise: WithheldReason): DisclosedFigure {
  const figure: Disclosed<Figure> | undefined = group?.figures[measure];
  return figure ?? withheld(otherwise);
}
