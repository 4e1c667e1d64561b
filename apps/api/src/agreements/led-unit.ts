import type { DataSource, EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { loadLeadership, unitsLedBy } from '../organisations/leadership.js';

/** A unit that whoever asks leads today. */
export interface LedUnit {
  readonly organisationId: string;
  readonly unitId: string;
}

// An import of the roster waits until we are done, and we for it: it may take the unit away, or who leads it.
const KEEP_ROSTER = 'select from people.organisations where organisation_id = $1 for key share';

const LOCK_UNIT = 'select from people.units where organisation_id = $1 and unit_id = $2 for no key update';

/** @throws ProblemError not-found, for a unit that this person does not lead, and for one that does not exist */
export async function requireLedUnit(
  manager: EntityManager,
  { organisationId, memberId }: SignedInMember,
  unitId: string,
): Promise<LedUnit> {
  const led = unitsLedBy(await loadLeadership(manager, organisationId), memberId);
  if (!led.some(({ id }) => id === unitId)) throw problem('not-found');
  return { organisationId, unitId };
}

/**
 * Runs `work` in a transaction in which nobody else changes what the unit has agreed on, but for a launch that asks
 * about it.
 * @throws ProblemError not-found, as {@link requireLedUnit}
 */
export function inLedUnit<T>(
  dataSource: DataSource,
  member: SignedInMember,
  unitId: string,
  work: (manager: EntityManager, unit: LedUnit) => Promise<T>,
): Promise<T> {
  return inTransaction(dataSource, async (manager) => {
    await manager.query(KEEP_ROSTER, [member.organisationId]);
    const unit = await requireLedUnit(manager, member, unitId);
    await manager.query(LOCK_UNIT, [unit.organisationId, unitId]);
    return work(manager, unit);
  });
}
