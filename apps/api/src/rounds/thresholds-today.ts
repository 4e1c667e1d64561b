import { DEFAULT_THRESHOLDS, strictest, type Thresholds } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';

/** What was published counts; a round that is being prepared has published nothing yet. */
const EARLIER = `
  select coalesce(directory::jsonb -> 'thresholds', thresholds) as thresholds
  from people.rounds where organisation_id = $1`;

/**
 * The thresholds of a round that is launched now: of each the strictest that the organisation ever had, and never less
 * than the floor. They can rise from round to round and never fall (anonymity.md, R0): a laxer round after a strict one
 * would show what the strict one kept back.
 */
export async function thresholdsToday(manager: EntityManager, organisationId: string): Promise<Thresholds> {
  const earlier = await manager.query<{ thresholds: Thresholds }[]>(EARLIER, [organisationId]);
  return earlier.reduce((soFar, { thresholds }) => strictest(soFar, thresholds), DEFAULT_THRESHOLDS);
}
