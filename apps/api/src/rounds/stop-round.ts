import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import type { RoundKey } from './freeze-round.js';
import { RoundEntity } from './round.entity.js';

/** Takes the wish to call a round off. It is stopped when the tally says so: only it can take the intake away. */
@Injectable()
export class StopRound {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A repeat changes nothing.
   * @throws ProblemError not-found, round-not-ready, round-has-opened
   */
  async request(key: RoundKey): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      if (round.state === 'stopped') return;
      if (round.state !== 'launched') throw problem('round-not-ready');
      if (this.clock.now() >= round.opensAt) throw problem('round-has-opened');
      await manager.update(RoundEntity, { ...key }, { stopRequested: true });
    });
  }
}
