import { CHECK_BACK_STATES, type CheckBackState } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CohortEntity } from '../training/cohort.entity.js';

const KEY = { primaryKeyConstraintName: 'check_backs_pkey' } as const;

/** That the teams of a cohort are asked again after its training, as the trainer proposed it and an administrator decided. */
@Entity('check_backs')
@ForeignKey(() => CohortEntity, ['organisationId', 'cohortId'], ['organisationId', 'cohortId'], {
  name: 'check_backs_of_cohort',
  onDelete: 'CASCADE',
})
@Check('check_backs_name_length', `char_length(name) between 1 and 200`)
@Check('check_backs_teams_filled', `jsonb_typeof(teams) = 'array' and jsonb_array_length(teams) > 0`)
@Check('check_backs_state', `state in (${CHECK_BACK_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('check_backs_reason_with_decline', `(state = 'declined') = (reason is not null)`)
export class CheckBackEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'cohort_id', ...KEY })
  cohortId!: string;

  @Column('text')
  name!: string;

  @Column('date', { name: 'trained_on' })
  trainedOn!: string;

  /** Fixed with the proposal, whatever becomes of the cohort: of each the units whose own groups were its block. */
  @Column('jsonb')
  teams!: string[][];

  @Column('text')
  state!: CheckBackState;

  @Column('text', { nullable: true })
  reason!: string | null;
}
