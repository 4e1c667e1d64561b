import type { ReleaseGroup } from '@leeway/trust-model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

/** One group of a release: everything that is ever published about it. */
@Entity({ schema: 'release', name: 'release_groups' })
@ForeignKey(() => ReleaseEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'release_groups_release_fkey',
})
@Check('release_groups_group_id_length', 'char_length(group_id) between 1 and 200')
@Check('release_groups_kind', "kind in ('reporting-group', 'unit', 'organisation')")
@Check('release_groups_unit_id_length', 'char_length(unit_id) between 1 and 200')
@Check('release_groups_coverage', "coverage in ('whole-unit', 'part-of-unit')")
@Check('release_groups_response_caution', "response_caution in ('below-60', 'below-40')")
@Check(
  'release_groups_json',
  "jsonb_typeof(label) = 'object' and jsonb_typeof(block_ids) = 'array' " +
    "and jsonb_typeof(group_unit_ids) = 'array' and jsonb_typeof(respondents) = 'object' " +
    "and jsonb_typeof(figures) = 'object'",
)
export class ReleaseGroupEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'release_groups_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'release_groups_pkey' })
  roundId!: string;

  @PrimaryColumn('text', { name: 'group_id', primaryKeyConstraintName: 'release_groups_pkey' })
  groupId!: string;

  @Column('text')
  kind!: ReleaseGroup['kind'];

  @Column('text', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('jsonb')
  label!: ReleaseGroup['label'];

  @Column('jsonb', { name: 'block_ids' })
  blockIds!: readonly string[];

  @Column('jsonb', { name: 'group_unit_ids' })
  groupUnitIds!: readonly string[];

  @Column('text')
  coverage!: ReleaseGroup['coverage'];

  @Column('jsonb')
  respondents!: ReleaseGroup['respondents'];

  @Column('text', { name: 'response_caution', nullable: true })
  responseCaution!: ReleaseGroup['responseCaution'];

  /** By measure id; PostgreSQL keeps no order of keys. */
  @Column('jsonb')
  figures!: ReleaseGroup['figures'];
}
