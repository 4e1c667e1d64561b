import { MAIL_FAILURES } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WaitingMail } from '../mail/waiting-mail.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { SeriesRoundEntity } from './series-round.entity.js';

const KEY = { primaryKeyConstraintName: 'series_mails_pkey' } as const;

/** `ahead`: it is launched soon; `problem`: it could not be launched; `missed`: its opening passed while nothing ran. */
export const SERIES_MAIL_KINDS = ['ahead', 'problem', 'missed'] as const;
export type SeriesMailKind = (typeof SERIES_MAIL_KINDS)[number];

/** A mail to an administrator about a round of a series. Its key is why nobody is told the same twice. */
@Entity('series_mails')
@ForeignKey(
  () => SeriesRoundEntity,
  ['organisationId', 'seriesId', 'number'],
  ['organisationId', 'seriesId', 'number'],
  { name: 'series_mails_of_round' },
)
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'series_mails_to_member',
})
@Unique('series_mails_once', ['organisationId', 'seriesId', 'number', 'kind', 'memberId'])
@Check('series_mails_kind', `kind in (${SERIES_MAIL_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('series_mails_sent_are_empty', `not sent or (text = '' and html = '')`)
@Check('series_mails_attempts', 'attempts >= 0')
@Check('series_mails_failure', `failure in (${MAIL_FAILURES.map((failure) => `'${failure}'`).join(', ')})`)
@Check('series_mails_failed_why', 'not failed or failure is not null')
@Check('series_mails_retry_of_waiting', 'retry_at is null or not (sent or failed)')
@Index('series_mails_unsent', ['organisationId', 'messageId'], { where: 'NOT sent' })
export class SeriesMailEntity extends WaitingMail {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'message_id', ...KEY })
  messageId!: string;

  @Column('uuid', { name: 'series_id' })
  seriesId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  kind!: SeriesMailKind;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  html!: string;
}
