import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseCommentGroupEntity } from './release-comment-group.entity.js';

/** What somebody wrote, with nothing next to it. Shown in the order of the hashes. */
@Entity({ schema: 'release', name: 'release_comments' })
@ForeignKey(
  () => ReleaseCommentGroupEntity,
  ['organisationId', 'roundId', 'groupId'],
  ['organisationId', 'roundId', 'groupId'],
  { name: 'release_comments_group_fkey', deferrable: 'INITIALLY DEFERRED' },
)
@Check('release_comments_hash_size', 'octet_length(comment_hash) = 32')
@Check('release_comments_length', 'char_length(comment) between 1 and 4096')
export class ReleaseCommentEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'release_comments_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'release_comments_pkey' })
  roundId!: string;

  @PrimaryColumn('text', { name: 'group_id', primaryKeyConstraintName: 'release_comments_pkey' })
  groupId!: string;

  /** `commentHash`: of the text, its group, and a number among identical ones. */
  @PrimaryColumn('bytea', { name: 'comment_hash', primaryKeyConstraintName: 'release_comments_pkey' })
  commentHash!: Buffer;

  @Column('text')
  comment!: string;
}
