import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';

const KEY = { primaryKeyConstraintName: 'shown_cohorts_pkey' } as const;

/**
 * Units that somebody could once see together as a cohort. Rows are only added: a trainer who deletes a cohort does not
 * forget its figures (docs/decisions/0032).
 */
@Entity('shown_cohorts')
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'shown_cohorts_to_member',
})
@Check('shown_cohorts_hash_length', `octet_length(units_hash) = 32`)
@Check('shown_cohorts_unit_ids_array', `jsonb_typeof(unit_ids) = 'array'`)
export class ShownCohortEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  /** SHA-256 of the sorted unit ids: the same choice is there once. */
  @PrimaryColumn('bytea', { name: 'units_hash', ...KEY })
  unitsHash!: Buffer;

  @Column('jsonb', { name: 'unit_ids' })
  unitIds!: string[];
}
