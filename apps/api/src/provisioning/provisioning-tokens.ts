import { timingSafeEqual } from 'node:crypto';
import type { ProvisioningView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { SignInLimit } from '../auth/sign-in-limit.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { ProvisioningTokenEntity } from './provisioning-token.entity.js';
import { makeToken, readToken } from './token-text.js';

const DAY_MS = 86_400_000;

const WRITE_DAY = `
  update people.provisioning_tokens set used_on = $2 where organisation_id = $1 and used_on is distinct from $2::date`;
const FORGET_DAY = `
  update people.provisioning_tokens set used_on = null where organisation_id = $1 and used_on < $2`;
const PEOPLE = `
  select count(*)::int as people, (count(*) filter (where member.active))::int as active
  from people.provisioned_people person join people.members member using (organisation_id, member_id)
  where organisation_id = $1`;

/** The one token with which a personnel system comes in for an organisation. */
@Injectable()
export class ProvisioningTokens {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly limit: SignInLimit,
  ) {}

  async view(organisationId: string): Promise<ProvisioningView> {
    await this.dataSource.query(FORGET_DAY, [organisationId, this.day(-1)]);
    const token = await this.dataSource.getRepository(ProvisioningTokenEntity).findOneBy({ organisationId });
    const [counted] = await this.dataSource.query<{ people: number; active: number }[]>(PEOPLE, [organisationId]);
    return {
      address: `${this.settings.API_ORIGIN}/api/scim/v2`,
      token: token === null ? null : { usedOn: token.usedOn },
      people: counted?.people ?? 0,
      active: counted?.active ?? 0,
    };
  }

  /** @returns the token, which is known here and nowhere else: only its hash is kept */
  async make({ organisationId, memberId }: SignedInMember): Promise<string> {
    const { token, hash } = makeToken(organisationId);
    await inTransaction(this.dataSource, async (manager) => {
      const row = { organisationId, tokenHash: hash, usedOn: null };
      await manager.getRepository(ProvisioningTokenEntity).upsert(row, ['organisationId']);
      const act = { kind: 'provisioning-token-made' } as const;
      await recordAct(manager, { organisationId, memberId }, this.clock.now(), act);
    });
    return token;
  }

  async revoke({ organisationId, memberId }: SignedInMember): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const { affected } = await manager.delete(ProvisioningTokenEntity, { organisationId });
      if ((affected ?? 0) === 0) return;
      const act = { kind: 'provisioning-token-revoked' } as const;
      await recordAct(manager, { organisationId, memberId }, this.clock.now(), act);
    });
  }

  /**
   * Whose organisation a request is for.
   * @throws {ProblemError} wrong-provisioning-token, too-many-tokens
   */
  async organisationOf(authorization: string | undefined): Promise<string> {
    const given = readToken(authorization);
    const kept =
      given === null
        ? null
        : await this.dataSource
            .getRepository(ProvisioningTokenEntity)
            .findOneBy({ organisationId: given.organisationId });
    if (given === null || kept === null || !timingSafeEqual(given.hash, kept.tokenHash)) {
      await this.limit.countToken(kept?.organisationId ?? null);
      throw problem('wrong-provisioning-token');
    }
    if (kept.usedOn !== this.day(0)) await this.dataSource.query(WRITE_DAY, [given.organisationId, this.day(0)]);
    return given.organisationId;
  }

  /** In UTC, so many days from today. */
  private day(offset: number): string {
    return new Date(this.clock.now().getTime() + offset * DAY_MS).toISOString().slice(0, 10);
  }
}
