import { setTimeout as sleep } from 'node:timers/promises';
import type { Tally } from './tally.js';

const MAX_PAUSE_MS = 30_000;

/** Runs the tally again and again, with longer pauses while the database does not answer. */
export class TallyLoop {
  readonly #tally: Tally;
  readonly #intervalMs: number;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;

  constructor(tally: Tally, intervalMs: number) {
    this.#tally = tally;
    this.#intervalMs = intervalMs;
  }

  /** @param onReady called once, after the first time that the database answered */
  start(onReady: () => void): void {
    this.#running ??= this.#run(onReady);
  }

  /** Lets what is under way finish. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(onReady: () => void): Promise<void> {
    let ready = false;
    let pauseMs = this.#intervalMs;
    while (!this.#stopping.signal.aborted) {
      const answered = await this.#tally.reachesDatabase();
      if (answered && !ready) {
        // Not after the work: closing a large round takes minutes.
        ready = true;
        onReady();
      }
      if (answered) {
        await this.#tally.runOnce();
      }
      pauseMs = answered ? this.#intervalMs : Math.min(pauseMs * 2, Math.max(MAX_PAUSE_MS, this.#intervalMs));
      await sleep(pauseMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }
}
