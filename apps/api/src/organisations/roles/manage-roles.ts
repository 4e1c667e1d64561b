import type { GrantedRole, RoleHolder } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { violates } from '../../database/violates.js';
import { problem } from '../../http/problem.js';
import { InvitePeople } from '../../passwords/invite-people.js';
import { lockRoster } from '../roster/write-roster.js';
import { readRoleHolder } from './read-role-holders.js';

/** The database's word for it, since two administrators can take the role from each other at the same moment. */
const LAST_ADMINISTRATOR = 'role_grants_last_administrator';

/** Who runs the rounds decides nothing about seeing their results alone. */
const FROM_ANOTHER: GrantedRole = 'overview';

const GRANT = `
  insert into people.role_grants (organisation_id, member_id, role) values ($1, $2, $3) on conflict do nothing returning 1`;
const REVOKE = `
  with revoked as (
    delete from people.role_grants where organisation_id = $1 and member_id = $2 and role = $3 returning 1
  )
  select 1 from revoked`;

/** Gives and takes roles. Rights follow at once: they are looked up with every request, not kept in the session. */
@Injectable()
export class ManageRoles {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly invitePeople: InvitePeople,
  ) {}

  /**
   * Changes nothing for who has the role already. Who has no password yet is invited to choose one.
   * @throws ProblemError not-found for who is not an active member of the organisation; not-to-oneself
   */
  async grant(by: SignedInMember, memberId: string, role: GrantedRole): Promise<RoleHolder> {
    if (role === FROM_ANOTHER && memberId === by.memberId) throw problem('not-to-oneself');
    return this.change(by, memberId, role, 'role-granted');
  }

  /**
   * Changes nothing for who does not have the role.
   * @throws ProblemError not-found, last-administrator
   */
  async revoke(by: SignedInMember, memberId: string, role: GrantedRole): Promise<RoleHolder> {
    try {
      return await this.change(by, memberId, role, 'role-revoked');
    } catch (error) {
      throw violates(error, LAST_ADMINISTRATOR) ? problem('last-administrator') : error;
    }
  }

  private change(
    by: SignedInMember,
    memberId: string,
    role: GrantedRole,
    kind: 'role-granted' | 'role-revoked',
  ): Promise<RoleHolder> {
    const { organisationId } = by;
    return inTransaction(this.dataSource, async (manager) => {
      // An import decides who is a member; the two take turns.
      await lockRoster(manager, organisationId);
      const { name } = await this.holder(manager, organisationId, memberId);
      const statement = kind === 'role-granted' ? GRANT : REVOKE;
      const changed = await manager.query<unknown[]>(statement, [organisationId, memberId, role]);
      if (changed.length > 0) {
        await recordAct(manager, by, this.clock.now(), { kind, about: { id: memberId, name }, details: { role } });
        if (kind === 'role-granted') await this.invitePeople.inviteNew(manager, by, memberId);
      }
      return this.holder(manager, organisationId, memberId);
    });
  }

  private async holder(manager: EntityManager, organisationId: string, memberId: string): Promise<RoleHolder> {
    const found = await readRoleHolder(manager, organisationId, memberId, this.clock.now());
    if (found === undefined) throw problem('not-found');
    return found;
  }
}
