import { Injectable } from '@nestjs/common';
import { PollingLoop } from '../polling/polling-loop.js';
import { WriteDueMailings } from './write-due-mailings.js';

const INTERVAL_MS = 1_000;

/** Looks for mails that are due. */
@Injectable()
export class Scheduler extends PollingLoop {
  constructor(private readonly writeDueMailings: WriteDueMailings) {
    super('scheduler', INTERVAL_MS);
  }

  protected work(): Promise<void> {
    return this.attempt('mails of a round could not be written', () => this.writeDueMailings.ofAllRounds());
  }
}
