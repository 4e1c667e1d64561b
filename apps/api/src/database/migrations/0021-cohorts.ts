import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cohorts of trainers, and every choice of units that a trainer has ever seen as a cohort. */
export class Cohorts0021 implements MigrationInterface {
  readonly name = 'Cohorts1795651200021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.cohorts (
        organisation_id uuid not null,
        cohort_id uuid not null,
        access_id uuid not null,
        round_id uuid not null,
        name text not null,
        unit_ids jsonb not null,
        constraint cohorts_pkey primary key (organisation_id, cohort_id),
        constraint cohorts_of_access foreign key (organisation_id, access_id)
          references people.trainer_accesses (organisation_id, access_id) on delete cascade,
        constraint cohorts_of_round foreign key (organisation_id, round_id)
          references people.rounds (organisation_id, round_id),
        constraint cohorts_name_length check (char_length(name) between 1 and 200),
        constraint cohorts_unit_ids_filled check (jsonb_typeof(unit_ids) = 'array' and jsonb_array_length(unit_ids) > 0)
      )`);
    await runner.query('create index cohorts_by_access on people.cohorts (organisation_id, access_id)');
    await runner.query(`
      create table people.shown_cohorts (
        organisation_id uuid not null,
        member_id uuid not null,
        units_hash bytea not null,
        unit_ids jsonb not null,
        constraint shown_cohorts_pkey primary key (organisation_id, member_id, units_hash),
        constraint shown_cohorts_to_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id),
        constraint shown_cohorts_hash_length check (octet_length(units_hash) = 32),
        constraint shown_cohorts_unit_ids_array check (jsonb_typeof(unit_ids) = 'array')
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.shown_cohorts');
    await runner.query('drop table people.cohorts');
  }
}
