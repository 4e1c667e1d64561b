import { codeOf, faultOf } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { complaints } from '../complaints.js';
import { Refusal } from '../http/refusal.js';

const FOREIGN_KEY_VIOLATION = '23503';

/** What is kept of a hand-in. */
export interface SealedBallot {
  readonly organisationId: string;
  readonly roundId: string;
  readonly credentialHash: Uint8Array;
  readonly blockId: string;
  /** 1 = ratings, 2 = comment. */
  readonly purpose: number;
  readonly version: number;
  readonly ciphertext: Uint8Array;
}

/** Block and purpose are part of what the hash is over, so they can't differ on a conflict. */
const KEEP = `
  insert into ballots.inbox as kept
    (organisation_id, round_id, credential_hash, block_id, purpose, version, ciphertext)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (organisation_id, round_id, credential_hash)
    do update set version = excluded.version, ciphertext = excluded.ciphertext where kept.version < excluded.version
  returning version`;

const KEPT = `
  select version = $4 and ciphertext = $5 as same from ballots.inbox
  where organisation_id = $1 and round_id = $2 and credential_hash = $3`;

/**
 * The ballots of the rounds that are not closed. Each statement is a transaction of its own on one connection, so that no
 * request ever holds a connection while it waits for another one.
 */
@Injectable()
export class Inbox {
  readonly #database: DataSource;

  constructor(@InjectDataSource() database: DataSource) {
    this.#database = database;
  }

  /**
   * Keeps the ballot, or finds that exactly this one is kept already. It is on disk when this returns.
   * @throws Refusal `newer-ballot-exists`, `round-closed`, or `try-later` when it is not known to be kept
   */
  async keep(ballot: SealedBallot): Promise<void> {
    const { organisationId, roundId, blockId, purpose, version } = ballot;
    const credentialHash = Buffer.from(ballot.credentialHash);
    const ciphertext = Buffer.from(ballot.ciphertext);
    const kept = await this.#query(KEEP, [
      organisationId,
      roundId,
      credentialHash,
      blockId,
      purpose,
      version,
      ciphertext,
    ]);
    if (kept.length > 0) {
      return;
    }
    const [other] = await this.#query(KEPT, [organisationId, roundId, credentialHash, version, ciphertext]);
    if (other === undefined) {
      throw new Refusal('round-closed');
    }
    if (other.same !== true) {
      throw new Refusal('newer-ballot-exists');
    }
  }

  async #query(statement: string, values: unknown[]): Promise<{ same?: unknown }[]> {
    try {
      return await this.#database.query(statement, values);
    } catch (error) {
      // The tally deletes the round's intake in the transaction that counts: from then on no row can refer to it.
      if (codeOf(error) === FOREIGN_KEY_VIOLATION) {
        throw new Refusal('round-closed');
      }
      complaints.complain('the database does not take a ballot', { fault: faultOf(error) });
      throw new Refusal('try-later');
    }
  }
}
