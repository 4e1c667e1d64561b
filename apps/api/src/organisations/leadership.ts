import {
  type Membership,
  membership,
  type RosterPerson,
  type Unit,
  unitTree,
  type UnitTree,
} from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';

/** Who leads what in an organisation as it is today. */
export interface Leadership {
  /** Units with somebody on the roster in them or below them. */
  readonly units: readonly Unit[];
  readonly tree: UnitTree;
  readonly membership: Membership;
}

const ROSTER = `
  select
    (select coalesce(json_agg(json_build_object('id', member_id, 'unitId', unit_id, 'managerId', manager_id)
        order by member_id), '[]')
      from people.members where organisation_id = $1 and active and unit_id is not null) as people,
    (select coalesce(json_agg(json_build_object('id', unit_id, 'parentId', parent_id, 'name', name)), '[]')
      from people.units where organisation_id = $1) as units`;

/** In one statement, and without names: enough to tell what somebody may see. */
export async function loadLeadership(manager: EntityManager, organisationId: string): Promise<Leadership> {
  const [row] = await manager.query<{ people: RosterPerson[]; units: Unit[] }[]>(ROSTER, [organisationId]);
  return leadershipOf(row?.people ?? [], row?.units ?? []);
}

/** @param allUnits also those that nobody is in or below any more, which are left out */
export function leadershipOf(people: readonly RosterPerson[], allUnits: readonly Unit[]): Leadership {
  const units = inUse(allUnits, people);
  return { units, tree: unitTree(units), membership: membership(people, units) };
}

/** The units that somebody leads, topmost first. */
export function unitsLedBy({ units, tree, membership: { managersByUnit } }: Leadership, memberId: string): Unit[] {
  return units
    .filter((unit) => managersByUnit.get(unit.id)?.includes(memberId) === true)
    .sort((a, b) => (tree.ranks.get(a.id) ?? 0) - (tree.ranks.get(b.id) ?? 0))
    .sort((a, b) => (tree.depths.get(a.id) ?? 0) - (tree.depths.get(b.id) ?? 0));
}

function inUse(units: readonly Unit[], people: readonly RosterPerson[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const used = new Set<string>();
  for (const person of people) {
    let at: string | null = person.unitId;
    while (at !== null && !used.has(at)) {
      used.add(at);
      at = byId.get(at)?.parentId ?? null;
    }
  }
  return units.filter((unit) => used.has(unit.id));
}
