import { MAX_EXTENSION_DAYS } from '@leeway/contract';
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
import { roundState } from './round-state.js';

const DAY_MS = 86_400_000;

/** Takes the wish to close a round later. It is extended when the tally says so: only it can keep the round open. */
@Injectable()
export class ExtendRound {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same end again changes nothing.
   * @param memberId who wants it, for the audit trail
   * @throws ProblemError not-found, round-extended, round-not-open, extension-dates
   */
  async request(key: RoundKey, closesAt: Date, memberId: string): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      if (round.extendTo?.getTime() === closesAt.getTime()) return;
      if (round.extendTo !== null) throw problem('round-extended');
      if (roundState({ ...round, released: false }, this.clock.now()) !== 'open') throw problem('round-not-open');
      const laterMs = closesAt.getTime() - round.closesAt.getTime();
      if (laterMs <= 0 || laterMs > MAX_EXTENSION_DAYS * DAY_MS) throw problem('extension-dates');
      await manager.update(RoundEntity, { ...key }, { extendTo: closesAt });
      await recordAct(manager, { organisationId: key.organisationId, memberId }, this.clock.now(), {
        kind: 'round-extended',
        about: { id: key.roundId, name: round.name },
        details: { from: round.closesAt.toISOString(), to: closesAt.toISOString() },
      });
    });
  }
}
