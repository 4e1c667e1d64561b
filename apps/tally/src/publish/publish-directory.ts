import { fingerprintOf, toHex } from '@leeway/ballot/protocol';
import type { DataSource, EntityManager } from 'typeorm';
import { isClosed } from '../database/closed-rounds.js';
import { lockRound } from '../database/round-lock.js';
import type { TallyKeys } from '../keys/tally-keys.js';
import type { RoundRef } from '../round-ref.js';
import { PublicationRefused, checkedDirectory } from './checked-directory.js';

/** What the api hands over. */
export interface Publication extends RoundRef {
  /** Canonical JSON. */
  readonly directory: string;
  /** Canonical JSON. */
  readonly questionnaire: string;
}

/** Hands a directory to the ballot box and opens the round's intake. The same directory again changes nothing. */
export class PublishDirectory {
  readonly #database: DataSource;
  readonly #keys: TallyKeys;

  constructor(database: DataSource, keys: TallyKeys) {
    this.#database = database;
    this.#keys = keys;
  }

  /**
   * @returns the fingerprint of what now stands in the ballot box, hexadecimal
   * @throws PublicationRefused for a directory that can't be closed, or that differs from the one already there
   */
  async publish(publication: Publication): Promise<string> {
    const fingerprint = Buffer.from(await fingerprintOf(publication.directory));
    if (!(await this.#isPublished(this.#database.manager, publication, fingerprint))) {
      const { directory, questionnaire } = publication;
      const ownKey = (await this.#keys.read(publication))?.publicKey ?? null;
      const { tallyKey } = checkedDirectory(publication, directory, questionnaire, ownKey);
      await this.#database.transaction(async (transaction) => {
        await lockRound(transaction, publication);
        await requireUnusedKey(transaction, publication, tallyKey);
        await this.#insert(transaction, publication, fingerprint);
      });
    }
    return toHex(fingerprint);
  }

  /** A round that is published has had its intake: never opened again, or a closed round would take ballots. */
  async #isPublished(manager: EntityManager, round: RoundRef, fingerprint: Buffer): Promise<boolean> {
    const [row] = await manager.query<{ same: boolean }[]>(
      'select fingerprint = $3 as same from ballots.directories where organisation_id = $1 and round_id = $2',
      [round.organisationId, round.roundId, fingerprint],
    );
    if (row !== undefined && !row.same) {
      throw new PublicationRefused('another-directory-is-published');
    }
    return row !== undefined;
  }

  async #insert(transaction: EntityManager, publication: Publication, fingerprint: Buffer): Promise<void> {
    const { organisationId, roundId, directory, questionnaire } = publication;
    if (await this.#isPublished(transaction, publication, fingerprint)) {
      return;
    }
    if (await isClosed(transaction, publication)) {
      throw new PublicationRefused('already-closed');
    }
    await transaction.query(
      `insert into ballots.directories (organisation_id, round_id, directory, fingerprint, questionnaire)
       values ($1, $2, $3, $4, $5)`,
      [organisationId, roundId, directory, fingerprint, questionnaire],
    );
    await transaction.query('insert into ballots.intakes (organisation_id, round_id) values ($1, $2)', [
      organisationId,
      roundId,
    ]);
  }
}

/** A key that has opened one round has been in other hands: it must not open a second one. */
async function requireUnusedKey(
  transaction: EntityManager,
  { organisationId, roundId }: RoundRef,
  tallyKey: string,
): Promise<void> {
  const rows = await transaction.query<unknown[]>(
    `select 1 from ballots.directories
     where (organisation_id, round_id) <> ($1, $2) and position($3 in directory) > 0 limit 1`,
    [organisationId, roundId, tallyKey],
  );
  if (rows.length > 0) {
    throw new PublicationRefused('tally-key-used');
  }
}
