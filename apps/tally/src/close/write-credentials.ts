import { purposeByte } from '@leeway/ballot/protocol';
import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';
import type { Receipt } from './read-inbox.js';

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

/**
 * Writes the credentials of all comments of these blocks, in a random order of their own. Written together with the
 * comments, the order of the rows would show whose comment is whose: a receipt would prove what somebody wrote.
 */
export async function writeCredentialsOfComments(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
  blockIds: readonly string[],
): Promise<void> {
  await transaction.query(
    `insert into release.release_credentials (organisation_id, round_id, credential_hash, block_id, purpose)
     select organisation_id, round_id, credential_hash, block_id, purpose from ballots.inbox
     where organisation_id = $1 and round_id = $2 and purpose = $3 and block_id = any ($4)
     order by gen_random_uuid()`,
    [organisationId, roundId, purposeByte('comment'), blockIds],
  );
}
