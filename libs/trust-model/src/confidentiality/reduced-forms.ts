import type { LinearForm } from './linear-form.js';

/**
 * Gauss and Jordan's elimination, exact: forms that tell the same as the given ones, of which each has an unknown, its
 * pivot, that none of the others has. Over the rational numbers, written with whole ones: a row may be multiplied by any
 * number but 0, and is divided by what its numbers have in common. Pivots are taken in the order of the unknowns.
 *
 * Example: x + y and x + y + z give x + y and z, so z is told.
 */
export function reducedForms(forms: readonly LinearForm[]): ReadonlyMap<string, LinearForm> {
  const rows = new Map<string, LinearForm>();
  for (const form of forms) {
    let rest = form;
    for (const [pivot, row] of rows) rest = eliminated(rest, pivot, row);
    const pivot = [...rest.keys()].sort()[0];
    if (pivot === undefined) continue;
    for (const [other, row] of rows) rows.set(other, eliminated(row, pivot, rest));
    rows.set(pivot, rest);
  }
  return rows;
}

/** A form without an unknown, by taking away another form that has it. */
function eliminated(form: LinearForm, unknown: string, by: LinearForm): LinearForm {
  const [times, pivot] = [form.get(unknown) ?? 0n, by.get(unknown) ?? 0n];
  if (times === 0n || pivot === 0n) return form;
  const sum = new Map<string, bigint>();
  for (const name of new Set([...form.keys(), ...by.keys()])) {
    const value = (form.get(name) ?? 0n) * pivot - (by.get(name) ?? 0n) * times;
    if (value !== 0n) sum.set(name, value);
  }
  const divisor = [...sum.values()].reduce(greatestDivisor, 0n);
  return new Map([...sum].map(([name, value]) => [name, value / divisor]));
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
