import type { UnitTree } from '../organisation/unit-tree.js';
import type { RosterPerson } from './roster-person.js';

/**
 * Who leads each unit: the person whom the others in it name as their manager.
 *
 * "The others in it" are the people listed in the unit and the leaders of its child units, who answer as its members;
 * that is why it goes bottom-up. In a unit:
 *  1. whoever is named by another of them leads it;
 *  2. whoever is named by one of them who does not lead it, and is not among them, leads it as well: a manager who is
 *     listed elsewhere.
 *
 * Without others, whoever is listed in the unit and leads all that is below it leads it too: a director whose people are
 * all listed two levels down.
 *
 * A leader of a child unit who names a fellow leader of that same child says something about the child, not about the
 * unit above it, and does not count there.
 *
 * @param people by id; managers in it exist and are somebody else
 * @returns sorted ids by unit
 */
export function leadersBottomUp(
  people: ReadonlyMap<string, RosterPerson>,
  tree: UnitTree,
): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>(tree.topDown.map((unitId) => [unitId, []]));
  for (const { id, unitId } of people.values()) listed.get(unitId)?.push(id);
  const leaders = new Map<string, readonly string[]>();
  for (const unitId of [...tree.topDown].reverse()) {
    // Who is named by each of the others; null: nobody, or nobody that counts here.
    const naming = new Map<string, string | null>();
    const leadingBelow = new Set<string>();
    for (const childId of tree.children.get(unitId) ?? []) {
      const childLeaders = leaders.get(childId) ?? [];
      for (const id of childLeaders) {
        leadingBelow.add(id);
        const managerId = people.get(id)?.managerId ?? null;
        const counts = managerId !== null && !childLeaders.includes(managerId);
        naming.set(id, counts ? managerId : (naming.get(id) ?? null));
      }
    }
    for (const id of listed.get(unitId) ?? []) naming.set(id, people.get(id)?.managerId ?? null);
    const leading = aloneAbove(naming, listed.get(unitId) ?? [], leadingBelow) ?? leadersAmong(naming);
    if (leading.length > 0) leaders.set(unitId, leading);
  }
  return leaders;
}

/** Whoever is listed in a unit, and comes to it as the leader of all below it too, so that there are no others. */
function aloneAbove(
  naming: ReadonlyMap<string, string | null>,
  listed: readonly string[],
  childLeaders: ReadonlySet<string>,
): readonly string[] | null {
  const [only] = naming.keys();
  return naming.size === 1 && only !== undefined && listed.includes(only) && childLeaders.has(only) ? [only] : null;
}

function leadersAmong(naming: ReadonlyMap<string, string | null>): readonly string[] {
  const named = new Set([...naming.values()].filter((id) => id !== null));
  const within = new Set([...named].filter((id) => naming.has(id)));
  const outside = [...naming].flatMap(([id, managerId]) =>
    managerId !== null && !within.has(id) && !naming.has(managerId) ? [managerId] : [],
  );
  return [...new Set([...within, ...outside])].sort();
}
