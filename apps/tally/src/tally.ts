import { Complaints, faultOf, type Clock } from '@leeway/process';
import type { DataSource } from 'typeorm';
import type { ApiClient } from './api/api-client.js';
import { ClosingReports } from './api/closing-reports.js';
import { CloseDueRound } from './close/close-due-round.js';
import { DueRounds } from './close/due-rounds.js';
import { isClosed } from './database/closed-rounds.js';
import { isPublished } from './database/published-rounds.js';
import { ExtendRound, type WantedExtension } from './extend/extend-round.js';
import type { TallyKeys } from './keys/tally-keys.js';
import { log } from './log.js';
import { PublicationRefused } from './publish/checked-directory.js';
import { PublishDirectory } from './publish/publish-directory.js';
import { StopRound } from './stop/stop-round.js';
import type { RoundRef } from './round-ref.js';

/** One look at everything the tally has to do. Each part goes on when another one fails. */
export class Tally {
  readonly #database: DataSource;
  readonly #api: ApiClient;
  readonly #keys: TallyKeys;
  readonly #clock: Clock;
  readonly #complaints: Complaints;
  readonly #dueRounds: DueRounds;
  readonly #closeDueRound: CloseDueRound;
  readonly #stopRound: StopRound;
  readonly #extendRound: ExtendRound;

  constructor(database: DataSource, api: ApiClient, keys: TallyKeys, clock: Clock, complaints = new Complaints(log)) {
    this.#database = database;
    this.#api = api;
    this.#keys = keys;
    this.#clock = clock;
    this.#complaints = complaints;
    this.#dueRounds = new DueRounds(database);
    this.#stopRound = new StopRound(database, keys);
    this.#extendRound = new ExtendRound(database);
    this.#closeDueRound = new CloseDueRound(database, keys, new ClosingReports(api, complaints));
  }

  /** Whether there is a database to work with; if not, it is better to wait a while. */
  async reachesDatabase(): Promise<boolean> {
    return this.#attempt('the database does not answer', async () => {
      if (!this.#database.isInitialized) {
        await this.#database.initialize();
      }
      await this.#database.query('select 1');
    });
  }

  async runOnce(): Promise<void> {
    await this.#attempt('rounds can not be closed', () => this.#closeWhatIsDue());
    await this.#attempt('left-over keys can not be destroyed', () => this.#destroyLeftOverKeys());
    await this.#attempt('the api gives no work', () => this.#doApisWork());
  }

  async #closeWhatIsDue(): Promise<void> {
    const now = this.#clock.now();
    for (const round of await this.#dueRounds.at(now)) {
      await this.#attempt('a round can not be closed', () => this.#closeDueRound.close(round, now));
    }
  }

  /** After a kill between the commit and the end of the destruction. */
  async #destroyLeftOverKeys(): Promise<void> {
    for (const round of await this.#keys.rounds()) {
      if (await isClosed(this.#database.manager, round)) {
        await this.#keys.destroy(round);
        log('info', 'destroyed the key of a closed round');
      }
    }
  }

  async #doApisWork(): Promise<void> {
    const { keysWanted, toPublish, toStop, toExtend } = await this.#api.work();
    for (const round of keysWanted) {
      await this.#attempt('a tally key is not made', () => this.#makeKey(round));
    }
    for (const round of toStop) {
      await this.#attempt('a round is not stopped', () => this.#stop(round));
    }
    for (const wanted of toExtend) {
      await this.#attempt('a round is not extended', () => this.#extend(wanted));
    }
    const publishDirectory = new PublishDirectory(this.#database, this.#keys);
    for (const publication of toPublish) {
      await this.#attempt('a directory is not published', async () => {
        const fingerprint = await publishDirectory.publish(publication);
        await this.#api.putPublished(publication, fingerprint);
        log('info', 'published a directory');
      });
    }
  }

  async #stop(round: RoundRef): Promise<void> {
    if (await this.#stopRound.stop(round, this.#clock.now())) {
      await this.#api.putStopped(round);
      log('info', 'stopped a round');
    }
  }

  async #extend(wanted: WantedExtension): Promise<void> {
    const extension = await this.#extendRound.extend(wanted, this.#clock.now());
    if (extension !== null) {
      await this.#api.putExtended(wanted, extension);
      log('info', 'extended a round');
    }
  }

  async #makeKey(round: RoundRef): Promise<void> {
    if (await isClosed(this.#database.manager, round)) {
      throw new PublicationRefused('already-closed');
    }
    // A key that is made after the directory opens nothing, and would stand in the way of the one that does.
    if ((await isPublished(this.#database.manager, round)) && (await this.#keys.read(round)) === null) {
      throw new PublicationRefused('already-published');
    }
    const { publicKey } = await this.#keys.obtain(round);
    await this.#api.putKey(round, publicKey);
  }

  /** @returns whether it went well */
  async #attempt(complaint: string, action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      this.#complaints.complain(complaint, { fault: faultOf(error) });
      return false;
    }
  }
}
