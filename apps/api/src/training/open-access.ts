import type { EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { problem } from '../http/problem.js';
import { todayOf } from '../organisations/time-zone/time-zone-of.js';

/** What a trainer has been given, on a day on which it counts. */
export interface OpenAccess extends SignedInMember {
  readonly accessId: string;
  /** `2026-12-04`, the last day that counts. */
  readonly endsOn: string;
  readonly unitIds: ReadonlySet<string>;
}

interface Row {
  readonly accessId: string;
  readonly endsOn: string;
  readonly isOpen: boolean;
  readonly unitIds: readonly string[];
}

/** $2 is the day on the organisation's calendar. */
export const COUNTS = `(access.role is not null and not access.is_closed and access.ends_on >= $2::date)`;

const LATEST = `
  select access.access_id as "accessId", access.ends_on::text as "endsOn", ${COUNTS} as "isOpen",
    array(select given.unit_id from people.trainer_access_units given
      where given.organisation_id = access.organisation_id and given.access_id = access.access_id) as "unitIds"
  from people.trainer_accesses access
  where access.organisation_id = $1 and access.member_id = $3
  order by ${COUNTS} desc, access.ends_on desc, access.access_id
  limit 1`;

const LOCK = `
  select from people.trainer_accesses where organisation_id = $1 and access_id = $2 and not is_closed for update`;

/**
 * What this trainer may look at now. Every address for trainers begins with it: nothing is kept of it between two requests,
 * so that an access ends with its day, and a unit that is taken away is gone at once.
 * @throws {ProblemError} no-training-access, training-ended
 */
export async function requireAccess(manager: EntityManager, member: SignedInMember, now: Date): Promise<OpenAccess> {
  return accessOn(await todayOf(manager, member.organisationId, now), manager, member);
}

/**
 * The same, for a transaction in which this trainer changes something: only one of theirs runs at a time, and no
 * administrator changes the access meanwhile.
 */
export async function requireLockedAccess(
  manager: EntityManager,
  member: SignedInMember,
  now: Date,
): Promise<OpenAccess> {
  const today = await todayOf(manager, member.organisationId, now);
  const { organisationId, accessId } = await accessOn(today, manager, member);
  await manager.query(LOCK, [organisationId, accessId]);
  // Whoever held the lock before may have changed it.
  return accessOn(today, manager, member);
}

async function accessOn(
  today: string,
  manager: EntityManager,
  { organisationId, memberId }: SignedInMember,
): Promise<OpenAccess> {
  const [row] = await manager.query<Row[]>(LATEST, [organisationId, today, memberId]);
  if (row === undefined) throw problem('no-training-access');
  const { accessId, endsOn } = row;
  if (!row.isOpen) throw problem('training-ended', { day: endsOn.split('-').reverse().join('-') });
  return { organisationId, memberId, accessId, endsOn, unitIds: new Set(row.unitIds) };
}
