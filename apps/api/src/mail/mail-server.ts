import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import type { WrittenMail } from './written-mail.js';

/** A mail server that does not answer holds a database connection for this long at most. */
const SMTP_TIMEOUT_MS = 20_000;

export interface Outgoing extends WrittenMail {
  readonly to: { readonly name: string; readonly address: string };
  /** Makes the `Message-ID` and the envelope's id (RFC 3461): the same again if the mail is sent again. */
  readonly messageId: string;
}

/** The mail server of the installation, if it has one. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;
  /** What the ids of our mails end with. */
  private readonly ownHost: string;
  private readonly bounceAddress: string | undefined;

  constructor(@Inject(SETTINGS) { API_ORIGIN, SMTP_URL, MAIL_FROM, BOUNCE_ADDRESS }: Settings) {
    this.ownHost = new URL(API_ORIGIN).hostname;
    this.bounceAddress = BOUNCE_ADDRESS;
    if (SMTP_URL === undefined) return;
    const timeouts = {
      connectionTimeout: SMTP_TIMEOUT_MS,
      greetingTimeout: SMTP_TIMEOUT_MS,
      socketTimeout: SMTP_TIMEOUT_MS,
    };
    this.transport = createTransport(
      { url: SMTP_URL, pool: true, maxConnections: 1, ...timeouts },
      { from: MAIL_FROM },
    );
  }

  get isSet(): boolean {
    return this.transport !== undefined;
  }

  /**
   * Resolves when the server has taken the mail. Of a mail that it cannot deliver it is asked to return the headers only:
   * the body holds a personal link.
   * @throws what `judgeRefusal` explains
   */
  async send({ to, messageId, subject, text, html }: Outgoing): Promise<void> {
    if (this.transport === undefined) throw new Error('no mail server is set');
    await this.transport.sendMail({
      to,
      messageId: `<${messageId}@${this.ownHost}>`,
      ...{ subject, text, html },
      dsn: { ret: 'HDRS', envid: messageId, notify: 'FAILURE' },
      ...(this.bounceAddress === undefined ? {} : { envelope: { from: this.bounceAddress, to: to.address } }),
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
