import { availableParallelism } from 'node:os';
import { TallySheet, type Questionnaire, type RoundKind, type TallyContents } from '@leeway/trust-model';
import type { ReaderSetup } from './opening-messages.js';
import { OpeningThread } from './opening-thread.js';
import type { SealedBatch } from './sealed-batch.js';

/** One to work on, and one that is there when it is done. */
const BATCHES_PER_THREAD = 2;

export interface CrewOptions {
  /** Number of threads; one for each processor by default. */
  readonly size?: number;
  /** Another worker, for tests of its failures. */
  readonly workerUrl?: URL;
}

/**
 * The threads that open the ballots of one round. Each has the key, a tally sheet of its own, and what it is given;
 * all of that ends with `close`. A thread that fails takes everybody's work with it: what it had counted is lost.
 */
export class OpeningCrew {
  readonly #threads: readonly OpeningThread[];

  constructor(setup: ReaderSetup, { size = availableParallelism(), workerUrl }: CrewOptions = {}) {
    const url = workerUrl ?? new URL('./opening-worker.js', import.meta.url);
    this.#threads = Array.from({ length: size }, () => new OpeningThread(url, setup));
  }

  /** How many batches it can have at a time without one of them waiting for long. */
  get capacity(): number {
    return this.#threads.length * BATCHES_PER_THREAD;
  }

  /**
   * Adds ratings to the sums. What is given moves to a thread.
   * @returns ballot by ballot, whether it is in the sums
   * @throws OpeningFailed
   */
  count(batch: SealedBatch): Promise<readonly boolean[]> {
    return this.#idlest().ask({ kind: 'count', batch }, [batch.hashes, batch.ciphertexts]);
  }

  /**
   * Reads comments. What is given moves to a thread.
   * @returns ballot by ballot the comment, null for one that can't be read
   * @throws OpeningFailed
   */
  read(batch: SealedBatch): Promise<readonly (string | null)[]> {
    return this.#idlest().ask({ kind: 'read', batch }, [batch.hashes, batch.ciphertexts]);
  }

  /**
   * The sums of everything that was counted.
   * @throws OpeningFailed
   */
  async contents(questionnaire: Questionnaire, kind: RoundKind): Promise<TallyContents> {
    const sheet = new TallySheet(questionnaire, kind);
    for (const contents of await Promise.all(this.#threads.map((thread) => thread.ask({ kind: 'sheet' })))) {
      sheet.addAll(contents);
    }
    return sheet.contents();
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #idlest(): OpeningThread {
    return this.#threads.reduce((idlest, other) => (other.load < idlest.load ? other : idlest));
  }
}
