import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RoundEntity } from '../rounds/round.entity.js';
import { TrainerAccessEntity } from './trainer-access.entity.js';

const KEY = { primaryKeyConstraintName: 'cohorts_pkey' } as const;

/** Published groups of a closed round that a trainer has put together. */
@Entity('cohorts')
@ForeignKey(() => TrainerAccessEntity, ['organisationId', 'accessId'], ['organisationId', 'accessId'], {
  name: 'cohorts_of_access',
  onDelete: 'CASCADE',
})
@ForeignKey(() => RoundEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'cohorts_of_round',
})
@Index('cohorts_by_access', ['organisationId', 'accessId'])
@Check('cohorts_name_length', `char_length(name) between 1 and 200`)
@Check('cohorts_unit_ids_filled', `jsonb_typeof(unit_ids) = 'array' and jsonb_array_length(unit_ids) > 0`)
export class CohortEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'cohort_id', ...KEY })
  cohortId!: string;

  @Column('uuid', { name: 'access_id' })
  accessId!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('text')
  name!: string;

  /** Units whose own groups are in it, sorted. */
  @Column('jsonb', { name: 'unit_ids' })
  unitIds!: string[];
}
