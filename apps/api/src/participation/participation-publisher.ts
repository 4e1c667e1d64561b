import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../config/config.module.js';
import { PollingLoop } from '../polling/polling-loop.js';
import { PublishParticipation } from './publish-participation.js';

const INTERVAL_MS = 1_000;

/** Looks whether it is time to fix the participation. */
@Injectable()
export class ParticipationPublisher extends PollingLoop {
  constructor(
    private readonly publish: PublishParticipation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super('participation-publisher', INTERVAL_MS);
  }

  protected async work(): Promise<void> {
    await this.attempt('participation could not be fixed', () => this.publish.dueAt(this.clock.now()));
  }
}
