import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Directories, intakes and the inbox. Nothing here says when, in which order, from where or by whom a ballot came:
 * a row has no time, no serial number and no time-ordered id.
 */
export class CreateBallots1795345200000 implements MigrationInterface {
  readonly name = 'CreateBallots1795345200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table ballots.directories (
        organisation_id uuid not null,
        round_id uuid not null,
        directory text not null,
        fingerprint bytea not null,
        questionnaire text not null,
        constraint directories_pkey primary key (organisation_id, round_id),
        constraint directories_directory_size check (octet_length(directory) between 2 and 33554432),
        constraint directories_questionnaire_size check (octet_length(questionnaire) between 2 and 1048576),
        constraint directories_fingerprint check (fingerprint = sha256(convert_to(directory, 'UTF8')))
      )`);
    await queryRunner.query(`
      create table ballots.intakes (
        organisation_id uuid not null,
        round_id uuid not null,
        constraint intakes_pkey primary key (organisation_id, round_id),
        constraint intakes_directory_fkey foreign key (organisation_id, round_id)
          references ballots.directories (organisation_id, round_id)
      )`);
    await queryRunner.query(`
      create table ballots.inbox (
        organisation_id uuid not null,
        round_id uuid not null,
        credential_hash bytea not null,
        block_id uuid not null,
        purpose smallint not null,
        version integer not null,
        ciphertext bytea not null,
        constraint inbox_pkey primary key (organisation_id, round_id, credential_hash),
        constraint inbox_intake_fkey foreign key (organisation_id, round_id)
          references ballots.intakes (organisation_id, round_id),
        constraint inbox_credential_hash_size check (octet_length(credential_hash) = 32),
        constraint inbox_purpose_range check (purpose between 1 and 2),
        constraint inbox_version_range check (version >= 1),
        constraint inbox_ciphertext_size check (octet_length(ciphertext) = 4177)
      )`);
    // Random bytes do not compress, and trying would cost time on every ballot.
    await queryRunner.query('alter table ballots.inbox alter column ciphertext set storage external');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table ballots.inbox');
    await queryRunner.query('drop table ballots.intakes');
    await queryRunner.query('drop table ballots.directories');
  }
}
