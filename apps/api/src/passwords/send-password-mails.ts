import type { Language } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { describeError } from '../http/describe-error.js';
import { displayName, type PersonName } from '../organisations/display-name.js';
import type { LinkReason } from './password-link.entity.js';
import { hashOfToken, newToken, passwordLinkOf } from './password-links.js';
import { passwordMail } from './password-mail.js';

const INTERVAL_MS = 1_000;
const SMTP_TIMEOUT_MS = 20_000;

interface DueMail extends PersonName {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly email: string;
  readonly language: Language;
  readonly reason: LinkReason;
  readonly expiresAt: Date;
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
    o.name as "organisationName", m.first_name as "firstName", m.infix, m.last_name as "lastName", m.language
  from taken
  join people.members m on m.organisation_id = taken.organisation_id and m.member_id = taken.member_id
  join people.organisations o on o.organisation_id = taken.organisation_id`;

const SENT = `update people.password_links set mail_due_at = null where organisation_id = $1 and token_hash = $2`;
const FORGET = 'delete from people.password_links where expires_at <= $1';

/** Mails the links to choose a password, if a mail server is set. */
@Injectable()
export class SendPasswordMails implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('passwords');
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.SMTP_URL === undefined) return;
    const limits = {
      connectionTimeout: SMTP_TIMEOUT_MS,
      greetingTimeout: SMTP_TIMEOUT_MS,
      socketTimeout: SMTP_TIMEOUT_MS,
    };
    this.wait(createTransport({ url: this.settings.SMTP_URL, ...limits }, { from: this.settings.MAIL_FROM }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  private wait(transport: Transporter): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.working = this.sendAll(transport).finally(() => this.wait(transport));
    }, INTERVAL_MS).unref();
  }

  private async sendAll(transport: Transporter): Promise<void> {
    try {
      await this.dataSource.query(FORGET, [this.clock.now()]);
      while (!this.isStopped && (await this.sendOne(transport)));
    } catch (error) {
      this.logger.warn({ ...describeError(error) }, 'a link to choose a password cannot be mailed');
    }
  }

  private async sendOne(transport: Transporter): Promise<boolean> {
    const token = newToken();
    const tokenHash = hashOfToken(token);
    const [mail] = await this.dataSource.query<DueMail[]>(TAKE_ONE, [this.clock.now(), tokenHash]);
    if (mail === undefined) return false;
    const link = passwordLinkOf(this.settings, mail.organisationId, token);
    const to = { name: displayName(mail), address: mail.email };
    await transport.sendMail({ to, ...passwordMail({ ...mail, link }) });
    await this.dataSource.query(SENT, [mail.organisationId, tokenHash]);
    return true;
  }
}
