import type { LinearForm } from './linear-form.js';
import { reducedForms } from './reduced-forms.js';

/**
 * The unknowns that follow from some forms: those whose own unit vector lies in the span of the forms. After the
 * elimination these are the rows of one unknown: a combination of rows has the pivot of each row that is in it.
 *
 * This is exact, for any number of forms at once: two cohorts that differ by one team, and three that only together do.
 * Example: a + b + c, a + b, b + c tell a, b and c; a + b + c and a + b + c + d + e tell none.
 */
export function toldBy(forms: readonly LinearForm[]): readonly string[] {
  return [...reducedForms(forms)]
    .filter(([, row]) => row.size === 1)
    .map(([pivot]) => pivot)
    .sort();
}

/**
 * The unknowns that follow from some forms but for one other: those that are in a combination of the forms with at most
 * one unknown beside them. Where a mean and the spread around it are shown, two teams alone would both be told, only not
 * which is which.
 *
 * Two unknowns share such a combination if and only if leaving both out loses what the forms tell: the rank gets smaller.
 */
export function toldInPairsBy(forms: readonly LinearForm[]): readonly string[] {
  const rows = [...reducedForms(forms)];
  const told = new Set(rows.filter(([, row]) => row.size <= 2).flatMap(([, row]) => [...row.keys()]));
  for (const [index, [pivot, row]] of rows.entries()) {
    for (const [other, otherRow] of rows.slice(index + 1)) {
      if (areParallelBeside(row, pivot, otherRow, other)) {
        told.add(pivot);
        told.add(other);
      }
    }
  }
  return [...told].sort();
}

/** Whether two rows are multiples of each other but for their pivots, so that a combination has only these two. */
function areParallelBeside(one: LinearForm, pivot: string, other: LinearForm, otherPivot: string): boolean {
  const rest = [...one].filter(([name]) => name !== pivot);
  if (rest.length === 0 || rest.length !== other.size - 1) return false;
  const [first] = rest;
  if (first === undefined) return false;
  const [factor, otherFactor] = [first[1], other.get(first[0]) ?? 0n];
  if (otherFactor === 0n || other.has(pivot) || one.has(otherPivot)) return false;
  return rest.every(([name, value]) => value * otherFactor === (other.get(name) ?? 0n) * factor);
}
