import { type DemoMail, MAILING_KINDS } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { CheckBackMailEntity } from '../check-backs/mails/check-back-mail.entity.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { displayName } from '../organisations/display-name.js';
import { OutboxEntity } from '../rounds/outbox.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';
import { SeriesMailEntity } from '../series/series-mail.entity.js';

type WaitingMail = Pick<DemoMail, 'messageId' | 'kind' | 'subject' | 'text' | 'link'> & { readonly memberId: string };

/** Everybody's mail at once: in the demo nobody has a mailbox, and the links in it are what a visitor wants to open. */
@Injectable()
export class DemoInboxes {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param roundId the mails of this round; of all that are not over yet, and those about other things, if undefined */
  async mails(organisationId: string, roundId: string | undefined): Promise<DemoMail[]> {
    const { manager } = this.dataSource;
    const roundIds = roundId === undefined ? await this.roundsNotOver(manager, organisationId) : [roundId];
    const ofRounds = await manager.findBy(OutboxEntity, { organisationId, roundId: In(roundIds), sent: false });
    const waiting: readonly WaitingMail[] = [
      ...(roundId === undefined ? await aboutOtherThings(manager, organisationId) : []),
      ...ofRounds.sort((a, b) => MAILING_KINDS.indexOf(a.kind) - MAILING_KINDS.indexOf(b.kind) || a.number - b.number),
    ];
    const memberIds = [...new Set(waiting.map(({ memberId }) => memberId))];
    const people = await manager.findBy(MemberEntity, { organisationId, memberId: In(memberIds) });
    const byId = new Map(people.map((person) => [person.memberId, person]));
    return waiting
      .map(({ messageId, memberId, kind, subject, text, link }) => {
        const person = byId.get(memberId);
        const to = { to: person?.email ?? '', toName: person ? displayName(person) : '' };
        return { messageId, kind, ...to, subject, text, link };
      })
      .sort((a, b) => a.toName.localeCompare(b.toName, 'nl') || a.to.localeCompare(b.to));
  }

  private async roundsNotOver(manager: EntityManager, organisationId: string): Promise<string[]> {
    const rounds = await manager.findBy(RoundEntity, { organisationId, closesAt: MoreThan(this.clock.now()) });
    return rounds.map(({ roundId }) => roundId);
  }
}

/** To administrators and trainers. The link of such a mail stands in its text. */
async function aboutOtherThings(manager: EntityManager, organisationId: string): Promise<WaitingMail[]> {
  const unsent = { organisationId, sent: false };
  const [series, checkBacks] = await Promise.all([
    manager.findBy(SeriesMailEntity, unsent),
    manager.findBy(CheckBackMailEntity, unsent),
  ]);
  return [
    ...series.map((mail) => ({ ...mail, kind: 'series' as const, link: null })),
    ...checkBacks.map((mail) => ({ ...mail, kind: 'check-backs' as const, link: null })),
  ];
}
