import { MAILING_KINDS, MAILING_STATES, type MailingKind, type MailingState } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RoundEntity } from './round.entity.js';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A mail to everybody who is entitled by mail in a round, planned at launch. Its key is why it is written only once. */
@Entity('round_mailings')
@ForeignKey(() => RoundEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'round_mailings_of_round',
})
@Check('round_mailings_kind', `kind in (${oneOf(MAILING_KINDS)})`)
@Check('round_mailings_number', `number >= 1 and (kind = 'reminder' or number = 1)`)
@Check('round_mailings_state', `state in (${oneOf(MAILING_STATES)})`)
@Index('round_mailings_planned', ['organisationId', 'dueAt'], { where: `state = 'planned'` })
export class RoundMailingEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'round_mailings_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'round_mailings_pkey' })
  roundId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_mailings_pkey' })
  kind!: MailingKind;

  /** From 1; more than one only of reminders. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'round_mailings_pkey' })
  number!: number;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('text', { default: 'planned' })
  state!: MailingState;
}
