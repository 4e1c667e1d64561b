import type { GrantedRole } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import type { PersonName } from '../display-name.js';
import type { ImportPlan } from './plan-import.js';

// Each statement takes all its rows as one JSON parameter: rows that refer to one another are checked together at its end.
const INSERT_UNITS = `
  insert into people.units (organisation_id, unit_id, parent_id, name)
  select $1, unit."unitId", unit."parentId", unit.name
  from jsonb_to_recordset($2) as unit("unitId" uuid, "parentId" uuid, name text)`;

const WRITE_MEMBERS = `
  insert into people.members (organisation_id, member_id, email, first_name, infix, last_name, unit_id, manager_id,
    language, active)
  select $1, person."memberId", person.email, person."firstName", person.infix, person."lastName", person."unitId",
    person."managerId", person.language, true
  from jsonb_to_recordset($2) as person("memberId" uuid, email text, "firstName" text, infix text, "lastName" text,
    "unitId" uuid, "managerId" uuid, language text)
  on conflict (organisation_id, member_id) do update set
    first_name = excluded.first_name, infix = excluded.infix, last_name = excluded.last_name,
    unit_id = excluded.unit_id, manager_id = excluded.manager_id, language = excluded.language, active = true`;

const TAKE_OFF_ROSTER = `
  update people.members set unit_id = null, manager_id = null, active = (member_id = $3)
  where organisation_id = $1 and member_id = any($2)`;

const REVOKE_ROLES = `
  with revoked as (
    delete from people.role_grants where organisation_id = $1 and member_id = any($2) and member_id <> $3
    returning organisation_id, member_id, role
  )
  select member_id as "memberId", role, first_name as "firstName", infix, last_name as "lastName"
  from revoked join people.members using (organisation_id, member_id) order by member_id, role`;

/** A role that somebody lost by leaving. */
export interface RevokedRole extends PersonName {
  readonly memberId: string;
  readonly role: GrantedRole;
}

/** Units that nobody is in and no round ever asked about, unless there are other units below them. */
const DELETE_UNUSED_UNITS = `
  with recursive referenced as (
    select unit_id from people.members where organisation_id = $1 and unit_id is not null
    union select unit_id from people.round_members where organisation_id = $1
    union select unit_id from people.round_blocks where organisation_id = $1
    union select unit_id from people.mirrors where organisation_id = $1
    union select unit_id from people.agreements where organisation_id = $1
  ), kept as (
    select unit.unit_id, unit.parent_id from people.units unit join referenced using (unit_id)
    where unit.organisation_id = $1
    union
    select parent.unit_id, parent.parent_id from people.units parent join kept on parent.unit_id = kept.parent_id
    where parent.organisation_id = $1
  )
  delete from people.units where organisation_id = $1 and unit_id not in (select unit_id from kept)`;

/** One import at a time for an organisation: the plan is made from what the one before left. */
export const lockRoster = async (manager: EntityManager, organisationId: string): Promise<void> => {
  await manager.query('select from people.organisations where organisation_id = $1 for update', [organisationId]);
};

/**
 * Writes the plan, inside the caller's transaction. Who leaves becomes inactive and loses every role; the administrator
 * who imports stays, on the roster or off it, since otherwise nobody might be left to undo a mistake.
 * @returns the roles that were lost
 */
export const applyImport = async (
  manager: EntityManager,
  organisationId: string,
  importedBy: string,
  plan: ImportPlan,
): Promise<RevokedRole[]> => {
  let revoked: RevokedRole[] = [];
  if (plan.newUnits.length > 0) await manager.query(INSERT_UNITS, [organisationId, JSON.stringify(plan.newUnits)]);
  if (plan.written.length > 0) await manager.query(WRITE_MEMBERS, [organisationId, JSON.stringify(plan.written)]);
  if (plan.leaving.length > 0) {
    await manager.query(TAKE_OFF_ROSTER, [organisationId, plan.leaving, importedBy]);
    revoked = await manager.query<RevokedRole[]>(REVOKE_ROLES, [organisationId, plan.leaving, importedBy]);
  }
  await manager.query(DELETE_UNUSED_UNITS, [organisationId]);
  return revoked;
};
