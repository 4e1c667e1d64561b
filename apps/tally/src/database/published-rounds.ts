import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';

/** Whether the round's directory stands in the ballot box. */
export async function isPublished(manager: EntityManager, { organisationId, roundId }: RoundRef): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select 1 from ballots.directories where organisation_id = $1 and round_id = $2',
    [organisationId, roundId],
  );
  return rows.length > 0;
}
