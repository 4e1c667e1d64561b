import { randomUUID } from 'node:crypto';
import type { Language } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { MailServer } from '../mail/mail-server.js';
import { displayName, type PersonName } from '../organisations/display-name.js';
import { PollingLoop } from '../polling/polling-loop.js';
import type { LinkReason } from './password-link.entity.js';
import { hashOfToken, newToken, passwordLinkOf } from './password-links.js';
import { passwordMail } from './password-mail.js';

const INTERVAL_MS = 1_000;

interface DueMail extends PersonName {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly email: string;
  readonly language: Language;
  readonly reason: LinkReason;
  readonly expiresAt: Date;
  readonly timeZone: string;
}

/**
 * Takes one mail with a new token, whose turn comes again, later each time, unless it is marked as sent. No transaction is
 * open while a mail server takes its time; a mail that goes out twice holds two links, of which the later one counts.
 */
const TAKE_ONE = `
  with due as (
    select organisation_id, member_id from people.password_links where mail_due_at <= $1 and expires_at > $1
    order by mail_due_at limit 1 for update skip locked
  ), taken as (
    update people.password_links link set token_hash = $2, attempts = attempts + 1,
      mail_due_at = $1::timestamptz + least(power(2, attempts), 60) * interval '1 minute'
    from due where link.organisation_id = due.organisation_id and link.member_id = due.member_id
    returning link.organisation_id, link.member_id, link.email, link.reason, link.expires_at
  )
  select taken.organisation_id as "organisationId", taken.email, taken.reason, taken.expires_at as "expiresAt",
    o.name as "organisationName", o.time_zone as "timeZone", m.first_name as "firstName", m.infix, m.last_name as "lastName", m.language
  from taken
  join people.members m on m.organisation_id = taken.organisation_id and m.member_id = taken.member_id
  join people.organisations o on o.organisation_id = taken.organisation_id`;

const SENT = `update people.password_links set mail_due_at = null where organisation_id = $1 and token_hash = $2`;
const FORGET = 'delete from people.password_links where expires_at <= $1';

/** Mails the links to choose a password, if a mail server is set. */
@Injectable()
export class SendPasswordMails extends PollingLoop {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailServer: MailServer,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super('passwords', INTERVAL_MS);
  }

  protected work(): Promise<void> {
    if (!this.mailServer.isSet) return Promise.resolve();
    return this.attempt('a link to choose a password cannot be mailed', async () => {
      await this.dataSource.query(FORGET, [this.clock.now()]);
      while (!this.isStopped && (await this.sendOne()));
    });
  }

  private async sendOne(): Promise<boolean> {
    const token = newToken();
    const tokenHash = hashOfToken(token);
    const [mail] = await this.dataSource.query<DueMail[]>(TAKE_ONE, [this.clock.now(), tokenHash]);
    if (mail === undefined) return false;
    const link = passwordLinkOf(this.settings, mail.organisationId, token);
    const to = { name: displayName(mail), address: mail.email };
    await this.mailServer.send({ to, messageId: randomUUID(), ...passwordMail({ ...mail, link }) });
    await this.dataSource.query(SENT, [mail.organisationId, tokenHash]);
    return true;
  }
}
