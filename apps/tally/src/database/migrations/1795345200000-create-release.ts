import type { MigrationInterface, QueryRunner } from 'typeorm';

const RELEASES = `
  create table release.releases (
    organisation_id uuid not null,
    round_id uuid not null,
    fingerprint bytea not null,
    counts jsonb not null,
    merkle_root bytea not null,
    constraint releases_pkey primary key (organisation_id, round_id),
    constraint releases_fingerprint_size check (octet_length(fingerprint) = 32),
    constraint releases_counts_array check (jsonb_typeof(counts) = 'array'),
    constraint releases_merkle_root_size check (octet_length(merkle_root) = 32)
  )`;

const RELEASE_GROUPS = `
  create table release.release_groups (
    organisation_id uuid not null,
    round_id uuid not null,
    group_id text not null,
    kind text not null,
    unit_id text,
    label jsonb not null,
    block_ids jsonb not null,
    group_unit_ids jsonb not null,
    coverage text not null,
    respondents jsonb not null,
    response_caution text,
    figures jsonb not null,
    constraint release_groups_pkey primary key (organisation_id, round_id, group_id),
    constraint release_groups_release_fkey foreign key (organisation_id, round_id)
      references release.releases (organisation_id, round_id),
    constraint release_groups_group_id_length check (char_length(group_id) between 1 and 200),
    constraint release_groups_kind check (kind in ('reporting-group', 'unit', 'organisation')),
    constraint release_groups_unit_id_length check (char_length(unit_id) between 1 and 200),
    constraint release_groups_coverage check (coverage in ('whole-unit', 'part-of-unit')),
    constraint release_groups_response_caution check (response_caution in ('below-60', 'below-40')),
    constraint release_groups_json check (
      jsonb_typeof(label) = 'object' and jsonb_typeof(block_ids) = 'array'
      and jsonb_typeof(group_unit_ids) = 'array' and jsonb_typeof(respondents) = 'object'
      and jsonb_typeof(figures) = 'object')
  )`;

const RELEASE_CREDENTIALS = `
  create table release.release_credentials (
    organisation_id uuid not null,
    round_id uuid not null,
    credential_hash bytea not null,
    block_id uuid not null,
    purpose smallint not null,
    constraint release_credentials_pkey primary key (organisation_id, round_id, credential_hash),
    constraint release_credentials_release_fkey foreign key (organisation_id, round_id)
      references release.releases (organisation_id, round_id) deferrable initially deferred,
    constraint release_credentials_hash_size check (octet_length(credential_hash) = 32),
    constraint release_credentials_purpose_range check (purpose between 1 and 2)
  )`;

/**
 * What is published about a closed round. No row has a time, a serial number or a time-ordered id, and the order of
 * the rows is random.
 */
export class CreateRelease1795345200000 implements MigrationInterface {
  readonly name = 'CreateRelease1795345200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of [RELEASES, RELEASE_GROUPS, RELEASE_CREDENTIALS]) {
      await queryRunner.query(table);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table release.release_credentials');
    await queryRunner.query('drop table release.release_groups');
    await queryRunner.query('drop table release.releases');
  }
}
