import { Worker } from 'node:worker_threads';
import type { SigningAnswer, SigningOrder, SigningRefusal } from './signing-messages.js';

export interface SigningJob {
  id: number;
  order: SigningOrder;
  settle: (answer: Uint8Array | SigningRefusal) => void;
}

/** One worker and its jobs under way. The worker starts with the first job, and again with the next after a crash. */
export class SigningThread {
  readonly #url: URL;
  readonly #onFree: () => void;
  readonly #jobs = new Map<number, SigningJob>();
  #worker: Worker | undefined;

  constructor(url: URL, onFree: () => void) {
    this.#url = url;
    this.#onFree = onFree;
  }

  get jobCount(): number {
    return this.#jobs.size;
  }

  start(job: SigningJob): void {
    this.#jobs.set(job.id, job);
    this.#worker ??= this.#startWorker();
    this.#worker.ref();
    this.#worker.postMessage(job.order);
  }

  /** Says something that has no answer; without a worker there is nobody who would need to know. */
  tell(order: SigningOrder): void {
    this.#worker?.postMessage(order);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#refuseAll('signer-closed');
    await worker?.terminate();
  }

  #startWorker(): Worker {
    // Flags of this process (a test runner's, say) are not for the worker.
    const worker = new Worker(this.#url, { execArgv: [] });
    worker.on('message', (answer: SigningAnswer) => this.#finish(worker, answer));
    // After an error comes the exit.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.#lose(worker));
    return worker;
  }

  #finish(worker: Worker, answer: SigningAnswer): void {
    const job = this.#jobs.get(answer.id);
    this.#jobs.delete(answer.id);
    if (this.#jobs.size === 0) {
      worker.unref();
    }
    job?.settle('refusal' in answer ? answer.refusal : answer.blindSignature);
    this.#onFree();
  }

  #lose(worker: Worker): void {
    if (this.#worker === worker) {
      this.#worker = undefined;
      this.#refuseAll('signer-crashed');
      this.#onFree();
    }
  }

  #refuseAll(refusal: SigningRefusal): void {
    for (const job of this.#jobs.values()) {
      job.settle(refusal);
    }
    this.#jobs.clear();
  }
}
