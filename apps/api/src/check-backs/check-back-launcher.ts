import { Injectable } from '@nestjs/common';
import { PollingLoop } from '../polling/polling-loop.js';
import { LaunchCheckBacks } from './launch-check-backs.js';

const INTERVAL_MS = 1_000;
const FAILURE = 'a check-back could not be launched';

/** Looks for check-backs that are due. What fails in one organisation holds up no other. */
@Injectable()
export class CheckBackLauncher extends PollingLoop {
  constructor(private readonly launchCheckBacks: LaunchCheckBacks) {
    super('check-back-launcher', INTERVAL_MS);
  }

  protected work(): Promise<void> {
    return this.attempt(FAILURE, async () => {
      for (const round of await this.launchCheckBacks.due()) {
        if (this.isStopped) return;
        await this.attempt(FAILURE, () => this.launchCheckBacks.attend(round));
      }
    });
  }
}
