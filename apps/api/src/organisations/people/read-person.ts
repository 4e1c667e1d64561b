import { GRANTED_ROLES, type GrantedRole, type Person, type StoredPersonFields } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../display-name.js';

const PERSON = `
  select person.member_id as "memberId", person.email, person.first_name as "firstName", person.infix,
    person.last_name as "lastName", person.unit_id as "unitId", person.manager_id as "managerId", person.language,
    person.active, kept.member_id is not null as "isProvisioned",
    case when boss.member_id is not null then json_build_object('firstName', boss.first_name, 'infix', boss.infix,
      'lastName', boss.last_name) end as boss,
    (select count(*)::int from people.members led where led.organisation_id = $1 and led.manager_id = $2 and led.active)
      as leads,
    array(select role from people.role_grants g where g.organisation_id = $1 and g.member_id = $2) as roles,
    array(
      with recursive way as (
        select parent_id, name, 0 as step from people.units where organisation_id = $1 and unit_id = person.unit_id
        union all
        select above.parent_id, above.name, way.step + 1 from people.units above
        join way on above.unit_id = way.parent_id where above.organisation_id = $1
      )
      select name from way order by step desc
    ) as "unitPath"
  from people.members person
  left join people.members boss on boss.organisation_id = person.organisation_id and boss.member_id = person.manager_id
  left join people.provisioned_people kept
    on kept.organisation_id = person.organisation_id and kept.member_id = person.member_id
  where person.organisation_id = $1 and person.member_id = $2 and not person.erased`;

interface Row extends StoredPersonFields {
  readonly memberId: string;
  readonly active: boolean;
  readonly isProvisioned: boolean;
  readonly boss: PersonName | null;
  readonly leads: number;
  readonly roles: readonly GrantedRole[];
  readonly unitPath: string[];
}

/** Somebody of the organisation, here or not; undefined for who is unknown, or erased. */
export async function readPerson(
  manager: EntityManager,
  organisationId: string,
  memberId: string,
): Promise<Person | undefined> {
  const [row] = await manager.query<Row[]>(PERSON, [organisationId, memberId]);
  if (row === undefined) return undefined;
  const { email, firstName, infix, lastName, unitId, managerId, language } = row;
  const hasRole = new Set(row.roles);
  return {
    memberId,
    name: displayName(row),
    fields: { email, firstName, infix, lastName, unitId, managerId, language },
    unitPath: row.unitPath,
    manager: managerId === null || row.boss === null ? null : { memberId: managerId, name: displayName(row.boss) },
    active: row.active,
    isProvisioned: row.isProvisioned,
    leads: row.leads,
    roles: GRANTED_ROLES.filter((role) => hasRole.has(role)),
  };
}
