import { withoutKnown, type LinearForm } from './linear-form.js';
import { reducedForms } from './reduced-forms.js';

/**
 * The teams of which something follows from some forms: those with a combination of the forms that has unknowns of that
 * team alone, and how many such combinations there are that do not follow from each other.
 *
 * After the elimination a combination has the pivot of each row that is in it, so only the rows with a pivot of the team
 * can be in such a one; and there are as many as the rank of what else is in these rows is smaller than their number, since
 * that is how often the rest cancels out. This is exact, for any number of forms at once: two cohorts that differ by one
 * team, and three that only together do. Example: a + b + c, c + d + e and a + b + d + e tell c; a + b + c and a + b + c +
 * d + e tell nothing of one team.
 *
 * @param teamOf which team an unknown is about; each is its own if this is left out
 * @returns by team, sorted; at least 1 each
 */
export function toldBy(
  forms: readonly LinearForm[],
  teamOf: (unknown: string) => string = (unknown) => unknown,
): ReadonlyMap<string, number> {
  const byTeam = new Map<string, LinearForm[]>();
  for (const [pivot, row] of reducedForms(forms)) {
    const team = teamOf(pivot);
    byTeam.set(team, [...(byTeam.get(team) ?? []), withoutKnown(row, (unknown) => teamOf(unknown) === team)]);
  }
  return new Map(
    [...byTeam]
      .map(([team, rests]) => [team, rests.length - reducedForms(rests).size] as const)
      .filter(([, told]) => told > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/**
 * The unknowns that follow from some forms but for one other: those that are in a combination of the forms with at most
 * one unknown beside them. Where a mean and the spread around it are shown, two teams alone would both be told, only not
 * which is which.
 *
 * After the elimination such a combination is one row of at most two unknowns, or two rows that are the same but for
 * their pivots and a factor.
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
