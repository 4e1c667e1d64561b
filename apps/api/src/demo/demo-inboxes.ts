import type { DemoMail } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { displayName } from '../rounds/display-name.js';
import { OutboxEntity } from '../rounds/outbox.entity.js';

/** Everybody's mail at once: in the demo nobody has a mailbox, and the links in it are what a visitor wants to open. */
@Injectable()
export class DemoInboxes {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async mails(organisationId: string, roundId: string | undefined): Promise<DemoMail[]> {
    const { manager } = this.dataSource;
    const where = roundId === undefined ? { organisationId } : { organisationId, roundId };
    const waiting = await manager.findBy(OutboxEntity, { ...where, sent: false });
    const memberIds = [...new Set(waiting.map(({ memberId }) => memberId))];
    const people = await manager.findBy(MemberEntity, { organisationId, memberId: In(memberIds) });
    const byId = new Map(people.map((person) => [person.memberId, person]));
    return waiting
      .map(({ messageId, memberId, subject, text, link }) => {
        const person = byId.get(memberId);
        return { messageId, to: person?.email ?? '', toName: person ? displayName(person) : '', subject, text, link };
      })
      .sort((a, b) => a.toName.localeCompare(b.toName, 'nl') || a.messageId.localeCompare(b.messageId));
  }
}
