import type { GrantedRole } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import type { PersonName } from '../display-name.js';
import type { PlannedMember, PlannedUnit } from './plan-import.js';

/** A member to be written; somebody who has not been placed yet is in no unit. */
export type WrittenMember = Omit<PlannedMember, 'unitId'> & { readonly unitId: string | null };

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
    email = excluded.email, first_name = excluded.first_name, infix = excluded.infix, last_name = excluded.last_name,
    unit_id = excluded.unit_id, manager_id = excluded.manager_id, language = excluded.language, active = true`;

const REVOKE_ROLES = `
  with revoked as (
    delete from people.role_grants where organisation_id = $1 and member_id = any($2::uuid[])
      and member_id is distinct from $3::uuid
    returning organisation_id, member_id, role
  )
  select member_id as "memberId", role, first_name as "firstName", infix, last_name as "lastName"
  from revoked join people.members using (organisation_id, member_id) order by member_id, role`;

/** A role that somebody lost by leaving. */
export interface RevokedRole extends PersonName {
  readonly memberId: string;
  readonly role: GrantedRole;
}

/** Units that nobody is in, nobody keeps and no round ever asked about, unless there are other units below them. */
const DELETE_UNUSED_UNITS = `
  with recursive referenced as (
    select unit_id from people.members where organisation_id = $1 and unit_id is not null
    union select unit_id from people.round_members where organisation_id = $1
    union select unit_id from people.round_blocks where organisation_id = $1
    union select unit_id from people.mirrors where organisation_id = $1
    union select unit_id from people.agreements where organisation_id = $1
    union select unit_id from people.provisioned_units where organisation_id = $1
    union select unit_id from people.units where organisation_id = $1 and kept
  ), kept as (
    select unit.unit_id, unit.parent_id from people.units unit join referenced using (unit_id)
    where unit.organisation_id = $1
    union
    select parent.unit_id, parent.parent_id from people.units parent join kept on parent.unit_id = kept.parent_id
    where parent.organisation_id = $1
  )
  delete from people.units where organisation_id = $1 and unit_id not in (select unit_id from kept)`;

/** One change of the roster at a time for an organisation: each is made from what the one before left. */
export const lockRoster = async (manager: EntityManager, organisationId: string): Promise<void> => {
  await manager.query('select from people.organisations where organisation_id = $1 for update', [organisationId]);
};

/** Parents may come after children. */
export const insertUnits = async (
  manager: EntityManager,
  organisationId: string,
  units: readonly PlannedUnit[],
): Promise<void> => {
  if (units.length > 0) await manager.query(INSERT_UNITS, [organisationId, JSON.stringify(units)]);
};

/**
 * New ones are added, the others changed; all of them are active from here on. Managers who are new as well have to be
 * among `members`, or written before.
 */
export const writeMembers = async (
  manager: EntityManager,
  organisationId: string,
  members: readonly WrittenMember[],
): Promise<void> => {
  if (members.length > 0) await manager.query(WRITE_MEMBERS, [organisationId, JSON.stringify(members)]);
};

/**
 * @param except keeps every role; null for nobody
 * @returns the roles that were lost
 */
export const revokeRoles = async (
  manager: EntityManager,
  organisationId: string,
  memberIds: readonly string[],
  except: string | null,
): Promise<RevokedRole[]> =>
  memberIds.length === 0 ? [] : manager.query<RevokedRole[]>(REVOKE_ROLES, [organisationId, memberIds, except]);

export const deleteUnusedUnits = async (manager: EntityManager, organisationId: string): Promise<void> => {
  await manager.query(DELETE_UNUSED_UNITS, [organisationId]);
};
