import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { describeError } from '../http/describe-error.js';
import { displayName } from '../organisations/display-name.js';

const LOOK_EVERY_MS = 1_000;
const AFTER_FAILURE_MS = 5_000;
/** A mail server that does not answer holds a database connection for this long at most. */
const SMTP_TIMEOUT_MS = 20_000;

interface WaitingMail {
  organisationId: string;
  messageId: string;
  email: string;
  firstName: string;
  infix: string;
  lastName: string;
  subject: string;
  text: string;
}

/** A table of mails, and what stays of one that was sent. */
interface Outbox {
  readonly take: string;
  readonly forget: string;
}

/** The lock keeps a second process from sending the same mail; it passes over what another one is sending. */
const takeFrom = (table: 'outbox' | 'series_mails'): string => `
  select mail.organisation_id as "organisationId", mail.message_id as "messageId", member.email,
    member.first_name as "firstName", member.infix, member.last_name as "lastName", mail.subject, mail.text
  from people.${table} mail
  join people.members member on member.organisation_id = mail.organisation_id and member.member_id = mail.member_id
  where not mail.sent and mail.message_id <> all($1)
  order by mail.organisation_id, mail.message_id
  limit 1
  for update of mail skip locked`;

const OUTBOXES: readonly Outbox[] = [
  {
    take: takeFrom('outbox'),
    // What was sent must not stay: whoever reads it could answer in somebody's place.
    forget: `
      update people.outbox set sent = true, text = '', link = null where organisation_id = $1 and message_id = $2`,
  },
  {
    take: takeFrom('series_mails'),
    forget: `update people.series_mails set sent = true, text = '' where organisation_id = $1 and message_id = $2`,
  },
];

/** The server spoke to us and refused this one: its address, most likely. */
const isAboutThisMail = (error: unknown): boolean =>
  error instanceof Error && ['EENVELOPE', 'EMESSAGE'].includes(String(Reflect.get(error, 'code')));

/**
 * Sends what is in the outbox, if a mail server is set. A mail is marked as sent only after the server took it: after a
 * crash in between it goes out twice, never not at all, and both times under the same Message-ID, by which mail servers and
 * programs know that it is one (decision 21).
 */
@Injectable()
export class SendOutbox implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('outbox');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  /** What the ids of our mails end with. */
  private readonly ownHost: string;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {
    this.ownHost = new URL(settings.API_ORIGIN).hostname;
  }

  onApplicationBootstrap(): void {
    if (this.settings.SMTP_URL === undefined) return;
    const transport = createTransport(
      {
        url: this.settings.SMTP_URL,
        pool: true,
        maxConnections: 1,
        connectionTimeout: SMTP_TIMEOUT_MS,
        greetingTimeout: SMTP_TIMEOUT_MS,
        socketTimeout: SMTP_TIMEOUT_MS,
      },
      { from: this.settings.MAIL_FROM },
    );
    this.running = this.run(transport);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(transport: Transporter): Promise<void> {
    // Mails that the server turned down, until all the others have had their turn.
    const turnedDown = new Set<string>();
    while (!this.stopping.signal.aborted) {
      try {
        if (await this.sendOne(transport, turnedDown)) continue;
        await this.pause(turnedDown.size === 0 ? LOOK_EVERY_MS : AFTER_FAILURE_MS);
        turnedDown.clear();
      } catch (error) {
        this.logger.warn({ ...describeError(error) }, 'mail cannot be sent');
        await this.pause(AFTER_FAILURE_MS);
      }
    }
    transport.close();
  }

  private async sendOne(transport: Transporter, turnedDown: Set<string>): Promise<boolean> {
    for (const outbox of OUTBOXES) if (await this.sendOneOf(outbox, transport, turnedDown)) return true;
    return false;
  }

  private sendOneOf({ take, forget }: Outbox, transport: Transporter, turnedDown: Set<string>): Promise<boolean> {
    return inTransaction(this.dataSource, async (manager) => {
      const [mail] = await manager.query<WaitingMail[]>(take, [[...turnedDown]]);
      if (mail === undefined) return false;
      try {
        const to = { name: displayName(mail), address: mail.email };
        const messageId = `<${mail.messageId}@${this.ownHost}>`;
        await transport.sendMail({ to, messageId, subject: mail.subject, text: mail.text });
        await manager.query(forget, [mail.organisationId, mail.messageId]);
      } catch (error) {
        if (!isAboutThisMail(error)) throw error;
        turnedDown.add(mail.messageId);
      }
      return true;
    });
  }

  private pause(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}
