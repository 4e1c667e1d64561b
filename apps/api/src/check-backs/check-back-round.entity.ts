import {
  CHECK_BACK_ROUND_STATES,
  CHECK_BACK_SKIPS,
  CHECK_BACK_WEEKS,
  type CheckBackRoundState,
  type CheckBackSkip,
} from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PlannedRound } from '../rounds/planned-round.js';
import { CheckBackEntity } from './check-back.entity.js';

const KEY = { primaryKeyConstraintName: 'check_back_rounds_pkey' } as const;
const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** One of the rounds in which the teams of a cohort are asked again. */
@Entity('check_back_rounds')
@ForeignKey(() => CheckBackEntity, ['organisationId', 'cohortId'], ['organisationId', 'cohortId'], {
  name: 'check_back_rounds_of_check_back',
  onDelete: 'CASCADE',
})
@Unique('check_back_rounds_round_once', ['organisationId', 'roundId'])
@Check('check_back_rounds_weeks', `weeks in (${CHECK_BACK_WEEKS.join(', ')})`)
@Check('check_back_rounds_in_order', `launch_at < opens_at and opens_at < closes_at`)
@Check('check_back_rounds_state', `state in (${oneOf(CHECK_BACK_ROUND_STATES)})`)
@Check('check_back_rounds_skipped_because', `skipped_because in (${oneOf(CHECK_BACK_SKIPS)})`)
@Check('check_back_rounds_reason_with_skip', `(state = 'skipped') = (skipped_because is not null)`)
@Index('check_back_rounds_planned', ['organisationId', 'launchAt'], { where: `state = 'planned'` })
export class CheckBackRoundEntity extends PlannedRound {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'cohort_id', ...KEY })
  cohortId!: string;

  /** After the training. */
  @PrimaryColumn('integer', KEY)
  weeks!: number;

  @Column('text', { default: 'planned' })
  state!: CheckBackRoundState;

  @Column('text', { name: 'skipped_because', nullable: true })
  skippedBecause!: CheckBackSkip | null;
}
