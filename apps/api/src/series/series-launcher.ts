import { Injectable } from '@nestjs/common';
import { PollingLoop } from '../polling/polling-loop.js';
import { LaunchDueRounds } from './launch-due-rounds.js';

const INTERVAL_MS = 1_000;
const FAILURE = 'a round of a series could not be launched';

/** Looks for rounds of a series that are due. What fails in one organisation holds up no other. */
@Injectable()
export class SeriesLauncher extends PollingLoop {
  constructor(private readonly launchDueRounds: LaunchDueRounds) {
    super('series-launcher', INTERVAL_MS);
  }

  protected work(): Promise<void> {
    return this.attempt(FAILURE, async () => {
      for (const round of await this.launchDueRounds.due()) {
        if (this.isStopped) return;
        await this.attempt(FAILURE, () => this.launchDueRounds.attend(round));
      }
    });
  }
}
