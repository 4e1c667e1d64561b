import type { TrainerAccesses, TrainerAccessView } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../organisations/display-name.js';
import { loadLeadership } from '../organisations/leadership.js';
import { todayOf } from '../organisations/time-zone/time-zone-of.js';
import { latestEnd } from './check-end.js';
import { COUNTS } from './open-access.js';

interface Row extends PersonName, Omit<TrainerAccessView, 'name'> {}

const ACCESSES = `
  select access.access_id as "accessId", access.member_id as "memberId", person.email, person.first_name as "firstName",
    person.infix, person.last_name as "lastName", person.active and person.unit_id is not null as "isOnRoster",
    access.ends_on::text as "endsOn",
    case when not ${COUNTS} then 'ended' when access.has_been_used then 'active' else 'invited' end as state,
    array(select given.unit_id from people.trainer_access_units given
      where given.organisation_id = access.organisation_id and given.access_id = access.access_id
      order by given.unit_id) as "unitIds"
  from people.trainer_accesses access
  join people.members person
    on person.organisation_id = access.organisation_id and person.member_id = access.member_id
  where access.organisation_id = $1
  order by ${COUNTS} desc, person.last_name, person.first_name, access.ends_on desc, access.access_id`;

/** Everybody who is or was let in, for administrators. */
export async function readAccesses(
  manager: EntityManager,
  organisationId: string,
  now: Date,
): Promise<TrainerAccesses> {
  const today = await todayOf(manager, organisationId, now);
  const rows = await manager.query<Row[]>(ACCESSES, [organisationId, today]);
  const { tree } = await loadLeadership(manager, organisationId);
  return {
    trainers: rows.map(({ firstName, infix, lastName, ...row }) => ({
      ...row,
      name: displayName({ firstName, infix, lastName }),
    })),
    units: tree.topDown.map((unitId) => ({
      unitId,
      parentId: tree.parents.get(unitId) ?? null,
      name: tree.units.get(unitId)?.name ?? '',
    })),
    today,
    latestEnd: latestEnd(today),
  };
}
