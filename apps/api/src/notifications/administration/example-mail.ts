import { createHash, randomUUID } from 'node:crypto';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import {
  addDays,
  dayOf,
  instantAt,
  type Language,
  type MailDraft,
  type MailPreview,
  type TestMailSent,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK, SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { problem } from '../../http/problem.js';
import { MailServer } from '../../mail/mail-server.js';
import type { WrittenMail } from '../../mail/written-mail.js';
import { displayName } from '../../organisations/display-name.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { roundMail } from '../round-mail.js';
import { checkPlaceholders } from './check-placeholders.js';

const EXAMPLES: Readonly<
  Record<Language, { readonly firstName: string; readonly round: string; readonly id: string }>
> = {
  nl: { firstName: 'Sanne', round: 'Voorbeeldmeting', id: 'voorbeeld' },
  en: { firstName: 'Sanne', round: 'Example round', id: 'example' },
};
const WORDS = fingerprintWords(createHash('sha256').update('an example').digest()).join(' ');
const OPENS = { inDays: 3, at: '09:00' };
const CLOSES = { inDays: 17, at: '17:00' };

/** A text as it would reach somebody, with a round and a person that do not exist: its links lead nowhere. */
@Injectable()
export class ExampleMail {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailServer: MailServer,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError mail-text-placeholder */
  async preview({ organisationId }: SignedInMember, draft: MailDraft): Promise<MailPreview> {
    checkPlaceholders(draft);
    const organisation = await this.dataSource.getRepository(OrganisationEntity).findOneByOrFail({ organisationId });
    return this.write(organisation, draft);
  }

  /**
   * To who asks for it, and to nobody else. Not by way of the outbox: it has to be seen now whether the server takes it.
   * @throws ProblemError mail-text-placeholder, no-mail-server, test-mail-refused
   */
  async sendTo(who: SignedInMember, draft: MailDraft): Promise<TestMailSent> {
    const mail = await this.preview(who, draft);
    if (!this.mailServer.isSet) throw problem('no-mail-server');
    const { organisationId, memberId } = who;
    const member = await this.dataSource.getRepository(MemberEntity).findOneByOrFail({ organisationId, memberId });
    const to = { name: displayName(member), address: member.email };
    try {
      await this.mailServer.send({ ...mail, to, messageId: randomUUID() });
    } catch {
      throw problem('test-mail-refused');
    }
    return { to: member.email };
  }

  private write(
    { name: organisationName, timeZone }: OrganisationEntity,
    { kind, language, text }: MailDraft,
  ): WrittenMail {
    const { firstName, round, id } = EXAMPLES[language];
    const today = dayOf(this.clock.now(), timeZone);
    const { BALLOT_ORIGIN, API_ORIGIN } = this.settings;
    return roundMail(kind, language, text, {
      ...{ firstName, organisationName, roundName: round, fingerprintWords: WORDS, asksPart: false },
      opensAt: instantAt(addDays(today, OPENS.inDays), OPENS.at, timeZone),
      closesAt: instantAt(addDays(today, CLOSES.inDays), CLOSES.at, timeZone),
      timeZone,
      roundLink: `${BALLOT_ORIGIN}/#/r/${id}`,
      personalLink: `${BALLOT_ORIGIN}/#/c/${id}`,
      publicPage: `${API_ORIGIN}/rounds/${id}`,
    });
  }
}
