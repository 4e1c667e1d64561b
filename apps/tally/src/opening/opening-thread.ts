import { Worker } from 'node:worker_threads';
import type { OpeningAnswers, OpeningOrder, ReaderSetup } from './opening-messages.js';

/**
 * What a ballot leaves behind is garbage at once. Without limits there would be room for a hundred megabytes of it in each
 * thread; V8 also lets a heap that may become large grow further before it looks what can go. A thread needs some ten
 * megabytes, and more only for rounds of many thousand blocks.
 */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 768 };

type Kind = keyof OpeningAnswers;

/** A thread ended before it was done: nothing is known of what it counted. */
export class OpeningFailed extends Error {
  override readonly name = 'OpeningFailed';

  constructor(cause?: unknown) {
    super('a thread that opens ballots ended', { cause });
  }
}

interface Question {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: OpeningFailed) => void;
}

/** One thread that opens ballots. Once it has failed it answers nothing any more. */
export class OpeningThread {
  readonly #worker: Worker;
  /** It answers in the order in which it is asked. */
  readonly #questions: Question[] = [];
  #failure: OpeningFailed | null = null;

  constructor(url: URL, setup: ReaderSetup) {
    // Flags of this process (a test runner's, say) are not for the worker.
    this.#worker = new Worker(url, { execArgv: [], workerData: setup, resourceLimits: RESOURCE_LIMITS });
    this.#worker.on('message', (answer) => this.#questions.shift()?.resolve(answer as never));
    this.#worker.on('messageerror', (error) => this.#fail(error));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail());
  }

  /** How many answers it owes. */
  get load(): number {
    return this.#questions.length;
  }

  /**
   * @param moved what moves to the thread instead of being copied
   * @throws OpeningFailed
   */
  ask<K extends Kind>(
    order: OpeningOrder & { kind: K },
    moved: readonly ArrayBuffer[] = [],
  ): Promise<OpeningAnswers[K]> {
    if (this.#failure !== null) {
      return Promise.reject(this.#failure);
    }
    return new Promise((resolve, reject) => {
      this.#questions.push({ resolve, reject });
      this.#worker.postMessage(order, moved);
    });
  }

  /** Ends the thread, and with it all that it knows. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(cause?: unknown): void {
    this.#failure ??= new OpeningFailed(cause);
    for (const question of this.#questions.splice(0)) {
      question.reject(this.#failure);
    }
  }
}
