import { Id } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import * as z from 'zod/mini';
import { SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { readReport } from './read-report.js';

/** A mail server knows no organisation: the id of a mail is random, and one of at most a few is looked up in each. */
const MARK_FAILED = `
  update people.outbox mail set failed = true, failure = $2
  from people.organisations organisation
  where mail.organisation_id = organisation.organisation_id and mail.message_id = $1 and mail.sent and not mail.failed
  returning mail.message_id`;

/** Takes in what a mail server reports of a mail that it had taken. Of the report itself nothing is kept. */
@Injectable()
export class RecordBounce {
  private readonly ownHost: string;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.ownHost = new URL(settings.API_ORIGIN).hostname;
  }

  /**
   * The same again changes nothing.
   * @returns how many mails are known not to have arrived by it: none for a report about something else, or no report
   */
  async record(message: Uint8Array): Promise<number> {
    const report = readReport(message);
    if (report === null || report.failure === null) return 0;
    const [local, host] = report.messageId?.split('@') ?? [];
    const messageId = report.envelopeId ?? (host === this.ownHost ? local : undefined);
    if (!z.safeParse(Id, messageId).success) return 0;
    const [marked] = await this.dataSource.query<[unknown[], number]>(MARK_FAILED, [messageId, report.failure]);
    return marked.length;
  }
}
