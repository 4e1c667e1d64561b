import { figure, type Figure } from './figure.js';

/**
 * The weighted mean of figures: of their lows, of their highs and of their middles, Σ wᵢxᵢ / Σ wᵢ. 1..5 again.
 *
 * @param parts at least one, weights above 0
 * @throws RangeError without parts
 */
export function meanFigure(parts: readonly { readonly figure: Figure; readonly weight: number }[]): Figure {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('a mean needs at least one part');
  const mean = (end: keyof Figure): number =>
    parts.reduce((sum, part) => sum + part.weight * part.figure[end], 0) / total;
  return figure(mean('low'), mean('high'), mean('middle'));
}
