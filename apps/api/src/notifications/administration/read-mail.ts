import {
  type FailedMail,
  type MailOverview,
  MAX_LISTED_MAILS,
  type RoundMailing,
  type WaitingMails,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { displayName } from '../../organisations/display-name.js';
import type { LaunchState } from '../../rounds/round-state.js';
import { canBeSentAgain } from './can-be-sent-again.js';
import { maskLinks } from './mask-links.js';

interface MailingRow extends Omit<RoundMailing, 'dueAt'> {
  readonly roundId: string;
  readonly name: string;
  readonly dueAt: Date;
}

interface MailRow {
  readonly messageId: string;
  readonly roundId: string;
  readonly kind: RoundMailing['kind'];
  readonly number: number;
  readonly memberId: string;
  readonly email: string;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
}

interface FailedRow extends MailRow {
  readonly failure: FailedMail['failure'];
  readonly cameBack: boolean;
  readonly active: boolean;
  readonly state: LaunchState;
  readonly closesAt: Date;
}

type WaitingRow = MailRow & { readonly subject: string; readonly text: string; readonly total: number };

/** Only numbers: nothing in it is about anybody. */
const MAILINGS = `
  select r.round_id as "roundId", r.name, planned.kind, planned.number, planned.due_at as "dueAt", planned.state,
    count(mail.*)::int as people, (count(mail.*) filter (where mail.sent and not mail.failed))::int as sent,
    (count(mail.*) filter (where mail.failed))::int as failed
  from people.rounds r
  join people.round_mailings planned
    on planned.organisation_id = r.organisation_id and planned.round_id = r.round_id
  left join people.outbox mail on mail.organisation_id = planned.organisation_id and mail.round_id = planned.round_id
    and mail.kind = planned.kind and mail.number = planned.number
  where r.organisation_id = $1
  group by r.organisation_id, r.round_id, planned.kind, planned.number, planned.due_at, planned.state
  order by r.opens_at desc, r.round_id, planned.due_at, planned.kind desc, planned.number`;

const MAIL = `
  mail.message_id as "messageId", mail.round_id as "roundId", mail.kind, mail.number, person.member_id as "memberId",
  person.email, person.first_name as "firstName", person.infix, person.last_name as "lastName"`;

const WITH_PERSON = `
  join people.members person on person.organisation_id = mail.organisation_id and person.member_id = mail.member_id`;

const BY_NAME = `person.last_name, person.first_name, person.email, mail.kind desc, mail.number`;

/** Nothing here looks at what was collected. */
const FAILED = `
  select * from (
    select ${MAIL}, mail.failure, mail.sent as "cameBack", person.active, r.state, r.closes_at as "closesAt",
      row_number() over (partition by mail.round_id order by ${BY_NAME})::int as place
    from people.outbox mail ${WITH_PERSON}
    join people.rounds r on r.organisation_id = mail.organisation_id and r.round_id = mail.round_id
    where mail.organisation_id = $1 and mail.failed
  ) failed
  where place <= ${MAX_LISTED_MAILS} order by place`;

const WAITING = `
  select ${MAIL}, mail.subject, mail.text, (count(*) over ())::int as total
  from people.outbox mail ${WITH_PERSON}
  where mail.organisation_id = $1 and mail.round_id = $2 and not mail.sent and not mail.failed
  order by ${BY_NAME} limit ${MAX_LISTED_MAILS}`;

const addressee = (row: MailRow) => ({
  messageId: row.messageId,
  kind: row.kind,
  number: row.number,
  to: row.email,
  toName: displayName(row),
});

/** What became of the mails, for the administrator. Nobody's personal link is in it. */
@Injectable()
export class ReadMail {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async overview(organisationId: string): Promise<MailOverview> {
    const rows = await this.dataSource.query<MailingRow[]>(MAILINGS, [organisationId]);
    const failed = await this.dataSource.query<FailedRow[]>(FAILED, [organisationId]);
    const now = this.clock.now();
    const rounds = [...new Map(rows.map(({ roundId, name }) => [roundId, name]))].map(([roundId, name]) => ({
      ...{ roundId, name },
      mailings: rows
        .filter((row) => row.roundId === roundId)
        .map(({ dueAt, ...mailing }) => ({ ...mailing, dueAt: dueAt.toISOString() })),
      failures: failed.filter((row) => row.roundId === roundId).map((row) => failedMail(row, now)),
    }));
    const { SMTP_URL, BOUNCE_TOKEN } = this.settings;
    return { sends: SMTP_URL !== undefined, hearsOfBounces: BOUNCE_TOKEN !== undefined, rounds };
  }

  /** None for a round of another organisation. */
  async waiting(organisationId: string, roundId: string): Promise<WaitingMails> {
    const rows = await this.dataSource.query<WaitingRow[]>(WAITING, [organisationId, roundId]);
    return {
      mails: rows.map((row) => ({ ...addressee(row), subject: row.subject, text: maskLinks(row.text) })),
      total: rows[0]?.total ?? 0,
    };
  }
}

function failedMail(row: FailedRow, now: Date): FailedMail {
  const { memberId, failure, cameBack, active } = row;
  return {
    ...addressee(row),
    ...{ memberId, failure, cameBack },
    canBeSentAgain: active && canBeSentAgain(row.kind, row, now),
  };
}
