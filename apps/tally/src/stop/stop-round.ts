import { parseDirectory } from '@leeway/ballot/protocol';
import type { DataSource, EntityManager } from 'typeorm';
import { endIntake } from '../close/round-to-close.js';
import { isClosed } from '../database/closed-rounds.js';
import { lockRound } from '../database/round-lock.js';
import type { TallyKeys } from '../keys/tally-keys.js';
import type { RoundRef } from '../round-ref.js';

const LOCK_INTAKE = 'select from ballots.intakes where organisation_id = $1 and round_id = $2 for update';
const DIRECTORY = 'select directory from ballots.directories where organisation_id = $1 and round_id = $2';
const ANY_BALLOT = 'select from ballots.inbox where organisation_id = $1 and round_id = $2 limit 1';

/**
 * Calls a round off before it opens. The api only asks for it: whether it may, the tally decides by the directory, its own
 * clock and the inbox, so that nobody who controls the api can have a ballot destroyed that was acknowledged.
 */
export class StopRound {
  readonly #database: DataSource;
  readonly #keys: TallyKeys;

  constructor(database: DataSource, keys: TallyKeys) {
    this.#database = database;
    this.#keys = keys;
  }

  /**
   * Takes the intake away, and then destroys the round's key. Killed in between, it can be called again.
   * @returns whether the round is stopped; false for one that opened first, or was closed: it goes on as it is
   */
  async stop(round: RoundRef, now: Date): Promise<boolean> {
    const isStopped = await this.#database.transaction(async (transaction) => {
      await lockRound(transaction, round);
      return !(await isClosed(transaction, round)) && this.#endIntake(transaction, round, now);
    });
    if (isStopped) {
      await this.#keys.destroy(round);
    }
    return isStopped;
  }

  async #endIntake(transaction: EntityManager, round: RoundRef, now: Date): Promise<boolean> {
    const key = [round.organisationId, round.roundId];
    const [published] = await transaction.query<{ directory: string }[]>(DIRECTORY, key);
    if (published === undefined) {
      return false;
    }
    // Whoever hands in a ballot waits for this lock, and then finds no intake.
    const intakes = await transaction.query<unknown[]>(LOCK_INTAKE, key);
    if (intakes.length === 0) {
      return true;
    }
    const opensAtMs = Date.parse(parseDirectory(published.directory).round.opensAt);
    const ballots = await transaction.query<unknown[]>(ANY_BALLOT, key);
    if (now.getTime() >= opensAtMs || ballots.length > 0) {
      return false;
    }
    await endIntake(transaction, round);
    return true;
  }
}
