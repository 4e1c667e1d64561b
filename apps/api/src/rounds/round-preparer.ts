import { Injectable } from '@nestjs/common';
import { PollingLoop } from '../polling/polling-loop.js';
import { DestroyBlockKeys } from './destroy-block-keys.js';
import { PrepareRound } from './prepare-round.js';

const INTERVAL_MS = 500;

/** Looks for rounds to prepare, and for keys to destroy. */
@Injectable()
export class RoundPreparer extends PollingLoop {
  constructor(
    private readonly prepareRound: PrepareRound,
    private readonly destroyBlockKeys: DestroyBlockKeys,
  ) {
    super('round-preparer', INTERVAL_MS);
  }

  protected async work(): Promise<void> {
    await this.attempt('a round could not be prepared', async () => {
      for (let round = await this.prepareRound.claim(); round !== null; round = await this.prepareRound.claim()) {
        await this.prepareRound.prepare(round, () => this.isStopped);
        if (this.isStopped) return;
      }
    });
    await this.attempt('keys could not be destroyed', () => this.destroyBlockKeys.ofRoundsThatAreOver());
  }
}
