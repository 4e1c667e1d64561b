import { MAIL_FAILURES, type MailingKind } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WaitingMail } from '../mail/waiting-mail.js';
import { RoundMailingEntity } from './round-mailing.entity.js';
import { RoundMemberEntity } from './round-member.entity.js';

const FAILURES = MAIL_FAILURES.map((failure) => `'${failure}'`).join(', ');

/**
 * A mail to be sent. It holds the personal link, a key, until then: a mail that has been sent keeps its subject only. It
 * waits until it is `sent` or has `failed`; one that is both came back after the mail server had taken it.
 */
@Entity('outbox')
@ForeignKey(
  () => RoundMemberEntity,
  ['organisationId', 'roundId', 'memberId'],
  ['organisationId', 'roundId', 'memberId'],
  {
    name: 'outbox_to_member',
  },
)
@ForeignKey(
  () => RoundMailingEntity,
  ['organisationId', 'roundId', 'kind', 'number'],
  ['organisationId', 'roundId', 'kind', 'number'],
  {
    name: 'outbox_of_mailing',
  },
)
@Unique('outbox_once', ['organisationId', 'roundId', 'memberId', 'kind', 'number'])
@Check('outbox_forgets_links', `not sent or (link is null and text = '' and html = '')`)
@Check('outbox_attempts', 'attempts >= 0')
@Check('outbox_failure', `failure in (${FAILURES})`)
@Check('outbox_failed_why', 'not failed or failure is not null')
@Check('outbox_retry_of_waiting', 'retry_at is null or not (sent or failed)')
@Index('outbox_unsent', ['organisationId', 'messageId'], { where: 'NOT sent' })
export class OutboxEntity extends WaitingMail {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'outbox_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'message_id', primaryKeyConstraintName: 'outbox_pkey' })
  messageId!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** Which of the round's mails it is. */
  @Column('text')
  kind!: MailingKind;

  @Column('integer')
  number!: number;

  @Column('text', { default: '' })
  html!: string;

  @Column('text', { nullable: true })
  link!: string | null;
}
