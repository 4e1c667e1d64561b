import {
  GRANTED_ROLES,
  type GrantedRole,
  type PasswordState,
  type RoleCandidates,
  type RoleHolder,
} from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../display-name.js';

export const MOST_CANDIDATES = 20;

interface PersonRow extends PersonName {
  readonly memberId: string;
  readonly email: string;
  readonly unitName: string | null;
  readonly roles: readonly GrantedRole[];
  readonly password: PasswordState;
}

const PEOPLE = `
  select m.member_id as "memberId", m.email, m.first_name as "firstName", m.infix, m.last_name as "lastName",
    u.name as "unitName",
    array(select g.role from people.role_grants g
      where g.organisation_id = m.organisation_id and g.member_id = m.member_id) as roles,
    case
      when m.password_hash is not null then 'password'
      when link.member_id is null then 'none'
      when link.mail_due_at is null then 'invited'
      else 'waiting'
    end as password
  from people.members m
  left join people.units u on u.organisation_id = m.organisation_id and u.unit_id = m.unit_id
  left join people.password_links link on link.organisation_id = m.organisation_id
    and link.member_id = m.member_id and link.email = m.email and link.expires_at > $2
  where m.organisation_id = $1 and m.active`;
const BY_NAME = 'order by m.last_name, m.first_name, m.member_id';

/** Everybody of the organisation who has a role. */
export async function readRoleHolders(
  manager: EntityManager,
  organisationId: string,
  now: Date,
): Promise<RoleHolder[]> {
  const rows = await manager.query<PersonRow[]>(
    `${PEOPLE} and exists (select from people.role_grants g
       where g.organisation_id = m.organisation_id and g.member_id = m.member_id) ${BY_NAME}`,
    [organisationId, now],
  );
  return rows.map(holderOf);
}

/** One active person of the organisation; undefined for anybody else. */
export async function readRoleHolder(
  manager: EntityManager,
  organisationId: string,
  memberId: string,
  now: Date,
): Promise<RoleHolder | undefined> {
  const [row] = await manager.query<PersonRow[]>(`${PEOPLE} and m.member_id = $3`, [organisationId, now, memberId]);
  return row === undefined ? undefined : holderOf(row);
}

/** People with this in their name or address, at most {@link MOST_CANDIDATES} of them. */
export async function searchCandidates(
  manager: EntityManager,
  organisationId: string,
  name: string,
  now: Date,
): Promise<RoleCandidates> {
  const rows = await manager.query<PersonRow[]>(
    `${PEOPLE} and (concat_ws(' ', m.first_name, nullif(m.infix, ''), m.last_name) ilike $3 or m.email ilike $3)
     ${BY_NAME} limit ${MOST_CANDIDATES + 1}`,
    [organisationId, now, `%${name.replace(/[\\%_]/g, '\\$&')}%`],
  );
  return { people: rows.slice(0, MOST_CANDIDATES).map(holderOf), areMore: rows.length > MOST_CANDIDATES };
}

function holderOf({ memberId, email, unitName, roles, password, ...name }: PersonRow): RoleHolder {
  const has = new Set(roles);
  return {
    ...{ memberId, name: displayName(name), email, unitName, password },
    roles: GRANTED_ROLES.filter((role) => has.has(role)),
  };
}
