import { unitTree, type Unit, type UnitDiagnostic, type UnitTree } from '../organisation/unit-tree.js';
import { answeringUnits } from './answering-units.js';
import { leadersBottomUp } from './leaders-bottom-up.js';
import type { RosterPerson } from './roster-person.js';

/** Something in the roster that was read in the safest way, and that the administrator should see. */
export type MembershipDiagnostic =
  | UnitDiagnostic
  | { readonly code: 'duplicate-person'; readonly personId: string }
  | { readonly code: 'unknown-unit'; readonly personId: string }
  | { readonly code: 'unknown-manager'; readonly personId: string }
  | { readonly code: 'names-self'; readonly personId: string }
  /** The chain of managers of this person comes back to them. */
  | { readonly code: 'manager-cycle'; readonly personId: string }
  /** Leads a top-level unit although there are others beside it: answers nowhere, since there is no unit above. */
  | { readonly code: 'no-unit-above'; readonly personId: string };

/** Who leads what, and who answers where. */
export interface Membership {
  /** By unit: the people who lead it, sorted by id. Units that nobody leads have no entry. */
  readonly managersByUnit: ReadonlyMap<string, readonly string[]>;
  /** By person: the unit in whose own group they answer; null for who leads everything, or is in no known unit. */
  readonly ownGroupByPerson: ReadonlyMap<string, string | null>;
  /** By unit: how many people answer in its own group. Units in which nobody answers have no entry. */
  readonly headcountByUnit: ReadonlyMap<string, number>;
  /** Units whose own group consists of leaders only: their management team. */
  readonly managementTeams: ReadonlySet<string>;
  readonly diagnostics: readonly MembershipDiagnostic[];
}

/**
 * Reads a roster: whoever leads a unit answers as a member of the unit above the topmost unit they lead, never in a
 * unit they lead; everybody else answers in the unit they are listed in (product.md, "Who belongs where").
 *
 * Never throws: what is wrong in the roster comes back as diagnostics.
 */
export function membership(people: readonly RosterPerson[], units: readonly Unit[]): Membership {
  const tree = unitTree(units);
  const diagnostics: MembershipDiagnostic[] = [...tree.diagnostics];
  const sound = soundPeople(people, tree, diagnostics);
  const managersByUnit = leadersBottomUp(sound, tree);
  const ledByPerson = new Map<string, string[]>();
  for (const [unitId, managerIds] of managersByUnit) {
    for (const id of managerIds) ledByPerson.set(id, [...(ledByPerson.get(id) ?? []), unitId]);
  }
  const ownGroupByPerson = answeringUnits(sound, ledByPerson, tree);
  const headcountByUnit = new Map<string, number>();
  const managementTeams = new Set([...ownGroupByPerson.values()].filter((unitId) => unitId !== null));
  for (const [personId, unitId] of ownGroupByPerson) {
    if (unitId !== null) headcountByUnit.set(unitId, (headcountByUnit.get(unitId) ?? 0) + 1);
    if (unitId !== null && !ledByPerson.has(personId)) managementTeams.delete(unitId);
    if (unitId === null && ledByPerson.has(personId) && tree.rootIds.length > 1) {
      diagnostics.push({ code: 'no-unit-above', personId });
    }
  }
  for (const { id } of people) if (!ownGroupByPerson.has(id)) ownGroupByPerson.set(id, null);
  return { managersByUnit, ownGroupByPerson, headcountByUnit, managementTeams, diagnostics };
}

/** The people that can be placed, by id, with the manager only if there is such a person. */
function soundPeople(
  people: readonly RosterPerson[],
  tree: UnitTree,
  diagnostics: MembershipDiagnostic[],
): ReadonlyMap<string, RosterPerson> {
  const sound = new Map<string, RosterPerson>();
  const ids = new Set(people.map((person) => person.id));
  for (const person of [...people].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, unitId, managerId } = person;
    if (sound.has(id)) diagnostics.push({ code: 'duplicate-person', personId: id });
    else if (!tree.units.has(unitId)) diagnostics.push({ code: 'unknown-unit', personId: id });
    else sound.set(id, person);
    if (managerId === id) diagnostics.push({ code: 'names-self', personId: id });
    else if (managerId !== null && !ids.has(managerId)) diagnostics.push({ code: 'unknown-manager', personId: id });
  }
  for (const [id, person] of sound) {
    const manager = person.managerId === id ? null : person.managerId;
    sound.set(id, { ...person, managerId: manager !== null && sound.has(manager) ? manager : null });
  }
  for (const id of sound.keys()) if (isInCircle(id, sound)) diagnostics.push({ code: 'manager-cycle', personId: id });
  return sound;
}

function isInCircle(id: string, people: ReadonlyMap<string, RosterPerson>): boolean {
  const way = new Set<string>();
  let at = people.get(id)?.managerId ?? null;
  while (at !== null && at !== id && !way.has(at)) {
    way.add(at);
    at = people.get(at)?.managerId ?? null;
  }
  return at === id;
}
