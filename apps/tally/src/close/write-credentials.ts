import { purposeByte } from '@leeway/ballot/protocol';
import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';
import type { Receipt } from './take-ballots.js';

/** Writes the credentials of a batch, in the order given. The release itself may follow later in the transaction. */
export async function writeCredentials(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
  receipts: readonly Receipt[],
): Promise<void> {
  await transaction.query(
    `insert into release.release_credentials (organisation_id, round_id, credential_hash, block_id, purpose)
     select $1, $2, * from unnest($3::bytea[], $4::uuid[], $5::smallint[])`,
    [
      organisationId,
      roundId,
      receipts.map(({ credentialHash }) => credentialHash),
      receipts.map(({ blockId }) => blockId),
      receipts.map(({ purpose }) => purposeByte(purpose)),
    ],
  );
}
