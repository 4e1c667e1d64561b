import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { LaunchRound as LaunchRequest } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { errorCode, SERIALIZATION_FAILURE, UNIQUE_VIOLATION } from '../database/error-code.js';
import { inTransaction } from '../database/in-transaction.js';
import { violates } from '../database/violates.js';
import { problem } from '../http/problem.js';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { checkDates } from './check-dates.js';
import type { RoundKey } from './freeze-round.js';
import { areInBlocks, handedOut } from './handed-out.js';
import { launchPlan } from './launch-plan.js';
import { areReminderDays, reminderMoments } from './plan-mailings.js';
import { planToday } from './plan-today.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { RoundMailingEntity } from './round-mailing.entity.js';
import { RoundEntity, TALLY_KEY_ONCE } from './round.entity.js';
import { requireTallyKey } from './tally-key.js';
import { thresholdsToday } from './thresholds-today.js';

/** Agreements rarely change at the very moment of a launch. */
const ATTEMPTS = 5;

/** Launches a round: freezes who is in it and how they are grouped. Everything after that is the preparer's work. */
@Injectable()
export class LaunchRound {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A repeat of the same request changes nothing.
   * @param memberId who launches it, for the audit trail; null for the installation itself
   * @throws ProblemError round-differs, plan-changed, a problem with the dates, the reminders, the trustee's key or with who
   * draws cards, or one with today's roster
   */
  async launch(key: RoundKey, request: LaunchRequest, memberId: string | null): Promise<void> {
    if (request.trusteeKey !== undefined) requireTallyKey(request.trusteeKey, 'trustee-key-invalid', 'trusteeKey');
    if (await this.isLaunched(key, request)) return;
    const { opensAt, closesAt } = datesOf(request);
    const wrongDates = checkDates(opensAt, closesAt, this.clock.now());
    if (wrongDates !== null) throw problem(wrongDates);
    const timeZone = await timeZoneOf(this.dataSource.manager, key.organisationId);
    if (!areReminderDays({ opensAt, closesAt, timeZone }, request.reminderDays ?? []))
      throw problem('reminder-outside-round');
    try {
      await this.freezeAsItIsNow(key, request, memberId);
    } catch (error) {
      // Another request with this id was first: then it was either the same one, or it differs.
      if (!isLostRace(error) || !(await this.isLaunched(key, request))) {
        throw violates(error, TALLY_KEY_ONCE) ? problem('tally-key-used') : error;
      }
    }
  }

  /** Begins anew when an agreement that the round would ask about is changed, or taken by another round, meanwhile. */
  private async freezeAsItIsNow(key: RoundKey, request: LaunchRequest, memberId: string | null): Promise<void> {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return await this.freeze(key, request, memberId);
      } catch (error) {
        if (errorCode(error) !== SERIALIZATION_FAILURE) throw error;
      }
    }
    return this.freeze(key, request, memberId);
  }

  private async isLaunched(key: RoundKey, request: LaunchRequest): Promise<boolean> {
    const round = await this.dataSource.getRepository(RoundEntity).findOneBy({ ...key });
    if (round === null) return false;
    const isSame =
      round.name === request.name &&
      round.kind === request.kind &&
      round.opensAt.toISOString() === request.opensAt &&
      (round.extendedFrom ?? round.closesAt).toISOString() === request.closesAt &&
      round.planHash === request.planHash &&
      (round.tallyKeyHeldBy === 'trustee' ? round.tallyPublicKey : undefined) === request.trusteeKey &&
      (await this.handsOutAlike(key, request)) &&
      // With its end, the reminders of an extended round have moved.
      (round.extendedFrom !== null || (await this.remindsAlike(key, request)));
    if (!isSame) throw problem('round-differs');
    return true;
  }

  private async handsOutAlike(key: RoundKey, { cardUnitIds }: LaunchRequest): Promise<boolean> {
    const blocks = await this.dataSource
      .getRepository(RoundBlockEntity)
      .find({ select: { groupUnitIds: true, handedOut: true }, where: { ...key } });
    return (
      areInBlocks(cardUnitIds, blocks) && blocks.every((block) => block.handedOut === handedOut(block, cardUnitIds))
    );
  }

  private async remindsAlike(key: RoundKey, request: LaunchRequest): Promise<boolean> {
    const reminders = await this.dataSource
      .getRepository(RoundMailingEntity)
      .find({ where: { ...key, kind: 'reminder' }, order: { number: 'asc' } });
    const timeZone = await timeZoneOf(this.dataSource.manager, key.organisationId);
    const wanted = reminderMoments({ ...datesOf(request), timeZone }, request.reminderDays);
    return (
      reminders.length === wanted.length &&
      reminders.every(({ dueAt }, index) => dueAt.getTime() === wanted[index]?.getTime())
    );
  }

  private freeze(key: RoundKey, request: LaunchRequest, memberId: string | null): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      // Units, people and agreements have to be of one moment, even while a roster is being imported.
      await manager.query('set transaction isolation level repeatable read');
      const thresholds = await thresholdsToday(manager, key.organisationId);
      const plan = planToday(await loadOrganisationChart(manager, key.organisationId), thresholds, request.joins);
      if (plan.problem === 'nothing-to-join') throw problem(plan.problem);
      if (plan.hash !== request.planHash) throw problem('plan-changed');
      await launchPlan(manager, key, request, plan, { memberId, now: this.clock.now() });
    });
  }
}

function datesOf({ opensAt, closesAt }: LaunchRequest): { opensAt: Date; closesAt: Date } {
  return { opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
}

function isLostRace(error: unknown): boolean {
  const code = errorCode(error);
  return code === UNIQUE_VIOLATION || code === SERIALIZATION_FAILURE;
}
