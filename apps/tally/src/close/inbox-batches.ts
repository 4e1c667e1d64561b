import { PURPOSES, type Purpose } from '@leeway/ballot/protocol';
import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';
import { shuffled } from './shuffle.js';

const HASHES_PER_PAGE = 10_000;
const BALLOTS_PER_BATCH = 500;

/** A ballot out of the inbox. */
export interface InboxBallot {
  readonly credentialHash: Buffer;
  readonly blockId: string;
  readonly purpose: Purpose;
  readonly version: number;
  readonly ciphertext: Buffer;
}

interface InboxRow {
  credential_hash: Buffer;
  block_id: string;
  purpose: number;
  version: number;
  ciphertext: Buffer;
}

/** Ciphertexts of comments stay in the database: nobody opens them. */
const TAKE = `
  with taken as (
    delete from ballots.inbox
    where organisation_id = $1 and round_id = $2 and credential_hash = any ($3)
    returning credential_hash, block_id, purpose, version, ciphertext)
  select credential_hash, block_id, purpose, version, case purpose when 1 then ciphertext else ''::bytea end as ciphertext
  from taken`;

/**
 * Takes all ballots of a round out of the inbox, in batches. Only the hashes are in memory all at once: they are
 * shuffled there, so that the order says nothing about the order of arrival.
 *
 * Reading and deleting are one statement on purpose. A ballot that is replaced meanwhile is either replaced before, and
 * then the new one is taken, or its author waits for this transaction and is told that the round is closed. Reading first
 * and deleting later would lose a ballot that was acknowledged in between, since an update checks no foreign key.
 *
 * Needs the lock on the round's intake, which keeps new ballots out.
 */
export async function* takeInbox(transaction: EntityManager, round: RoundRef): AsyncGenerator<InboxBallot[]> {
  const hashes = shuffled(await inboxHashes(transaction, round));
  for (let from = 0; from < hashes.length; from += BALLOTS_PER_BATCH) {
    const batch = hashes.slice(from, from + BALLOTS_PER_BATCH);
    const rows = await transaction.query<InboxRow[]>(TAKE, [round.organisationId, round.roundId, batch]);
    if (rows.length !== batch.length) {
      throw new Error('ballots left the inbox while the round was being closed');
    }
    // The rows of a batch come in the order of the table.
    yield shuffled(rows).map(ballotOf);
  }
}

async function inboxHashes(transaction: EntityManager, round: RoundRef): Promise<Buffer[]> {
  const hashes: Buffer[] = [];
  for (;;) {
    const page = await transaction.query<{ credential_hash: Buffer }[]>(
      `select credential_hash from ballots.inbox
       where organisation_id = $1 and round_id = $2 and credential_hash > $3
       order by credential_hash limit ${HASHES_PER_PAGE}`,
      [round.organisationId, round.roundId, hashes.at(-1) ?? Buffer.alloc(0)],
    );
    hashes.push(...page.map((row) => row.credential_hash));
    if (page.length < HASHES_PER_PAGE) {
      return hashes;
    }
  }
}

function ballotOf(row: InboxRow): InboxBallot {
  const purpose = PURPOSES[row.purpose - 1];
  if (purpose === undefined) {
    throw new RangeError('the inbox holds a purpose that is not known');
  }
  return {
    credentialHash: row.credential_hash,
    blockId: row.block_id,
    purpose,
    version: row.version,
    ciphertext: row.ciphertext,
  };
}
