import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds that were closed before are said to have had no strays, and show no quality figures. */
const RELEASES = [
  `alter table release.releases
     add column strays integer not null default 0,
     add column quality jsonb not null default '{"status": "withheld", "reason": "too-few-for-quality"}'`,
  `alter table release.releases
     alter column strays drop default,
     alter column quality drop default,
     add constraint releases_strays_range check (strays >= 0),
     add constraint releases_quality_object check (jsonb_typeof(quality) = 'object')`,
  // Once in an organisation: from two of them somebody's answers could be subtracted.
  `create unique index releases_quality_once on release.releases (organisation_id) where quality ->> 'status' = 'shown'`,
];

const COMMENT_GROUPS = `
  create table release.release_comment_groups (
    organisation_id uuid not null,
    round_id uuid not null,
    group_id text not null,
    unit_id text,
    label jsonb not null,
    block_ids jsonb not null,
    group_unit_ids jsonb not null,
    respondents jsonb not null,
    constraint release_comment_groups_pkey primary key (organisation_id, round_id, group_id),
    constraint release_comment_groups_release_fkey foreign key (organisation_id, round_id)
      references release.releases (organisation_id, round_id),
    constraint release_comment_groups_group_id_length check (char_length(group_id) between 1 and 200),
    constraint release_comment_groups_unit_id_length check (char_length(unit_id) between 1 and 200),
    constraint release_comment_groups_json check (
      jsonb_typeof(label) = 'object' and jsonb_typeof(block_ids) = 'array'
      and jsonb_typeof(group_unit_ids) = 'array' and jsonb_typeof(respondents) = 'object')
  )`;

const COMMENTS = `
  create table release.release_comments (
    organisation_id uuid not null,
    round_id uuid not null,
    group_id text not null,
    comment_hash bytea not null,
    comment text not null,
    constraint release_comments_pkey primary key (organisation_id, round_id, group_id, comment_hash),
    constraint release_comments_group_fkey foreign key (organisation_id, round_id, group_id)
      references release.release_comment_groups (organisation_id, round_id, group_id) deferrable initially deferred,
    constraint release_comments_hash_size check (octet_length(comment_hash) = 32),
    constraint release_comments_length check (char_length(comment) between 1 and 4096)
  )`;

/**
 * Comments in groups of their own, quality figures, and ballots that belonged nowhere. No row has a time, a serial
 * number or a time-ordered id; a comment is named by what is in it, so that its name says nothing else.
 */
export class CommentsAndQuality1795345200001 implements MigrationInterface {
  readonly name = 'CommentsAndQuality1795345200001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...RELEASES, COMMENT_GROUPS, COMMENTS]) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table release.release_comments');
    await queryRunner.query('drop table release.release_comment_groups');
    await queryRunner.query('alter table release.releases drop column strays, drop column quality');
  }
}
