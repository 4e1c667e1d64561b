import type { Figure } from '../indices/figure.js';

/**
 * What the bands add to the standard error of a mean change of k teams, in points:
 *
 *     e = √(Σ (h₁² + h₂²) / 3) / k, h half the width of a team's band before and after
 *
 * A team's mean lies anywhere in its band, so the middle is off like a number drawn evenly from −h to h, whose variance is
 * h²/3 (JCGM 100:2008, GUM, 4.3.7). Those of many teams don't all go the same way: they add as squares, and not in full as
 * for one team. Rounding also makes the teams' changes lie apart, so that it counts twice rather than not at all: four
 * teams that land in the same band again have not been shown to change by exactly 0. Example: four teams with bands of
 * 0.6 both times give √(8 · 0.09 / 3) / 4 = 0.1225.
 *
 * @param pairs of the figures of one team at both moments, at least one pair
 */
export function bandErrorOf(pairs: readonly (readonly [Figure, Figure])[]): number {
  const squares = pairs.flat().reduce((sum, { low, high }) => sum + ((high - low) / 2) ** 2, 0);
  return Math.sqrt(squares / 3) / pairs.length;
}
