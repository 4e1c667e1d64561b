import { availableParallelism } from 'node:os';
import { concatBytes, type Bytes } from '../protocol/bytes.js';
import type { SigningOrder, SigningRefusal } from './signing-messages.js';
import { SigningThread, type SigningJob } from './signing-thread.js';

export type { SigningRefusal } from './signing-messages.js';

/** No blind signature, for the reason in `code`. */
export class SigningRefused extends Error {
  override readonly name = 'SigningRefused';
  readonly code: SigningRefusal;

  constructor(code: SigningRefusal) {
    super(`no blind signature: ${code}`);
    this.code = code;
  }
}

/** Two: one to work on while the answer to the other travels. */
const MAX_JOBS_PER_THREAD = 2;

/**
 * Signs blindly (RFC 9474 section 4.3) with OpenSSL's RSA on worker threads: the event loop stays free, and the secret
 * exponent never meets a big-number routine in JavaScript, whose running time depends on it.
 * An idle signer does not keep the process alive.
 */
export class BlindSigner {
  readonly #threads: SigningThread[];
  readonly #queue: SigningJob[] = [];
  #nextId = 1;
  #isClosed = false;

  /**
   * @param options.size number of threads; all cores by default
   * @param options.workerUrl another worker, for tests of its failures
   */
  constructor(options: { size?: number; workerUrl?: URL } = {}) {
    const size = options.size ?? availableParallelism();
    if (!Number.isInteger(size) || size < 1) {
      throw new RangeError('a signer has at least one thread');
    }
    const url = options.workerUrl ?? defaultWorkerUrl();
    this.#threads = Array.from({ length: size }, () => new SigningThread(url, () => this.#dispatch()));
  }

  /**
   * The blind signature, checked against its public key before it is returned. Stores nothing.
   * @param privateKey PKCS #8, PEM, of any size
   * @param blindedMessage as long as the modulus, and below it
   * @throws SigningRefused with the reason as `code`
   */
  async sign(privateKey: string, blindedMessage: Uint8Array): Promise<Bytes> {
    const answer = await new Promise<Uint8Array | SigningRefusal>((settle) => {
      if (this.#isClosed) {
        settle('signer-closed');
        return;
      }
      const id = this.#nextId++;
      // A copy: of a view, all of the buffer behind it would travel, and a small Buffer lies in a pool with others.
      const order: SigningOrder = { kind: 'sign', id, privateKey, blindedMessage: concatBytes(blindedMessage) };
      this.#queue.push({ id, order, settle });
      this.#dispatch();
    });
    if (typeof answer === 'string') {
      throw new SigningRefused(answer);
    }
    return concatBytes(answer);
  }

  /** Drops the imported form of a key from every thread, for when the key is destroyed. */
  forget(privateKey: string): void {
    for (const thread of this.#threads) {
      thread.tell({ kind: 'forget', privateKey });
    }
  }

  /** Refuses whatever has not been signed yet and ends the threads. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#queue.splice(0)) {
      job.settle('signer-closed');
    }
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #dispatch(): void {
    while (this.#queue.length > 0 && !this.#isClosed) {
      const thread = this.#threads.reduce((idlest, other) => (other.jobCount < idlest.jobCount ? other : idlest));
      if (thread.jobCount >= MAX_JOBS_PER_THREAD) {
        return;
      }
      const job = this.#queue.shift();
      if (job !== undefined) {
        thread.start(job);
      }
    }
  }
}

/** Compiled next to this file, or its source where this file runs from source. */
function defaultWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './signing-worker.ts' : './signing-worker.js', import.meta.url);
}
