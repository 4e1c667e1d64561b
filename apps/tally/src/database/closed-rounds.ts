import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';

/** Whether the round has its release. */
export async function isClosed(manager: EntityManager, { organisationId, roundId }: RoundRef): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select 1 from release.releases where organisation_id = $1 and round_id = $2',
    [organisationId, roundId],
  );
  return rows.length > 0;
}

/** Whether a round of the organisation has shown quality figures. */
export async function hasShownQuality(manager: EntityManager, organisationId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    "select 1 from release.releases where organisation_id = $1 and quality ->> 'status' = 'shown'",
    [organisationId],
  );
  return rows.length > 0;
}
