import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
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
   * @param memberId who wants it, for the audit trail
   * @throws ProblemError not-found, round-not-ready, round-has-opened
   */
  async request(key: RoundKey, memberId: string): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      if (round.state === 'stopped' || round.stopRequested) return;
      if (round.state !== 'launched') throw problem('round-not-ready');
      if (this.clock.now() >= round.opensAt) throw problem('round-has-opened');
      await manager.update(RoundEntity, { ...key }, { stopRequested: true });
      await recordAct(manager, { organisationId: key.organisationId, memberId }, this.clock.now(), {
        kind: 'round-stopped',
        about: { id: key.roundId, name: round.name },
      });
    });
  }
}
