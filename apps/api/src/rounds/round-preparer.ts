import { Complaints } from '@leeway/process';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { describeError } from '../http/describe-error.js';
import { DestroyBlockKeys } from './destroy-block-keys.js';
import { PrepareRound } from './prepare-round.js';

const INTERVAL_MS = 500;

/** Looks for rounds to prepare, and for keys to destroy, as long as the process lives. */
@Injectable()
export class RoundPreparer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('round-preparer');
  private readonly complaints = new Complaints((_, message, details) => this.logger.error(details, message));
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly prepareRound: PrepareRound,
    private readonly destroyBlockKeys: DestroyBlockKeys,
  ) {}

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
    await this.attempt('a round could not be prepared', async () => {
      for (let round = await this.prepareRound.claim(); round !== null; round = await this.prepareRound.claim()) {
        await this.prepareRound.prepare(round, () => this.isStopped);
        if (this.isStopped) return;
      }
    });
    await this.attempt('keys could not be destroyed', () => this.destroyBlockKeys.ofRoundsThatAreOver());
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
