import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { ShownCohortEntity } from './shown-cohort.entity.js';

/** Every choice of units that a trainer could once see as a cohort, deleted and changed ones and those of earlier accesses too. */
export async function loadShownCohorts(
  manager: EntityManager,
  { organisationId, memberId }: SignedInMember,
): Promise<ReadonlySet<string>[]> {
  const rows = await manager.findBy(ShownCohortEntity, { organisationId, memberId });
  return rows.map(({ unitIds }) => new Set(unitIds));
}

/** Before anything of it is shown. The same choice again adds nothing. */
export async function recordShownCohort(
  manager: EntityManager,
  { organisationId, memberId }: SignedInMember,
  unitIds: ReadonlySet<string>,
): Promise<void> {
  const sorted = [...unitIds].sort();
  const unitsHash = createHash('sha256').update(sorted.join(' ')).digest();
  const row = { organisationId, memberId, unitsHash, unitIds: sorted };
  await manager.createQueryBuilder().insert().into(ShownCohortEntity).values(row).orIgnore().execute();
}
