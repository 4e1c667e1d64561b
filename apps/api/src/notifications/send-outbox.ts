import type { Clock } from '@leeway/process';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { describeError } from '../http/describe-error.js';
import { judgeRefusal, type Refusal } from '../mail/judge-refusal.js';
import { MailServer } from '../mail/mail-server.js';
import { displayName } from '../organisations/display-name.js';
import { retryPause, TROUBLE_PAUSE_MS } from './retry-pauses.js';

const LOOK_EVERY_MS = 1_000;
const AFTER_FAILURE_MS = 5_000;

interface WaitingMail {
  organisationId: string;
  messageId: string;
  attempts: number;
  email: string;
  firstName: string;
  infix: string;
  lastName: string;
  subject: string;
  text: string;
  html: string;
}

/** A table of mails, and what stays of one that was sent. */
interface Outbox {
  readonly take: string;
  readonly forget: string;
  readonly putOff: string;
}

/** The lock keeps a second process from sending the same mail; it passes over what another one is sending. */
const takeFrom = (table: string): string => `
  select mail.organisation_id as "organisationId", mail.message_id as "messageId", mail.attempts, member.email,
    member.first_name as "firstName", member.infix, member.last_name as "lastName", mail.subject, mail.text, mail.html
  from people.${table} mail
  join people.members member on member.organisation_id = mail.organisation_id and member.member_id = mail.member_id
  where not mail.sent and not mail.failed and (mail.retry_at is null or mail.retry_at <= $1)
  order by mail.organisation_id, mail.message_id
  limit 1
  for update of mail skip locked`;

const outboxIn = (table: 'outbox' | 'series_mails' | 'check_back_mails', nothing: string): Outbox => ({
  take: takeFrom(table),
  forget: `
    update people.${table} set sent = true, ${nothing}, retry_at = null, failure = null
    where organisation_id = $1 and message_id = $2`,
  putOff: `
    update people.${table} set attempts = $3, failure = $4, failed = $5, retry_at = $6
    where organisation_id = $1 and message_id = $2`,
});

/** What was sent must not stay: whoever reads a mail of a round could answer in somebody's place. */
const OUTBOXES: readonly Outbox[] = [
  outboxIn('outbox', `text = '', html = '', link = null`),
  outboxIn('series_mails', `text = '', html = ''`),
  outboxIn('check_back_mails', `text = '', html = ''`),
];

/**
 * Sends what is in the outbox, if a mail server is set. A mail is marked as sent only after the server took it: after a
 * crash in between it goes out twice, never not at all, and both times under the same Message-ID, by which mail servers and
 * programs know that it is one (decision 21). One that is put off is tried again after growing pauses; one that is turned
 * down for good waits for somebody to look at it (decision 26).
 */
@Injectable()
export class SendOutbox implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('outbox');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailServer: MailServer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.mailServer.isSet) this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if (!(await this.sendOne())) await this.pause(LOOK_EVERY_MS);
      } catch (error) {
        this.logger.warn({ ...describeError(error) }, 'mail cannot be sent');
        await this.pause(AFTER_FAILURE_MS);
      }
    }
  }

  private async sendOne(): Promise<boolean> {
    for (const outbox of OUTBOXES) if (await this.sendOneOf(outbox)) return true;
    return false;
  }

  /** @throws what is not about the mail, once that is put off for a moment: one that ends the connection stops no other */
  private async sendOneOf({ take, forget, putOff }: Outbox): Promise<boolean> {
    const outcome = await inTransaction(this.dataSource, async (manager) => {
      const [mail] = await manager.query<WaitingMail[]>(take, [this.clock.now()]);
      if (mail === undefined) return { isThere: false };
      const { organisationId, messageId, email, subject, text, html } = mail;
      try {
        const to = { name: displayName(mail), address: email };
        await this.mailServer.send({ to, messageId, subject, text, html });
      } catch (error) {
        const refusal = judgeRefusal(error);
        await manager.query(putOff, [...this.postponed(mail, refusal)]);
        return refusal.isAboutMail ? { isThere: true } : { isThere: true, error };
      }
      await manager.query(forget, [organisationId, messageId]);
      return { isThere: true };
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.isThere;
  }

  private postponed(mail: WaitingMail, refusal: Refusal): readonly unknown[] {
    const attempts = mail.attempts + (refusal.isAboutMail ? 1 : 0);
    const pause = refusal.isAboutMail ? retryPause(attempts) : TROUBLE_PAUSE_MS;
    const failed = refusal.isFinal || pause === null;
    const retryAt = failed ? null : new Date(this.clock.now().getTime() + pause);
    return [mail.organisationId, mail.messageId, attempts, refusal.failure, failed, retryAt];
  }

  private pause(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}
