import { PURPOSES, type Purpose } from '@leeway/ballot/protocol';
import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';

/** How many ballots of one purpose a block has in the inbox. */
export interface InboxCount {
  readonly blockId: string;
  readonly purpose: Purpose;
  readonly ballots: number;
}

/** Counts the inbox without reading a ballot. Needs the lock on the round's intake. */
export async function inboxCounts(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
): Promise<InboxCount[]> {
  const rows = await transaction.query<{ blockId: string; purpose: number; ballots: number }[]>(
    `select block_id as "blockId", purpose, count(*)::int as ballots from ballots.inbox
     where organisation_id = $1 and round_id = $2 group by block_id, purpose`,
    [organisationId, roundId],
  );
  return rows.map((row) => ({ ...row, purpose: purposeOf(row.purpose) }));
}

function purposeOf(byte: number): Purpose {
  const purpose = PURPOSES[byte - 1];
  if (purpose === undefined) {
    throw new RangeError('the inbox holds a purpose that is not known');
  }
  return purpose;
}
