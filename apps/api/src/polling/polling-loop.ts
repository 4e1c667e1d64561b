import { Complaints } from '@leeway/process';
import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { describeError } from '../http/describe-error.js';

/**
 * Looks for work again and again as long as the process lives, the next time a while after the last is done. What there is
 * to do stands in tables (decision 21): several processes look at the same, and nothing is lost with one.
 */
export abstract class PollingLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger: Logger;
  private readonly complaints = new Complaints((_, message, details) => this.logger.error(details, message));
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  /** @param name in the log */
  protected constructor(
    name: string,
    private readonly intervalMs: number,
  ) {
    this.logger = new Logger(name);
  }

  onApplicationBootstrap(): void {
    this.wait();
  }

  /** Resolves when nothing is being worked on any more; the database is still there until then. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  /** Everything there is to do now. What may fail is wrapped in {@link attempt}. */
  protected abstract work(): Promise<void>;

  /** Long work ends early when this is true. */
  protected get isStopped(): boolean {
    return this.stopped;
  }

  /** Says what failed once a minute, and goes on: it is tried again the next time. */
  protected async attempt(failure: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { stack, ...named } = describeError(error);
      this.complaints.complain(failure, { ...named, stack: stack.join('\n') });
    }
  }

  private wait(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.working = this.work().finally(() => this.wait());
    }, this.intervalMs).unref();
  }
}
