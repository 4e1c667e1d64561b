import type { MailingKind } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { RoundMailingEntity } from './round-mailing.entity.js';
import { RoundMemberEntity } from './round-member.entity.js';

/** A mail to be sent. It holds the personal link, a key, until then: a mail that has been sent keeps its subject only. */
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
@Check('outbox_forgets_links', `not sent or (link is null and text = '')`)
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

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('boolean', { default: false })
  sent!: boolean;
}
