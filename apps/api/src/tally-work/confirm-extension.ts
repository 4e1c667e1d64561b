import { createHash } from 'node:crypto';
import { extendedEnd, InvalidExtension, parseDirectory } from '@leeway/ballot/protocol';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { movedReminders } from '../rounds/move-reminders.js';
import { RoundMailingEntity } from '../rounds/round-mailing.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';

/** The tally keeps a round open for longer: from now on everything follows the new end, and everybody is to be told. */
@Injectable()
export class ConfirmExtension {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same again changes nothing, and sends nothing.
   * @param extension the text that stands in the ballot box
   * @throws ProblemError not-found, round-not-ready for a round of which nobody asked it, extension-differs
   */
  async confirm(key: RoundKey, extension: string): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      const { state, directory, closesAt: from, extendTo: to } = round;
      if (state !== 'launched' || directory === null || to === null) throw problem('round-not-ready');
      if (round.extension === extension) return;
      if (round.extension !== null || endIn(extension, directory) !== to.toISOString())
        throw problem('extension-differs');
      await manager.update(RoundEntity, { ...key }, { closesAt: to, extendedFrom: from, extension });
      await this.changeMails(manager, key, { from, to });
    });
  }

  /** The reminders that are left count from the new end, and everybody is told of it once. */
  private async changeMails(manager: EntityManager, key: RoundKey, ends: { from: Date; to: Date }): Promise<void> {
    const reminders = await manager.findBy(RoundMailingEntity, { ...key, kind: 'reminder', state: 'planned' });
    const timeZone = await timeZoneOf(manager, key.organisationId);
    for (const { number, dueAt } of movedReminders(reminders, { ...ends, timeZone })) {
      await manager.update(RoundMailingEntity, { ...key, kind: 'reminder', number }, { dueAt });
    }
    await manager.insert(RoundMailingEntity, { ...key, kind: 'extended', number: 1, dueAt: this.clock.now() });
  }
}

function endIn(extension: string, directory: string): string | null {
  try {
    return extendedEnd(extension, parseDirectory(directory), createHash('sha256').update(directory).digest());
  } catch (error) {
    if (error instanceof InvalidExtension) return null;
    throw error;
  }
}
