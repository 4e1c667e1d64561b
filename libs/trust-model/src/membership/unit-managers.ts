import type { Unit } from '../organisation/unit-tree.js';
import { membership } from './membership.js';
import type { RosterPerson } from './roster-person.js';

/** Who leads each unit, as `membership` reads it; units that nobody leads have no entry. */
export function unitManagers(
  people: readonly RosterPerson[],
  units: readonly Unit[],
): ReadonlyMap<string, readonly string[]> {
  return membership(people, units).managersByUnit;
}
