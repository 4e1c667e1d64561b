import { CHECK_BACK_STATES, type CheckBackState, MAIL_FAILURES } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WaitingMail } from '../../mail/waiting-mail.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { CheckBackEntity } from '../check-back.entity.js';

const KEY = { primaryKeyConstraintName: 'check_back_mails_pkey' } as const;
const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/**
 * A mail about the check-backs of a cohort: to an administrator that they were proposed, to their trainer what was decided.
 * Its key is why nobody is told the same twice. A proposal that is withdrawn or replaced takes its mails along.
 */
@Entity('check_back_mails')
@ForeignKey(() => CheckBackEntity, ['organisationId', 'cohortId'], ['organisationId', 'cohortId'], {
  name: 'check_back_mails_of_check_back',
  onDelete: 'CASCADE',
})
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'check_back_mails_to_member',
})
@Unique('check_back_mails_once', ['organisationId', 'cohortId', 'kind', 'memberId'])
@Check('check_back_mails_kind', `kind in (${oneOf(CHECK_BACK_STATES)})`)
@Check('check_back_mails_sent_are_empty', `not sent or (text = '' and html = '')`)
@Check('check_back_mails_attempts', 'attempts >= 0')
@Check('check_back_mails_failure', `failure in (${oneOf(MAIL_FAILURES)})`)
@Check('check_back_mails_failed_why', 'not failed or failure is not null')
@Check('check_back_mails_retry_of_waiting', 'retry_at is null or not (sent or failed)')
@Index('check_back_mails_unsent', ['organisationId', 'messageId'], { where: 'NOT sent' })
export class CheckBackMailEntity extends WaitingMail {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'message_id', ...KEY })
  messageId!: string;

  @Column('uuid', { name: 'cohort_id' })
  cohortId!: string;

  /** The state that it tells of. */
  @Column('text')
  kind!: CheckBackState;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  html!: string;
}
