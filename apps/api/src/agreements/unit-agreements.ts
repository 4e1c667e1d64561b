import type { AgreementDraft, AgreementView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import { todayOf } from '../organisations/time-zone/time-zone-of.js';
import { AgreementEntity } from './agreement.entity.js';
import { checkDueDay } from './check-due-day.js';
import { describeAgreements, isInPlaybook } from './describe-agreements.js';
import { inLedUnit, type LedUnit, requireLedUnit } from './led-unit.js';

const MAX_OPEN = 20;

interface Place {
  readonly unitId: string;
  readonly agreementId: string;
}

/**
 * What units have agreed on, for whoever leads the unit today; for everybody else it does not exist. Everything answers
 * with the whole list, and can be repeated: a second time changes nothing.
 */
@Injectable()
export class UnitAgreements {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError not-found */
  async list(member: SignedInMember, unitId: string): Promise<AgreementView[]> {
    const { manager } = this.dataSource;
    return describeAgreements(manager, await requireLedUnit(manager, member, unitId));
  }

  /**
   * Makes an agreement, or changes the one with this id.
   * @throws ProblemError not-found, also if the id is one of another unit; unknown-action, due-in-the-past or
   * due-too-far, for what is new about it; agreement-asked; too-many-agreements
   */
  agree(member: SignedInMember, { unitId, agreementId }: Place, draft: AgreementDraft): Promise<AgreementView[]> {
    return inLedUnit(this.dataSource, member, unitId, async (manager, unit) => {
      const stored = await findIn(manager, unit, agreementId);
      check(draft, stored, await todayOf(manager, unit.organisationId, this.clock.now()));
      if (stored === null) await this.add(manager, { ...unit, agreementId, ...draft });
      else await manager.update(AgreementEntity, { ...unit, agreementId }, draft);
      return describeAgreements(manager, unit);
    });
  }

  /** @throws ProblemError not-found; too-many-agreements, when it is opened again */
  settle(
    member: SignedInMember,
    { unitId, agreementId }: Place,
    state: AgreementEntity['state'],
  ): Promise<AgreementView[]> {
    return inLedUnit(this.dataSource, member, unitId, async (manager, unit) => {
      const stored = await findIn(manager, unit, agreementId);
      if (stored === null) throw problem('not-found');
      if (state === 'open' && stored.state !== 'open') await requireRoom(manager, unit);
      await manager.update(AgreementEntity, { ...unit, agreementId }, { state });
      return describeAgreements(manager, unit);
    });
  }

  /**
   * Takes an agreement back as if it had never been made.
   * @throws ProblemError not-found, also if the id is one of another unit; agreement-asked
   */
  takeBack(member: SignedInMember, { unitId, agreementId }: Place): Promise<AgreementView[]> {
    return inLedUnit(this.dataSource, member, unitId, async (manager, unit) => {
      const stored = await findIn(manager, unit, agreementId);
      if (stored !== null && stored.askedInRoundId !== null) throw problem('agreement-asked');
      await manager.delete(AgreementEntity, { ...unit, agreementId });
      return describeAgreements(manager, unit);
    });
  }

  private async add(manager: EntityManager, row: LedUnit & Place & AgreementDraft): Promise<void> {
    await requireRoom(manager, row);
    await manager.createQueryBuilder().insert().into(AgreementEntity).values(row).orIgnore().execute();
    // Nobody else writes in this unit now, so whoever was first with the id wrote in another one.
    if ((await findIn(manager, row, row.agreementId)) === null) throw problem('not-found');
  }
}

/** Only what is new is checked: a day that was fine may have passed by now. */
function check(draft: AgreementDraft, stored: AgreementEntity | null, today: string): void {
  const { actionId, askTeam, dueOn } = draft;
  const isAsked = stored !== null && stored.askedInRoundId !== null;
  if (isAsked && (stored.actionId !== actionId || stored.askTeam !== askTeam)) throw problem('agreement-asked');
  if (!isInPlaybook(actionId)) throw problem('unknown-action');
  const wrongDay = stored?.dueOn === dueOn ? null : checkDueDay(dueOn, today);
  if (wrongDay !== null) throw problem(wrongDay);
}

/**
 * The agreement with this id, locked, so that no launch begins to ask about it.
 * @throws ProblemError not-found, if it is one of another unit
 */
async function findIn(manager: EntityManager, unit: LedUnit, agreementId: string): Promise<AgreementEntity | null> {
  const { organisationId, unitId } = unit;
  const stored = await manager.findOne(AgreementEntity, {
    where: { organisationId, agreementId },
    lock: { mode: 'pessimistic_write' },
  });
  if (stored !== null && stored.unitId !== unitId) throw problem('not-found');
  return stored;
}

async function requireRoom(manager: EntityManager, { organisationId, unitId }: LedUnit): Promise<void> {
  const open = await manager.countBy(AgreementEntity, { organisationId, unitId, state: 'open' });
  if (open >= MAX_OPEN) throw problem('too-many-agreements', { maximum: MAX_OPEN });
}
