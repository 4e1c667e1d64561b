import {
  type Language,
  type MailDraft,
  type MailingKind,
  MAILING_KINDS,
  type MailText,
  type MailTextAddress,
  type MailTexts,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Act, recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { MailServer } from '../../mail/mail-server.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { MailTextEntity } from '../mail-text.entity.js';
import { mailTextsOf } from '../mail-texts-of.js';
import { ourText } from '../texts/our-text.js';
import { checkPlaceholders } from './check-placeholders.js';

const isSame = (a: MailText, b: MailText): boolean =>
  a.subject === b.subject && a.body === b.body && a.closing === b.closing;

/** The texts that an organisation has written itself. They hold for mails that are written from then on. */
@Injectable()
export class ManageMailTexts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailServer: MailServer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all({ organisationId, memberId }: SignedInMember): Promise<MailTexts> {
    const { manager } = this.dataSource;
    const textOf = await mailTextsOf(manager, organisationId);
    const { email } = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
    const inLanguage = (kind: MailingKind, language: Language) => {
      const [text, ours] = [textOf(kind, language), ourText(kind, language)];
      return { text, ours, isChanged: !isSame(text, ours) };
    };
    return {
      kinds: MAILING_KINDS.map((kind) => ({ kind, nl: inLanguage(kind, 'nl'), en: inLanguage(kind, 'en') })),
      testAddress: this.mailServer.isSet ? email : null,
    };
  }

  /**
   * A repeat changes nothing. A text that is ours is not kept: it then goes along when ours is improved.
   * @throws ProblemError mail-text-placeholder
   */
  async change(who: SignedInMember, draft: MailDraft): Promise<void> {
    checkPlaceholders(draft);
    const { kind, language, text } = draft;
    if (isSame(text, ourText(kind, language))) return this.reset(who, { kind, language });
    const key = { organisationId: who.organisationId, kind, language };
    await inTransaction(this.dataSource, async (manager) => {
      const before = await locked(manager, key);
      if (before !== null && isSame(before, text)) return;
      await manager.upsert(MailTextEntity, { ...key, ...text }, ['organisationId', 'kind', 'language']);
      await this.record(manager, who, 'mail-text-changed', draft);
    });
  }

  /** Back to ours. */
  async reset(who: SignedInMember, { kind, language }: MailTextAddress): Promise<void> {
    const key = { organisationId: who.organisationId, kind, language };
    await inTransaction(this.dataSource, async (manager) => {
      if ((await locked(manager, key)) === null) return;
      await manager.delete(MailTextEntity, key);
      await this.record(manager, who, 'mail-text-reset', { kind, language });
    });
  }

  private record(manager: EntityManager, who: SignedInMember, act: Act['kind'], { kind, language }: MailTextAddress) {
    return recordAct(manager, who, this.clock.now(), { kind: act, details: { mail: kind, language } });
  }
}

function locked(manager: EntityManager, key: MailTextAddress & { organisationId: string }) {
  return manager.findOne(MailTextEntity, { where: key, lock: { mode: 'pessimistic_write' } });
}
