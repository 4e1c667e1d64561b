import { randomUUID } from 'node:crypto';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { inChunks } from '../rounds/in-chunks.js';
import { OutboxEntity } from '../rounds/outbox.entity.js';
import { RoundMailingEntity } from '../rounds/round-mailing.entity.js';
import { composeRoundMails, type MailedMember, type MailedRound } from './compose-round-mail.js';

/** The welcome mail is written with the launch itself. */
const DUE_ROUNDS = `
  select r.organisation_id as "organisationId", r.round_id as "roundId", organisation.name as "organisationName",
    organisation.time_zone as "timeZone",
    r.name as "roundName", r.opens_at as "opensAt", r.closes_at as "closesAt", r.fingerprint,
    r.not_asked is not null as "asksPart"
  from people.rounds r
  join people.organisations organisation on organisation.organisation_id = r.organisation_id
  where r.state in ('launched', 'stopped') and exists (
    select from people.round_mailings due
    where due.organisation_id = r.organisation_id and due.round_id = r.round_id and due.state = 'planned'
      and due.kind <> 'welcome' and due.due_at <= $1)
  order by r.organisation_id, r.round_id`;

/** Another process that is here first makes this one wait, and then find nothing. */
const LOCK_DUE = `
  select kind, number, due_at as "dueAt" from people.round_mailings
  where organisation_id = $1 and round_id = $2 and state = 'planned' and kind <> 'welcome' and due_at <= $3
  order by kind, number
  for update`;

/** Everybody who is entitled by mail and has not left. Nothing here looks at what was collected. */
const RECIPIENTS = `
  select person.member_id as "memberId", person.first_name as "firstName", person.language, link.token_hash as "linkHash"
  from people.round_members entitled
  join people.members person
    on person.organisation_id = entitled.organisation_id and person.member_id = entitled.member_id
  left join people.personal_links link on link.organisation_id = entitled.organisation_id
    and link.round_id = entitled.round_id and link.member_id = entitled.member_id
  where entitled.organisation_id = $1 and entitled.round_id = $2 and entitled.handed_out = 'mail' and person.active
  order by person.member_id`;

type DueMailing = Pick<RoundMailingEntity, 'kind' | 'number' | 'dueAt'>;

/** Puts the mails of a round into the outbox when their moment has come: all of one mailing in one transaction, once. */
@Injectable()
export class WriteDueMailings {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofAllRounds(): Promise<void> {
    const now = this.clock.now();
    for (const round of await this.dataSource.query<MailedRound[]>(DUE_ROUNDS, [now])) await this.ofRound(round, now);
  }

  /** Of several that are due, after a standstill, only the last one is sent; of a round that is over, none. */
  private ofRound(round: MailedRound, now: Date): Promise<void> {
    const { organisationId, roundId } = round;
    return inTransaction(this.dataSource, async (manager) => {
      const due = await manager.query<DueMailing[]>(LOCK_DUE, [organisationId, roundId, now]);
      const last = due.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).at(-1);
      for (const mailing of due) {
        const isWritten = mailing === last && now < round.closesAt;
        if (isWritten) await this.write(manager, round, mailing);
        const { kind, number } = mailing;
        const state = isWritten ? 'written' : 'skipped';
        await manager.update(RoundMailingEntity, { organisationId, roundId, kind, number }, { state });
      }
    });
  }

  private async write(manager: EntityManager, round: MailedRound, { kind, number }: DueMailing): Promise<void> {
    const { organisationId, roundId } = round;
    const recipients = await manager.query<MailedMember[]>(RECIPIENTS, [organisationId, roundId]);
    const compose = await composeRoundMails(manager, this.settings, round);
    const messages = recipients.map((member) => {
      const key = { organisationId, roundId, memberId: member.memberId, messageId: randomUUID() };
      return { ...key, kind, number, ...compose(kind, member) };
    });
    for (const chunk of inChunks(messages)) await manager.insert(OutboxEntity, chunk);
  }
}
