import { MAIL_FAILURES, type MailFailure, type MailingKind } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
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
export class OutboxEntity {
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

  @Column('text')
  subject!: string;

  @Column('text')
  text!: string;

  @Column('text', { default: '' })
  html!: string;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('boolean', { default: false })
  sent!: boolean;

  /** How often a mail server has put it off. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Not to be tried before this moment. */
  @Column('timestamptz', { name: 'retry_at', nullable: true })
  retryAt!: Date | null;

  /** Why it was put off or has failed; never what the mail server said, which can hold anything. */
  @Column('text', { nullable: true })
  failure!: MailFailure | null;

  /** It does not arrive, unless somebody sends it again. */
  @Column('boolean', { default: false })
  failed!: boolean;
}
