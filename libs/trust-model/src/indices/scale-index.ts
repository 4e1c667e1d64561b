import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from './figure.js';
import { meanFigure } from './mean-figure.js';

/**
 * The index of a scale: the mean of the middles of its items that can be used, every item counting the same; its range
 * is the mean of their ranges. At least half of the items that were asked have to be usable.
 *
 * Range 1..5, 5 is good. Source: measurement.md, "From answers to figures". Example: items 2.4–2.8 and 3.0–3.4 give
 * 2.7–3.1, middle 2.9.
 *
 * @param items one for every item asked, null for one that too few people answered
 */
export function scaleIndex(items: readonly (Figure | null)[]): Disclosed<Figure> {
  const usable = items.filter((item) => item !== null);
  if (usable.length === 0) return withheld('too-few-answers');
  if (usable.length * 2 < items.length) return withheld('too-few-items');
  return shown(meanFigure(usable.map((item) => ({ figure: item, weight: 1 }))));
}
