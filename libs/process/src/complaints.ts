import type { Log } from './log.js';

const REPEAT_AFTER_MS = 60_000;

type Details = Readonly<Record<string, string | number>>;

export interface ComplaintsOptions {
  /** A clock that never jumps, in milliseconds. */
  readonly nowMs?: () => number;
  /** Other details make no other complaint. */
  readonly byMessageAlone?: boolean;
}

/** Says what keeps going wrong once a minute, however often it is tried and by whom. */
export class Complaints {
  readonly #nextAt = new Map<string, number>();
  readonly #log: Log;
  readonly #nowMs: () => number;
  readonly #keyOf: (message: string, details: Details) => string;

  constructor(log: Log, { nowMs = () => performance.now(), byMessageAlone = false }: ComplaintsOptions = {}) {
    this.#log = log;
    this.#nowMs = nowMs;
    this.#keyOf = byMessageAlone ? (message) => message : (message, details) => JSON.stringify([message, details]);
  }

  complain(message: string, details: Details = {}): void {
    const key = this.#keyOf(message, details);
    const now = this.#nowMs();
    if (now >= (this.#nextAt.get(key) ?? -Infinity)) {
      this.#nextAt.set(key, now + REPEAT_AFTER_MS);
      this.#log('error', message, details);
    }
  }
}
