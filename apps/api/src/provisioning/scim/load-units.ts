import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { UnitEntity } from '../../organisations/unit.entity.js';
import { planUnits } from '../../organisations/roster/plan-import.js';
import { insertUnits } from '../../organisations/roster/write-roster.js';
import { resolveUnitPath } from './resolve-unit.js';

export interface KnownUnit {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly isProvisioned: boolean;
  readonly externalId: string | null;
}

/** Units that somebody is in, or the personnel system keeps, and those above them; others only stay for old rounds. */
const KNOWN = `
  with recursive known as (
    select unit.organisation_id, unit.unit_id, unit.parent_id, unit.name from people.units unit
    where unit.organisation_id = $1 and (
      exists (select from people.members person where person.organisation_id = $1 and person.unit_id = unit.unit_id
        and person.active)
      or exists (select from people.provisioned_units kept where kept.organisation_id = $1
        and kept.unit_id = unit.unit_id))
    union
    select parent.organisation_id, parent.unit_id, parent.parent_id, parent.name
    from people.units parent join known on parent.unit_id = known.parent_id where parent.organisation_id = $1
  )
  select known.unit_id as "unitId", known.parent_id as "parentId", known.name, kept.unit_id is not null as "isProvisioned",
    kept.external_id as "externalId"
  from known left join people.provisioned_units kept
    on kept.organisation_id = known.organisation_id and kept.unit_id = known.unit_id
  order by known.unit_id`;

export const loadUnits = (manager: EntityManager, organisationId: string): Promise<KnownUnit[]> =>
  manager.query<KnownUnit[]>(KNOWN, [organisationId]);

/**
 * The unit that a text means; it is made if it is not there.
 * @throws {ProblemError} scim-unit-path, scim-unit-unclear
 */
export const unitNamed = async (manager: EntityManager, organisationId: string, text: string): Promise<string> => {
  const { name } = await manager.findOneByOrFail(OrganisationEntity, { organisationId });
  const path = resolveUnitPath(text, await loadUnits(manager, organisationId), name);
  return unitAt(manager, organisationId, path);
};

/** @param path the names from the root down */
export const unitAt = async (
  manager: EntityManager,
  organisationId: string,
  path: readonly string[],
): Promise<string> => {
  const { unitOf, newUnits } = planUnits([path], await manager.findBy(UnitEntity, { organisationId }));
  await insertUnits(manager, organisationId, newUnits);
  return unitOf(path);
};
