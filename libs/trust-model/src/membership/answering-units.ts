import type { UnitTree } from '../organisation/unit-tree.js';
import type { RosterPerson } from './roster-person.js';

/**
 * The unit in whose own group each person answers: where they are listed, or, for a leader, the unit above the topmost
 * unit that they lead. Null for whoever leads a root.
 *
 * "Topmost" is the one closest to the root, so the unit above it is not led by the same person. Somebody who leads two
 * units at the same height in different branches answers above the first one in the tree's order.
 *
 * @param ledByPerson the units that each leader leads
 */
export function answeringUnits(
  people: ReadonlyMap<string, RosterPerson>,
  ledByPerson: ReadonlyMap<string, readonly string[]>,
  tree: UnitTree,
): Map<string, string | null> {
  const height = (unitId: string): number => tree.depths.get(unitId) ?? 0;
  const rank = (unitId: string): number => tree.ranks.get(unitId) ?? 0;
  const answering = new Map<string, string | null>();
  for (const { id, unitId } of people.values()) {
    const [topmost] = [...(ledByPerson.get(id) ?? [])].sort((a, b) => height(a) - height(b) || rank(a) - rank(b));
    answering.set(id, topmost === undefined ? unitId : (tree.parents.get(topmost) ?? null));
  }
  return answering;
}
