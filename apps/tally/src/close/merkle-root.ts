import { MerkleRootBuilder } from '@leeway/ballot/server';
import type { EntityManager } from 'typeorm';
import { pagesOf } from '../database/pages-of.js';
import type { RoundRef } from '../round-ref.js';

const HASHES_PER_PAGE = 2_000;

/** The Merkle root over the credentials that this transaction has written for the round. */
export async function merkleRootOf(transaction: EntityManager, { organisationId, roundId }: RoundRef): Promise<Buffer> {
  const builder = new MerkleRootBuilder();
  const leaves = {
    name: 'leaves',
    sql: `select credential_hash from release.release_credentials
          where organisation_id = $1 and round_id = $2 order by credential_hash`,
    values: [organisationId, roundId],
    rowsPerPage: HASHES_PER_PAGE,
  };
  for await (const page of pagesOf<{ credential_hash: Buffer }>(transaction, leaves)) {
    for (const row of page) {
      builder.add(row.credential_hash);
    }
  }
  return builder.root();
}
