import type { AuditKind, Person, PresenceWrite } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { endSessions } from '../../auth/end-sessions.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { violates } from '../../database/violates.js';
import { problem } from '../../http/problem.js';
import { displayName } from '../display-name.js';
import { MemberEntity } from '../member.entity.js';
import { lockRoster, revokeRoles } from '../roster/write-roster.js';
import { UnitEntity } from '../unit.entity.js';
import { checkManager, checkUnit, NO_MANAGER_CIRCLE } from './check-person.js';
import { placeOfAct } from './place-of-act.js';
import { readPerson } from './read-person.js';

const LAST_ADMINISTRATOR = 'role_grants_last_administrator';

/** Deactivates somebody by hand, or takes them back. Rounds that were launched keep their own list. */
@Injectable()
export class ChangePresence {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} not-found, kept-by-system, not-yourself, last-administrator, unit-gone, manager-gone */
  async change(by: SignedInMember, memberId: string, wanted: PresenceWrite): Promise<Person> {
    const { organisationId } = by;
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await lockRoster(manager, organisationId);
        const before = await readPerson(manager, organisationId, memberId);
        if (before === undefined) throw problem('not-found');
        if (before.active === wanted.active) return before;
        if (before.isProvisioned) throw problem('kept-by-system');
        if (wanted.active) await this.takeBack(manager, by, memberId, wanted);
        else await this.deactivate(manager, by, before);
        return (await readPerson(manager, organisationId, memberId)) ?? before;
      });
    } catch (error) {
      if (violates(error, LAST_ADMINISTRATOR)) throw problem('last-administrator');
      throw violates(error, NO_MANAGER_CIRCLE) ? problem('manager-circle') : error;
    }
  }

  /** At once: signed out, without roles. Unit and manager stay, for who comes back. */
  private async deactivate(manager: EntityManager, by: SignedInMember, before: Person): Promise<void> {
    const { organisationId } = by;
    const { memberId } = before;
    const { unitId } = before.fields;
    if (memberId === by.memberId) throw problem('not-yourself');
    await manager.update(MemberEntity, { organisationId, memberId }, { active: false });
    const revoked = await revokeRoles(manager, organisationId, [memberId], null);
    await endSessions(manager, { organisationId, memberId });
    if (unitId !== null) await manager.update(UnitEntity, { organisationId, unitId }, { kept: true });
    await this.record(manager, by, 'person-deactivated', unitId);
    for (const { role, ...name } of revoked) {
      const about = { id: memberId, name: displayName(name) };
      await recordAct(manager, by, this.clock.now(), { kind: 'role-revoked', about, details: { role } });
    }
  }

  private async takeBack(
    manager: EntityManager,
    by: SignedInMember,
    memberId: string,
    { unitId, managerId }: PresenceWrite & { active: true },
  ): Promise<void> {
    const { organisationId } = by;
    await checkUnit(manager, organisationId, unitId);
    if (managerId !== null) await checkManager(manager, organisationId, memberId, managerId);
    await manager.update(MemberEntity, { organisationId, memberId }, { active: true, unitId, managerId });
    await this.record(manager, by, 'person-returned', unitId);
  }

  private async record(manager: EntityManager, by: SignedInMember, kind: AuditKind, unitId: string | null) {
    const { organisationId } = by;
    const about = await placeOfAct(manager, organisationId, unitId);
    await recordAct(manager, by, this.clock.now(), { kind, about });
  }
}
