import type { InvitedManagers, ManagersPasswords, PasswordInvitations } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { displayName } from '../organisations/display-name.js';
import { loadLeadership, unitsLedBy } from '../organisations/leadership.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { lockRoster } from '../organisations/roster/write-roster.js';
import { hasRoleOrPassword, makePasswordLinks, withPasswords } from './password-links.js';

const STATES = `
  select m.member_id as "memberId", m.password_hash is not null as "hasPassword",
    coalesce(link.expires_at > $3, false) as "isInvited"
  from people.members m
  left join people.password_links link
    on link.organisation_id = m.organisation_id and link.member_id = m.member_id and link.email = m.email
  where m.organisation_id = $1 and m.member_id = any($2::uuid[])`;

interface State {
  readonly memberId: string;
  readonly hasPassword: boolean;
  readonly isInvited: boolean;
}

/** Administrators invite people to choose a password. */
@Injectable()
export class InvitePeople {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Somebody with a role, or who leads a unit; also who has a password, and gets a link to choose another one.
   * @throws {ProblemError} not-found, passwords-off, no-mail-server
   */
  invite(by: SignedInMember, memberId: string): Promise<void> {
    const { organisationId } = by;
    return inTransaction(this.dataSource, async (manager) => {
      await lockRoster(manager, organisationId);
      const person = await manager.findOneBy(MemberEntity, { organisationId, memberId, active: true });
      if (person === null) throw problem('not-found');
      const mayHaveOne =
        (await hasRoleOrPassword(manager, { organisationId, memberId })) ||
        unitsLedBy(await loadLeadership(manager, organisationId), memberId).length > 0;
      if (!mayHaveOne) throw problem('not-found');
      await this.check(manager, organisationId);
      await this.record(manager, by, person);
    });
  }

  /** Inside the transaction that gives somebody a role: nothing for who has a password or an invitation, or can have none. */
  async inviteNew(manager: EntityManager, by: SignedInMember, memberId: string): Promise<void> {
    const { organisationId } = by;
    if ((await this.possible(manager, organisationId)) !== 'possible') return;
    const [state] = await this.states(manager, organisationId, [memberId]);
    if (state === undefined || state.hasPassword || state.isInvited) return;
    await this.record(manager, by, await manager.findOneByOrFail(MemberEntity, { organisationId, memberId }));
  }

  async managers(organisationId: string): Promise<ManagersPasswords> {
    const { manager } = this.dataSource;
    const states = await this.statesOfManagers(manager, organisationId);
    return {
      invitations: await this.possible(manager, organisationId),
      managers: states.length,
      withPassword: states.filter(({ hasPassword }) => hasPassword).length,
      invited: states.filter(({ hasPassword, isInvited }) => !hasPassword && isInvited).length,
      toInvite: states.filter(isToBeInvited).length,
    };
  }

  /**
   * Everybody who leads a unit and has neither a password nor an invitation that still counts: asked twice, it does nothing.
   * @throws {ProblemError} passwords-off, no-mail-server
   */
  inviteManagers(by: SignedInMember): Promise<InvitedManagers> {
    const { organisationId } = by;
    return inTransaction(this.dataSource, async (manager) => {
      await lockRoster(manager, organisationId);
      await this.check(manager, organisationId);
      const states = await this.statesOfManagers(manager, organisationId);
      const ids = states.filter(isToBeInvited).map(({ memberId }) => memberId);
      if (ids.length > 0) {
        const now = this.clock.now();
        await makePasswordLinks(manager, organisationId, ids, 'invited', now);
        await recordAct(manager, by, now, { kind: 'managers-invited', details: { people: ids.length } });
      }
      return { invited: ids.length };
    });
  }

  private async record(manager: EntityManager, by: SignedInMember, person: MemberEntity): Promise<void> {
    const { organisationId, memberId } = person;
    const now = this.clock.now();
    await makePasswordLinks(manager, organisationId, [memberId], 'invited', now);
    const about = { id: memberId, name: displayName(person) };
    await recordAct(manager, by, now, { kind: 'password-invited', about });
  }

  private async check(manager: EntityManager, organisationId: string): Promise<void> {
    const possible = await this.possible(manager, organisationId);
    if (possible !== 'possible') throw problem(possible === 'off' ? 'passwords-off' : 'no-mail-server');
  }

  private async possible(manager: EntityManager, organisationId: string): Promise<PasswordInvitations> {
    const on = await manager.query<unknown[]>(`select 1 where ${withPasswords('$1')}`, [organisationId]);
    if (on.length === 0) return 'off';
    return this.settings.SMTP_URL === undefined ? 'no-mail' : 'possible';
  }

  private async statesOfManagers(manager: EntityManager, organisationId: string): Promise<State[]> {
    const { membership } = await loadLeadership(manager, organisationId);
    return this.states(manager, organisationId, [...new Set([...membership.managersByUnit.values()].flat())]);
  }

  private states(manager: EntityManager, organisationId: string, memberIds: readonly string[]): Promise<State[]> {
    return manager.query<State[]>(STATES, [organisationId, memberIds, this.clock.now()]);
  }
}

const isToBeInvited = ({ hasPassword, isInvited }: State): boolean => !hasPassword && !isInvited;
