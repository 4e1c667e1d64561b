import { purposeByte } from '@leeway/ballot/protocol';
import type { ReleaseGroup } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { ReleaseGroupEntity } from '../database/release-group.entity.js';
import { ReleaseEntity } from '../database/release.entity.js';
import type { RoundRef } from '../round-ref.js';
import type { InboxBallot } from './inbox-batches.js';
import { shuffled } from './shuffle.js';

/** Writes the credentials of a batch, in the order given. The release itself may follow later in the transaction. */
export async function writeCredentials(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
  ballots: readonly InboxBallot[],
): Promise<void> {
  await transaction.query(
    `insert into release.release_credentials (organisation_id, round_id, credential_hash, block_id, purpose)
     select $1, $2, * from unnest($3::bytea[], $4::uuid[], $5::smallint[])`,
    [
      organisationId,
      roundId,
      ballots.map(({ credentialHash }) => credentialHash),
      ballots.map(({ blockId }) => blockId),
      ballots.map(({ purpose }) => purposeByte(purpose)),
    ],
  );
}

/** Writes the release, its groups in a random order. */
export async function writeRelease(
  transaction: EntityManager,
  release: ReleaseEntity,
  groups: readonly ReleaseGroup[],
): Promise<void> {
  const { organisationId, roundId } = release;
  await transaction.insert(ReleaseEntity, release);
  const rows = shuffled(groups).map(({ id, ...group }) => ({ organisationId, roundId, groupId: id, ...group }));
  await transaction.insert(ReleaseGroupEntity, rows);
}
