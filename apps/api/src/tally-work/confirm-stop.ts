import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { OutboxEntity } from '../rounds/outbox.entity.js';
import { RoundMailingEntity } from '../rounds/round-mailing.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';

/** The next round can ask about them: this one will not. */
const FREE_AGREEMENTS = `
  update people.agreements set asked_in_round_id = null where organisation_id = $1 and asked_in_round_id = $2`;

/** The tally has taken the intake of a round away: from now on it is stopped, and everybody is to be told. */
@Injectable()
export class ConfirmStop {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same again changes nothing, and sends nothing.
   * @throws ProblemError not-found, round-not-ready for a round of which nobody asked it
   */
  async confirm(key: RoundKey): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      if (!round.stopRequested) throw problem('round-not-ready');
      if (round.state === 'stopped') return;
      await manager.update(RoundEntity, { ...key }, { state: 'stopped' });
      await manager.query(FREE_AGREEMENTS, [key.organisationId, key.roundId]);
      await this.changeMails(manager, key);
    });
  }

  /** Nothing goes out any more that invites to the round, but that it does not take place. */
  private async changeMails(manager: EntityManager, key: RoundKey): Promise<void> {
    await manager.delete(OutboxEntity, { ...key, sent: false });
    await manager.update(RoundMailingEntity, { ...key, state: 'planned' }, { state: 'skipped' });
    await manager.insert(RoundMailingEntity, { ...key, kind: 'stopped', number: 1, dueAt: this.clock.now() });
  }
}
