import type { ProgrammePartView } from '@leeway/contract';
import type { ProgrammeLength } from '@leeway/trust-model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CohortEntity } from '../cohort.entity.js';

const KEY = { primaryKeyConstraintName: 'cohort_programmes_pkey' } as const;

/** A programme as its trainer arranged it; without a row it is as proposed. It holds no figure. */
@Entity('cohort_programmes')
@ForeignKey(() => CohortEntity, ['organisationId', 'cohortId'], ['organisationId', 'cohortId'], {
  name: 'cohort_programmes_of_cohort',
  onDelete: 'CASCADE',
})
@Check('cohort_programmes_length', `length in ('half-day', 'full-day')`)
@Check('cohort_programmes_parts_filled', `jsonb_typeof(parts) = 'array' and jsonb_array_length(parts) between 1 and 30`)
export class CohortProgrammeEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'cohort_id', ...KEY })
  cohortId!: string;

  @PrimaryColumn('text', KEY)
  length!: ProgrammeLength;

  @Column('jsonb')
  parts!: ProgrammePartView[];
}
