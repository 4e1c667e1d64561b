import type { CheckBacks } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../organisations/display-name.js';

/** Instants are as PostgreSQL writes them in JSON. */
type Row = Omit<CheckBacks, 'trainer'> & { readonly trainer: PersonName };

/** Teams as they are called today; of one that is gone there is no name any more. */
const CHECK_BACKS = `
  select c.cohort_id as "cohortId", c.name, c.trained_on::text as "trainedOn", c.state, c.reason,
    jsonb_build_object('firstName', m.first_name, 'infix', m.infix, 'lastName', m.last_name) as trainer,
    (select coalesce(jsonb_agg(u.name order by u.name, u.unit_id), '[]') from people.units u
      where u.organisation_id = c.organisation_id and exists (
        select from jsonb_array_elements(c.teams) team where team ? u.unit_id::text)) as teams,
    (select jsonb_agg(jsonb_build_object('weeks', r.weeks, 'opensAt', r.opens_at, 'closesAt', r.closes_at,
        'state', r.state, 'skippedBecause', r.skipped_because) order by r.weeks)
      from people.check_back_rounds r
      where r.organisation_id = c.organisation_id and r.cohort_id = c.cohort_id) as rounds
  from people.check_backs c
  join people.cohorts cohort on cohort.organisation_id = c.organisation_id and cohort.cohort_id = c.cohort_id
  join people.trainer_accesses access
    on access.organisation_id = cohort.organisation_id and access.access_id = cohort.access_id
  join people.members m on m.organisation_id = access.organisation_id and m.member_id = access.member_id
  where c.organisation_id = $1 and ($2::uuid is null or c.cohort_id = $2)
  order by c.state <> 'proposed', c.trained_on desc, c.cohort_id`;

/** Of an organisation, or of one cohort: what waits for a decision comes first. */
export async function readCheckBacks(
  manager: EntityManager,
  organisationId: string,
  cohortId: string | null = null,
): Promise<CheckBacks[]> {
  const rows = await manager.query<Row[]>(CHECK_BACKS, [organisationId, cohortId]);
  return rows.map(({ trainer, rounds, ...checkBacks }) => ({
    ...checkBacks,
    trainer: displayName(trainer),
    rounds: rounds.map(({ opensAt, closesAt, ...round }) => ({
      ...round,
      opensAt: new Date(opensAt).toISOString(),
      closesAt: new Date(closesAt).toISOString(),
    })),
  }));
}
