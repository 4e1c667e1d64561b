import type { LinearForm } from '../confidentiality/linear-form.js';

const PRIME = 2_147_483_647n;

/**
 * The rank of some forms, modulo a prime: another way than the one under test, on a dense matrix and without fractions.
 * It is the rank over the rational numbers unless a determinant happens to be a multiple of the prime.
 */
export function rankOf(forms: readonly LinearForm[]): number {
  const names = [...new Set(forms.flatMap((form) => [...form.keys()]))];
  const rows = forms.map((form) => names.map((name) => modulo(form.get(name) ?? 0n)));
  let rank = 0;
  for (const [column] of names.entries()) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    const pivot = rows[at];
    if (pivot === undefined) continue;
    rows.splice(at, 1);
    rows.splice(rank, 0, pivot);
    const inverse = power(pivot[column] ?? 1n, PRIME - 2n);
    for (let below = rank + 1; below < rows.length; below += 1) {
      const factor = modulo((rows[below]?.[column] ?? 0n) * inverse);
      rows[below] = (rows[below] ?? []).map((value, index) => modulo(value - factor * (pivot[index] ?? 0n)));
    }
    rank += 1;
  }
  return rank;
}

function modulo(value: bigint): bigint {
  return ((value % PRIME) + PRIME) % PRIME;
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power(base, exponent / 2n);
  const square = modulo(half * half);
  return exponent % 2n === 0n ? square : modulo(square * base);
}
