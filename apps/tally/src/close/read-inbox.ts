import { purposeByte, type Purpose } from '@leeway/ballot/protocol';
import type { EntityManager } from 'typeorm';
import { pagesOf } from '../database/pages-of.js';
import { HASH_BYTES, sealedBatch, type SealedBatch } from '../opening/sealed-batch.js';
import type { RoundRef } from '../round-ref.js';

const BALLOTS_PER_BATCH = 200;

/** What is left of a ballot while a thread opens it. */
export interface Receipt {
  readonly credentialHash: Buffer;
  readonly blockId: string;
  readonly purpose: Purpose;
}

/** Some ballots of the inbox. */
export interface InboxBatch {
  readonly receipts: readonly Receipt[];
  /** The ballots that are going to be opened, in the order of their receipts. */
  readonly sealed: SealedBatch;
}

/**
 * One row for every batch. `gen_random_uuid` draws on the operating system's cryptographic generator, unlike `random`. It
 * is drawn once for each ballot, sorted by, and kept nowhere: nobody can tell from the order in which ballots are opened
 * in which they came. No statement names a ballot, so that a log of statements can't tell either.
 *
 * Bytes come side by side in one piece: it goes on to a thread as it is, and is gone from the memory as a whole. What
 * nobody opens never leaves the database.
 */
const BATCHES_IN_RANDOM_ORDER = `
  select string_agg(credential_hash, '' order by place) as hashes,
    array_agg(block_id order by place) as "blockIds",
    array_agg(version order by place) as versions,
    string_agg(ciphertext, '' order by place) filter (where block_id = any ($4::uuid[])) as ciphertexts
  from (
    select drawn.*, (row_number() over (order by place) - 1) / ${BALLOTS_PER_BATCH} as batch
    from (
      select credential_hash, block_id, version, ciphertext, gen_random_uuid() as place from ballots.inbox
      where organisation_id = $1 and round_id = $2 and purpose = $3) as drawn) as placed
  group by batch`;

interface ReadRow {
  readonly hashes: Buffer;
  readonly blockIds: readonly string[];
  readonly versions: readonly number[];
  readonly ciphertexts: Buffer | null;
}

/**
 * Reads all ballots of one purpose, in batches and in random order. What it needs of the memory is one batch.
 *
 * Needs a stopped intake, which keeps new ballots out, and old ones from being replaced. Nothing is deleted here: the order
 * of deletions stands in the database's log, and would show there which ballot what is written meanwhile came from.
 *
 * @param blockIds the blocks whose ballots are going to be opened
 */
export async function* readInbox(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
  purpose: Purpose,
  blockIds: ReadonlySet<string>,
): AsyncGenerator<InboxBatch> {
  const batches = {
    name: 'ballots_to_read',
    sql: BATCHES_IN_RANDOM_ORDER,
    values: [organisationId, roundId, purposeByte(purpose), [...blockIds]],
    rowsPerPage: 1,
  };
  for await (const [row] of pagesOf<ReadRow>(transaction, batches)) {
    if (row !== undefined) {
      yield batchOf(row, purpose, blockIds);
    }
  }
}

function batchOf(row: ReadRow, purpose: Purpose, toOpen: ReadonlySet<string>): InboxBatch {
  const ballots = row.blockIds.map((blockId, index) => ({
    credentialHash: row.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
    blockId,
    purpose,
    version: row.versions[index] ?? 0,
  }));
  const opened = ballots.filter(({ blockId }) => toOpen.has(blockId));
  return { receipts: ballots, sealed: sealedBatch(purpose, opened, row.ciphertexts ?? new Uint8Array()) };
}
