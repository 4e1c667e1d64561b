import type { ReleaseCommentGroup } from '@leeway/trust-model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

/** Where the comments of some blocks are shown together. A group without three readable comments has no row. */
@Entity({ schema: 'release', name: 'release_comment_groups' })
@ForeignKey(() => ReleaseEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'release_comment_groups_release_fkey',
})
@Check('release_comment_groups_group_id_length', 'char_length(group_id) between 1 and 200')
@Check('release_comment_groups_unit_id_length', 'char_length(unit_id) between 1 and 200')
@Check(
  'release_comment_groups_json',
  "jsonb_typeof(label) = 'object' and jsonb_typeof(block_ids) = 'array' " +
    "and jsonb_typeof(group_unit_ids) = 'array' and jsonb_typeof(respondents) = 'object'",
)
export class ReleaseCommentGroupEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'release_comment_groups_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'release_comment_groups_pkey' })
  roundId!: string;

  @PrimaryColumn('text', { name: 'group_id', primaryKeyConstraintName: 'release_comment_groups_pkey' })
  groupId!: string;

  @Column('text', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('jsonb')
  label!: ReleaseCommentGroup['label'];

  @Column('jsonb', { name: 'block_ids' })
  blockIds!: readonly string[];

  @Column('jsonb', { name: 'group_unit_ids' })
  groupUnitIds!: readonly string[];

  @Column('jsonb')
  respondents!: ReleaseCommentGroup['respondents'];
}
