import type { DataSource } from 'typeorm';
import type { ClosingReports } from '../api/closing-reports.js';
import type { TallyKeys } from '../keys/tally-keys.js';
import { log } from '../log.js';
import { keyOfRound } from '../round-ref.js';
import { CloseRound } from './close-round.js';
import type { DueRound } from './due-rounds.js';

/** Closes a round that is due, or waits for the key that a trustee keeps. */
export class CloseDueRound {
  readonly #keys: TallyKeys;
  readonly #closeRound: CloseRound;
  readonly #reports: ClosingReports;
  /** The rounds of which it was said that they wait. */
  readonly #waiting = new Set<string>();

  constructor(database: DataSource, keys: TallyKeys, reports: ClosingReports) {
    this.#keys = keys;
    this.#closeRound = new CloseRound(database, keys);
    this.#reports = reports;
  }

  /**
   * @param now at which the round was found to be over
   * @throws what `CloseRound` throws; a trustee who has not come yet is no error
   */
  async close(round: DueRound, now: Date): Promise<void> {
    if (round.tallyKeyHeldBy === 'trustee' && (await this.#keys.read(round)) === null) {
      this.#wait(round);
      return;
    }
    const summary = await this.#closeRound.close(round, now, (percent) => {
      if (percent > 0) {
        log('info', 'opening ballots', { percent });
      }
      this.#reports.tell(round, { step: 'opening', percent });
    });
    this.#waiting.delete(keyOfRound(round));
    if (summary !== null) {
      log('info', 'closed a round', summary);
    }
  }

  #wait(round: DueRound): void {
    if (!this.#waiting.has(keyOfRound(round))) {
      this.#waiting.add(keyOfRound(round));
      log('info', "a round waits for the trustee's key");
    }
    this.#reports.tell(round, { step: 'waiting-for-key', percent: 0 });
  }
}
