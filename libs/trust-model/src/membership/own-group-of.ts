import type { Unit } from '../organisation/unit-tree.js';
import { membership } from './membership.js';
import type { RosterPerson } from './roster-person.js';

/** The unit in whose own group each person answers, as `membership` reads it; null for who answers nowhere. */
export function ownGroupOf(
  people: readonly RosterPerson[],
  units: readonly Unit[],
): ReadonlyMap<string, string | null> {
  return membership(people, units).ownGroupByPerson;
}
