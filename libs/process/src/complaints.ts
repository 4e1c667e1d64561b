import type { Log } from './log.js';

const REPEAT_AFTER_MS = 60_000;

/** Says what keeps going wrong once a minute, however often it is tried and by whom. */
export class Complaints {
  readonly #nextAt = new Map<string, number>();
  readonly #log: Log;
  readonly #nowMs: () => number;

  /** @param nowMs a clock that never jumps, in milliseconds */
  constructor(log: Log, nowMs: () => number = () => performance.now()) {
    this.#log = log;
    this.#nowMs = nowMs;
  }

  complain(message: string, details: Readonly<Record<string, string | number>> = {}): void {
    const key = JSON.stringify([message, details]);
    const now = this.#nowMs();
    if (now >= (this.#nextAt.get(key) ?? -Infinity)) {
      this.#nextAt.set(key, now + REPEAT_AFTER_MS);
      this.#log('error', message, details);
    }
  }
}
