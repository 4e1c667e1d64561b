/**
 * Pearson's product-moment correlation:
 *
 *     r = (n Σxy − Σx Σy) / √( (n Σx² − (Σx)²) (n Σy² − (Σy)²) )
 *
 * −1 to 1; 0 where one of the two does not vary. Source: K. Pearson, Proceedings of the Royal Society 58 (1895).
 *
 * @param pair number of people, sums of x and y, sums of their squares, sum of the products
 */
export function pearsonCorrelation([n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0]: readonly number[]): number {
  const spread = (n * xx - x * x) * (n * yy - y * y);
  return spread === 0 ? 0 : (n * xy - x * y) / Math.sqrt(spread);
}
