import { type Clock, Complaints } from '@leeway/process';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CLOCK } from '../config/config.module.js';
import { describeError } from '../http/describe-error.js';
import { publicationMoment } from './publication-moment.js';
import { PublishParticipation } from './publish-participation.js';

const INTERVAL_MS = 5_000;

/** Looks whether it is time to fix the participation, as long as the process lives. */
@Injectable()
export class ParticipationPublisher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('participation-publisher');
  private readonly complaints = new Complaints((_, message, details) => this.logger.error(details, message));
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly publish: PublishParticipation,
    @Inject(CLOCK) private readonly clock: Clock,
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
    const moment = publicationMoment(this.clock.now());
    if (moment === null) return;
    try {
      await this.publish.of(moment);
    } catch (error) {
      const { stack, ...named } = describeError(error);
      this.complaints.complain('participation could not be fixed', { ...named, stack: stack.join('\n') });
    }
  }
}
