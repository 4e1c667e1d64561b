import type { Disclosed } from '../disclosed/disclosed.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import type { MeasureId } from '../release/measure-id.js';

/** Standard deviations within a team where the organisation has published none, in points of 1–5 (measurement.md). */
export const DEFAULT_ITEM_DEVIATION = 1;
export const DEFAULT_SCALE_DEVIATION = 0.7;

/**
 * How far people in one team usually lie apart on a measure, in points of 1–5: for a scale what the organisation's
 * quality figures say, else 0.7; for a single statement or a delegation level, of which none is published, 1.0.
 *
 * @param quality of whichever round of the organisation has shown them: they are published once
 */
export function deviationOf(measureId: MeasureId, quality: Disclosed<QualityFigures>): number {
  if (!measureId.startsWith('scale:')) return DEFAULT_ITEM_DEVIATION;
  if (quality.status === 'withheld') return DEFAULT_SCALE_DEVIATION;
  const published = quality.value.scales.find(({ scaleId }) => `scale:${scaleId}` === measureId)?.deviation;
  return published?.status === 'shown' ? published.value : DEFAULT_SCALE_DEVIATION;
}
