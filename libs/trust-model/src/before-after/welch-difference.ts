import type { MeanWithError } from './mean-with-error.js';

/**
 * The difference `one − other` of two means whose values may lie apart differently (Welch, 1947; Satterthwaite, 1946):
 *
 *     d = x̄₁ − x̄₂, SE = √(SE₁² + SE₂²), ν = (SE₁² + SE₂²)² / (SE₁⁴/ν₁ + SE₂⁴/ν₂)
 *
 * ν lies between the smaller of the two and their sum. Without any error it is that smaller one. Of two mean changes, d is a
 * difference in differences. Example: 2.33 ± 0.6331 and 0.75 ± 0.5657 with ν = 9 each give 1.58, SE 0.8491, ν = 17.78.
 */
export function welchDifference(one: MeanWithError, other: MeanWithError): MeanWithError {
  const mean = one.mean - other.mean;
  const [first, second] = [one.standardError ** 2, other.standardError ** 2];
  const variance = first + second;
  if (variance === 0) return { mean, standardError: 0, freedom: Math.min(one.freedom, other.freedom) };
  const share = first / variance;
  const freedom = 1 / (share ** 2 / one.freedom + (1 - share) ** 2 / other.freedom);
  return { mean, standardError: Math.sqrt(variance), freedom };
}
