import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BallotContent } from '@leeway/ballot/protocol';

/** Somebody who is going to answer, and what. */
export interface Respondent {
  readonly link: string;
  readonly answers: BallotContent;
  readonly comment: string | null;
}

export interface CrowdOrder {
  readonly apiUrl: string;
  readonly step: 'collect' | 'hand-in';
  readonly people: readonly Respondent[];
}

/** Many employees at the same time, spread over the processors. Each of them stays with the same worker. */
export class Crowd {
  readonly #apiUrl: string;
  readonly #workers: readonly Worker[];

  constructor(apiUrl: string) {
    this.#apiUrl = apiUrl;
    const file = new URL('crowd-worker.ts', import.meta.url);
    this.#workers = Array.from({ length: availableParallelism() }, () => new Worker(file));
  }

  /** Everybody does this step, in no particular order. Rejects when it fails for one of them. */
  async all(step: CrowdOrder['step'], people: readonly Respondent[]): Promise<void> {
    await Promise.all(
      this.#workers.map(async (worker, index) => {
        const share = people.filter((_, position) => position % this.#workers.length === index);
        const order: CrowdOrder = { apiUrl: this.#apiUrl, step, people: share };
        worker.postMessage(order);
        const [{ failed }] = (await once(worker, 'message')) as [{ failed: string | null }];
        if (failed !== null) throw new Error(failed);
      }),
    );
  }

  async leave(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
