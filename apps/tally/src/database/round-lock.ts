import type { EntityManager } from 'typeorm';
import { keyOfRound, type RoundRef } from '../round-ref.js';

/**
 * Lets one transaction at a time publish or close this round, should there ever be two tallies. Released with the
 * transaction.
 */
export async function lockRound(transaction: EntityManager, round: RoundRef): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [keyOfRound(round)]);
}
