import type { TrainerAccesses, TrainerInvitation, TrainerScope } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { displayName } from '../organisations/display-name.js';
import { loadLeadership } from '../organisations/leadership.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { isAddress } from '../organisations/roster/read-person.js';
import { lockRoster } from '../organisations/roster/write-roster.js';
import { todayOf } from '../organisations/time-zone/time-zone-of.js';
import { InvitePeople } from '../passwords/invite-people.js';
import { checkEnd } from './check-end.js';
import { readAccesses } from './read-accesses.js';
import { TrainerAccessEntity } from './trainer-access.entity.js';
import { type Change, dismissTrainer, findOrAddTrainer, grantTrainerRole } from './trainer-person.js';

const CLOSE_PASSED = `
  update people.trainer_accesses set is_closed = true
  where organisation_id = $1 and member_id = $2 and not is_closed and (role is null or ends_on < $3::date)`;
const KEEP_UNITS = `
  delete from people.trainer_access_units where organisation_id = $1 and access_id = $2 and unit_id <> all($3::uuid[])`;
const ADD_UNITS = `
  insert into people.trainer_access_units select $1, $2, unnest($3::uuid[]) on conflict do nothing`;

/** What administrators let trainers look at. */
@Injectable()
export class ManageAccesses {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly invitePeople: InvitePeople,
  ) {}

  list({ organisationId }: SignedInMember): Promise<TrainerAccesses> {
    return readAccesses(this.dataSource.manager, organisationId, this.clock.now());
  }

  /**
   * Does nothing if this access is there already. Who has no password yet is invited to choose one.
   * @throws {ProblemError} bad-address, unknown-units, training-ends-in-the-past, training-ends-too-late,
   * trainer-has-access, trainer-not-oneself
   */
  invite(by: SignedInMember, accessId: string, invitation: TrainerInvitation): Promise<TrainerAccesses> {
    const { organisationId } = by;
    if (!isAddress(invitation.email)) throw problem('bad-address');
    return this.change(by, async (manager, now) => {
      if (await manager.existsBy(TrainerAccessEntity, { organisationId, accessId })) return;
      await this.check(manager, by, invitation, now);
      const person = await findOrAddTrainer({ manager, by, now }, invitation);
      const { memberId } = person;
      if (memberId === by.memberId) throw problem('trainer-not-oneself');
      const today = await todayOf(manager, organisationId, now);
      await manager.query(CLOSE_PASSED, [organisationId, memberId, today]);
      if (await manager.existsBy(TrainerAccessEntity, { organisationId, memberId, isClosed: false })) {
        throw problem('trainer-has-access');
      }
      await grantTrainerRole({ manager, by, now }, person);
      await this.invitePeople.inviteNew(manager, by, memberId);
      const row = {
        organisationId,
        accessId,
        memberId,
        role: 'trainer',
        setOn: today,
        endsOn: invitation.endsOn,
      } as const;
      await manager.insert(TrainerAccessEntity, row);
      await setUnits(manager, organisationId, accessId, invitation.unitIds);
      await record({ manager, by, now }, 'trainer-invited', person, invitation);
    });
  }

  /**
   * Of an access that still counts; managers' consents to units that stay, stay.
   * @throws {ProblemError} not-found, training-over, unknown-units, training-ends-in-the-past, training-ends-too-late
   */
  rescope(by: SignedInMember, accessId: string, scope: TrainerScope): Promise<TrainerAccesses> {
    const { organisationId } = by;
    return this.change(by, async (manager, now) => {
      const access = await lockedAccess(manager, organisationId, accessId);
      const today = await todayOf(manager, organisationId, now);
      if (access.isClosed || access.role === null || access.endsOn < today) throw problem('training-over');
      await this.check(manager, by, scope, now);
      const { endsOn, memberId } = access;
      if (endsOn !== scope.endsOn) {
        await manager.update(TrainerAccessEntity, { organisationId, accessId }, { setOn: today, endsOn: scope.endsOn });
      }
      const isOther = await setUnits(manager, organisationId, accessId, scope.unitIds);
      if (!isOther && endsOn === scope.endsOn) return;
      const person = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
      await record({ manager, by, now }, 'trainer-access-changed', person, scope);
    });
  }

  /**
   * Ends it at this moment: the role goes, and every session. Does nothing if it was ended so before.
   * @throws {ProblemError} not-found
   */
  end(by: SignedInMember, accessId: string): Promise<TrainerAccesses> {
    const { organisationId } = by;
    return this.change(by, async (manager, now) => {
      const { memberId, isClosed } = await lockedAccess(manager, organisationId, accessId);
      if (isClosed) return;
      const person = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
      await manager.update(TrainerAccessEntity, { organisationId, accessId }, { isClosed: true });
      await dismissTrainer({ manager, by, now }, person);
      await record({ manager, by, now }, 'trainer-access-ended', person);
    });
  }

  /** An import decides who is a member and which units there are; it and this take turns. */
  private async change(
    by: SignedInMember,
    work: (manager: EntityManager, now: Date) => Promise<void>,
  ): Promise<TrainerAccesses> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      await lockRoster(manager, by.organisationId);
      await work(manager, now);
    });
    return this.list(by);
  }

  private async check(
    manager: EntityManager,
    { organisationId }: SignedInMember,
    { unitIds, endsOn }: TrainerScope,
    now: Date,
  ): Promise<void> {
    const wrongEnd = checkEnd(endsOn, await todayOf(manager, organisationId, now));
    if (wrongEnd !== null) throw problem(wrongEnd);
    const { tree } = await loadLeadership(manager, organisationId);
    if (!unitIds.every((id) => tree.units.has(id))) throw problem('unknown-units');
  }
}

async function lockedAccess(
  manager: EntityManager,
  organisationId: string,
  accessId: string,
): Promise<TrainerAccessEntity> {
  const access = await manager.findOne(TrainerAccessEntity, {
    where: { organisationId, accessId },
    lock: { mode: 'pessimistic_write' },
  });
  if (access === null) throw problem('not-found');
  return access;
}

/** @returns whether they are other ones than before */
async function setUnits(
  manager: EntityManager,
  organisationId: string,
  accessId: string,
  unitIds: readonly string[],
): Promise<boolean> {
  const key = [organisationId, accessId, unitIds];
  const [, removed] = await manager.query<[unknown, number]>(KEEP_UNITS, key);
  const added = await manager.query<unknown[]>(`${ADD_UNITS} returning 1`, key);
  return removed > 0 || added.length > 0;
}

async function record(
  { manager, by, now }: Change,
  kind: 'trainer-invited' | 'trainer-access-changed' | 'trainer-access-ended',
  person: MemberEntity,
  scope?: TrainerScope,
): Promise<void> {
  const about = { id: person.memberId, name: displayName(person) };
  const given = scope === undefined ? {} : { details: { endsOn: scope.endsOn, units: new Set(scope.unitIds).size } };
  await recordAct(manager, by, now, { kind, about, ...given });
}
