import { Complaints } from '@leeway/process';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { describeError } from '../http/describe-error.js';
import { WriteDueMailings } from './write-due-mailings.js';

const INTERVAL_MS = 1_000;

/** Looks for what is due, as long as the process lives. What is due stands in the tables, so nothing is lost with it. */
@Injectable()
export class Scheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('scheduler');
  private readonly complaints = new Complaints((_, message, details) => this.logger.error(details, message));
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(private readonly writeDueMailings: WriteDueMailings) {}

  onApplicationBootstrap(): void {
    this.wait();
  }

  /** Resolves when nothing is being worked on any more; the database is still there until then. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  private wait(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.working = this.work().finally(() => this.wait());
    }, INTERVAL_MS).unref();
  }

  private async work(): Promise<void> {
    await this.attempt('mails of a round could not be written', () => this.writeDueMailings.ofAllRounds());
  }

  private async attempt(failure: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { stack, ...named } = describeError(error);
      this.complaints.complain(failure, { ...named, stack: stack.join('\n') });
    }
  }
}
