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

/** Some ballots out of the inbox. */
export interface TakenBatch {
  readonly receipts: readonly Receipt[];
  /** The ballots that are going to be opened, in the order of their receipts. */
  readonly sealed: SealedBatch;
}

/**
 * `gen_random_uuid` draws on the operating system's cryptographic generator, unlike `random`. It is drawn once for each
 * row, sorted by, and kept nowhere: nobody can tell from the order in which ballots are opened in which they came.
 */
const IN_RANDOM_ORDER = `
  select credential_hash as hash from ballots.inbox
  where organisation_id = $1 and round_id = $2 and purpose = $3
  order by gen_random_uuid()`;

/**
 * Bytes come side by side in one piece: it goes on to a thread as it is, and is gone from the memory as a whole. The rows
 * of a batch would come in the order of the table. What nobody opens is deleted unread: it never leaves the database.
 */
const TAKE = `
  with taken as (
    delete from ballots.inbox
    where organisation_id = $1 and round_id = $2 and credential_hash = any ($3)
    returning credential_hash, block_id, version, ciphertext, gen_random_uuid() as place)
  select string_agg(credential_hash, '' order by place) as hashes,
    array_agg(block_id order by place) as "blockIds",
    array_agg(version order by place) as versions,
    string_agg(ciphertext, '' order by place) filter (where block_id = any ($4::uuid[])) as ciphertexts
  from taken`;

interface TakenRow {
  readonly hashes: Buffer;
  readonly blockIds: readonly string[];
  readonly versions: readonly number[];
  readonly ciphertexts: Buffer | null;
}

/**
 * Takes all ballots of one purpose out of the inbox, in batches and in random order. What it needs of the memory is one
 * batch.
 *
 * Reading and deleting are one statement on purpose. A ballot that is replaced meanwhile is either replaced before, and
 * then the new one is taken, or its author waits for this transaction and is told that the round is closed. Reading first
 * and deleting later would lose a ballot that was acknowledged in between, since an update checks no foreign key.
 *
 * Needs the lock on the round's intake, which keeps new ballots out.
 *
 * @param blockIds the blocks whose ballots are going to be opened
 */
export async function* takeBallots(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
  purpose: Purpose,
  blockIds: ReadonlySet<string>,
): AsyncGenerator<TakenBatch> {
  const order = {
    name: 'ballots_to_take',
    sql: IN_RANDOM_ORDER,
    values: [organisationId, roundId, purposeByte(purpose)],
    rowsPerPage: BALLOTS_PER_BATCH,
  };
  for await (const page of pagesOf<{ hash: Buffer }>(transaction, order)) {
    const hashes = page.map(({ hash }) => hash);
    const values = [organisationId, roundId, hashes, [...blockIds]];
    const [row] = await transaction.query<TakenRow[]>(TAKE, values);
    if (row?.blockIds.length !== hashes.length) {
      throw new Error('ballots left the inbox while the round was being closed');
    }
    yield batchOf(row, purpose, blockIds);
  }
}

function batchOf(row: TakenRow, purpose: Purpose, toOpen: ReadonlySet<string>): TakenBatch {
  const ballots = row.blockIds.map((blockId, index) => ({
    credentialHash: row.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
    blockId,
    purpose,
    version: row.versions[index] ?? 0,
  }));
  const opened = ballots.filter(({ blockId }) => toOpen.has(blockId));
  return { receipts: ballots, sealed: sealedBatch(purpose, opened, row.ciphertexts ?? new Uint8Array()) };
}
