import type { ChangePassword, ChoosePassword, PasswordLink, PasswordLinkHolder } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { endSessions } from '../auth/end-sessions.js';
import { hashPassword, verifyPassword } from '../auth/password.js';
import { SignInLimit } from '../auth/sign-in-limit.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { checkNewPassword } from './check-new-password.js';
import { PasswordLinkEntity } from './password-link.entity.js';
import { hashOfToken, withPasswords } from './password-links.js';

interface Holder {
  readonly memberId: string;
  readonly email: string;
  readonly organisationName: string;
}

const HOLDER = `
  select m.member_id as "memberId", m.email, o.name as "organisationName"
  from people.password_links link
  join people.members m on m.organisation_id = link.organisation_id and m.member_id = link.member_id
  join people.organisations o on o.organisation_id = link.organisation_id
  where link.organisation_id = $1 and link.token_hash = $2 and link.expires_at > $3
    and m.active and m.email = link.email and ${withPasswords('link.organisation_id')}`;

/** One use: of two requests at the same moment the second waits here, and then finds nothing. */
const HOLDER_ALONE = `${HOLDER} for update of link`;

const OWN = `
  select m.email, m.password_hash as "passwordHash", ${withPasswords('m.organisation_id')} as "hasPasswords"
  from people.members m where m.organisation_id = $1 and m.member_id = $2 and m.active`;

interface Own {
  readonly email: string;
  readonly passwordHash: string | null;
  readonly hasPasswords: boolean;
}

/** People choose their own password: with a link that was mailed to them, or with the one they have. */
@Injectable()
export class ChoosePasswords {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly limit: SignInLimit,
  ) {}

  /** @throws {ProblemError} password-link-gone */
  async holder(link: PasswordLink): Promise<PasswordLinkHolder> {
    const { email, organisationName } = await this.find(this.dataSource.manager, HOLDER, link);
    return { email, organisationName };
  }

  /** @throws {ProblemError} password-link-gone, password-too-short, password-too-common */
  async choose({ password, ...link }: ChoosePassword): Promise<SignedInMember> {
    const { email } = await this.holder(link);
    checkNewPassword(password, email);
    const passwordHash = await hashPassword(password);
    return inTransaction(this.dataSource, async (manager) => {
      const { memberId } = await this.find(manager, HOLDER_ALONE, link);
      const who = { organisationId: link.organisationId, memberId };
      await this.keep(manager, who, passwordHash);
      return who;
    });
  }

  /**
   * Ends all sessions, also the one that asks: the caller begins it anew.
   * @throws {ProblemError} too-many-attempts, passwords-off, wrong-current-password, password-too-short, password-too-common
   */
  async change(who: SignedInMember, { current, password }: ChangePassword): Promise<void> {
    const [own] = await this.dataSource.query<Own[]>(OWN, [who.organisationId, who.memberId]);
    if (own === undefined) throw problem('not-signed-in');
    if (!own.hasPasswords) throw problem('passwords-off');
    // Counted with the attempts to sign in: it tries the same password.
    await this.limit.count(own.email);
    if (!(await verifyPassword(current, own.passwordHash))) throw problem('wrong-current-password');
    checkNewPassword(password, own.email);
    const passwordHash = await hashPassword(password);
    await inTransaction(this.dataSource, (manager) => this.keep(manager, who, passwordHash));
    await this.limit.forget(own.email);
  }

  private async keep(manager: EntityManager, who: SignedInMember, passwordHash: string): Promise<void> {
    const { organisationId, memberId } = who;
    await manager.update(MemberEntity, { organisationId, memberId }, { passwordHash });
    await manager.delete(PasswordLinkEntity, { organisationId, memberId });
    await endSessions(manager, who);
  }

  private async find(manager: EntityManager, query: string, link: PasswordLink): Promise<Holder> {
    const tokenHash = hashOfToken(Buffer.from(link.token, 'base64url'));
    const [holder] = await manager.query<Holder[]>(query, [link.organisationId, tokenHash, this.clock.now()]);
    if (holder === undefined) throw problem('password-link-gone');
    return holder;
  }
}
