import { randomUUID } from 'node:crypto';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { personalLink } from '../credentials/personal-link.js';
import { PersonalLinkEntity } from '../credentials/personal-link.entity.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { composeRoundMails } from '../notifications/compose-round-mail.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { inChunks } from '../rounds/in-chunks.js';
import { OutboxEntity } from '../rounds/outbox.entity.js';
import { RoundMailingEntity } from '../rounds/round-mailing.entity.js';
import { RoundMemberEntity } from '../rounds/round-member.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';

const WELCOME = { kind: 'welcome', number: 1 } as const;

/** The ballot box shows the directory: from now on the round is launched, and everybody whose block hands out by mail gets a personal link. */
@Injectable()
export class ConfirmPublication {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same again changes nothing, and sends nothing.
   * @param fingerprint of the directory that the ballot box has, hexadecimal
   * @throws ProblemError not-found, round-not-ready, fingerprint-differs
   */
  async confirm(key: RoundKey, fingerprint: string): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      if (round.fingerprint === null) throw problem('round-not-ready');
      if (round.fingerprint.toString('hex') !== fingerprint) throw problem('fingerprint-differs');
      if (round.state === 'launched') return;
      await this.invite(manager, key, { ...round, fingerprint: round.fingerprint });
      await manager.update(RoundEntity, { ...key }, { state: 'launched' });
    });
  }

  private async invite(
    manager: EntityManager,
    key: RoundKey,
    round: RoundEntity & { readonly fingerprint: Buffer },
  ): Promise<void> {
    const { organisationId } = key;
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { organisationId });
    const { opensAt, closesAt, fingerprint } = round;
    const { name: organisationName, timeZone } = organisation;
    const common = { organisationName, timeZone, roundName: round.name, opensAt, closesAt, fingerprint };
    const mailed = { ...key, ...common, asksPart: round.notAsked !== null };
    const compose = await composeRoundMails(manager, this.settings, mailed);
    const invitations = (await this.invitees(manager, key)).map((member) => {
      const to = { ...key, memberId: member.memberId };
      const { tokenHash } = personalLink(this.settings, to);
      const mail = compose('welcome', { ...member, linkHash: tokenHash });
      return { personalLink: { ...to, tokenHash }, message: { ...to, ...WELCOME, messageId: randomUUID(), ...mail } };
    });
    for (const chunk of inChunks(invitations)) {
      await manager.insert(
        PersonalLinkEntity,
        chunk.map(({ personalLink }) => personalLink),
      );
      await manager.insert(
        OutboxEntity,
        chunk.map(({ message }) => message),
      );
    }
    await manager.update(RoundMailingEntity, { ...key, ...WELCOME }, { state: 'written' });
    if (this.clock.now() < round.opensAt) return;
    // The preparation took until after the opening: the welcome mail has just said all of it.
    await manager.update(RoundMailingEntity, { ...key, kind: 'opening' }, { state: 'skipped' });
  }

  /** Everybody in the snapshot who has not left since; cards are for nobody in particular. */
  private invitees(manager: EntityManager, { organisationId, roundId }: RoundKey): Promise<MemberEntity[]> {
    return manager
      .createQueryBuilder(MemberEntity, 'member')
      .innerJoin(
        RoundMemberEntity,
        'entitled',
        'entitled.organisation_id = member.organisation_id and entitled.member_id = member.member_id',
      )
      .where('member.organisation_id = :organisationId and entitled.round_id = :roundId', { organisationId, roundId })
      .andWhere(`member.active and entitled.handed_out = 'mail'`)
      .getMany();
  }
}
