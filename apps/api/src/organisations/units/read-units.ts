import type { UnitOfPeople, UnitsOfPeople } from '@leeway/contract';
import { unitTree } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { displayName } from '../display-name.js';
import { loadOrganisationChart } from '../organisation-chart.js';

/** Units that somebody is in, the personnel system or an administrator keeps, and those above them; others only stay for old rounds. */
const UNITS = `
  with recursive shown as (
    select unit.unit_id, unit.parent_id from people.units unit
    where unit.organisation_id = $1 and (
      unit.kept
      or exists (select from people.members person where person.organisation_id = $1 and person.unit_id = unit.unit_id
        and person.active)
      or exists (select from people.provisioned_units kept where kept.organisation_id = $1
        and kept.unit_id = unit.unit_id))
    union
    select parent.unit_id, parent.parent_id
    from people.units parent join shown on parent.unit_id = shown.parent_id where parent.organisation_id = $1
  )
  select unit.unit_id as "unitId", unit.parent_id as "parentId", unit.name,
    (select count(*)::int from people.members person
      where person.organisation_id = $1 and person.unit_id = unit.unit_id and person.active) as people,
    exists (select from people.provisioned_units kept where kept.organisation_id = $1 and kept.unit_id = unit.unit_id)
      or exists (select from people.provisioned_people kept
        join people.members person on person.organisation_id = $1 and person.member_id = kept.member_id
        where kept.organisation_id = $1 and person.unit_id = unit.unit_id and person.active) as "isProvisioned"
  from shown join people.units unit on unit.organisation_id = $1 and unit.unit_id = shown.unit_id`;

type Row = Omit<UnitOfPeople, 'managers'>;

/** Every unit that an administrator can put somebody into, parents before children, siblings by name. */
export async function readUnits(manager: EntityManager, organisationId: string): Promise<UnitsOfPeople> {
  const rows = await manager.query<Row[]>(UNITS, [organisationId]);
  const tree = unitTree(rows.map(({ unitId, parentId, name }) => ({ id: unitId, parentId, name })));
  const byId = new Map(rows.map((row) => [row.unitId, row]));
  // What is above is part of the path by which the personnel system names a unit.
  const provisioned = new Set<string>();
  for (const row of rows.filter(({ isProvisioned }) => isProvisioned)) {
    for (let at: string | null = row.unitId; at !== null && !provisioned.has(at); at = byId.get(at)?.parentId ?? null) {
      provisioned.add(at);
    }
  }
  const { people, membership } = await loadOrganisationChart(manager, organisationId);
  const named = (memberId: string) => {
    const person = people.get(memberId);
    return { memberId, name: person === undefined ? '' : displayName(person) };
  };
  return {
    units: tree.topDown.flatMap((unitId) => {
      const row = byId.get(unitId);
      const managers = (membership.managersByUnit.get(unitId) ?? []).map(named);
      return row === undefined ? [] : [{ ...row, isProvisioned: provisioned.has(unitId), managers }];
    }),
  };
}
