import type { FirstSteps } from '@leeway/contract';
import type { EntityManager } from 'typeorm';

const COUNTS = `
  select
    (select count(*)::int from people.members where organisation_id = $1 and active and unit_id is not null) as people,
    (select count(distinct m.manager_id)::int from people.members m
      join people.members boss on boss.organisation_id = m.organisation_id and boss.member_id = m.manager_id
      where m.organisation_id = $1 and m.active and m.unit_id is not null and boss.active) as managers,
    (select count(*)::int from people.rounds where organisation_id = $1) as rounds`;

/** How far an organisation is on its way to a first round, in one statement. */
export async function readFirstSteps(manager: EntityManager, organisationId: string): Promise<FirstSteps> {
  const [steps] = await manager.query<FirstSteps[]>(COUNTS, [organisationId]);
  if (steps === undefined) throw new Error('counting gave no row');
  return steps;
}
