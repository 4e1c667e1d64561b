import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { log } from './log.js';

/** Sums over the life of the process, written once at the end: numbers per minute would be times of ballots. */
@Injectable()
export class Counters implements OnApplicationShutdown {
  readonly #counts = new Map<string, number>();

  add(outcome: string): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  onApplicationShutdown(): void {
    log('info', 'stopped', Object.fromEntries([...this.#counts].sort()));
  }
}
