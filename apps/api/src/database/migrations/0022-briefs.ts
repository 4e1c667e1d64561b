import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The figures of a whole that a trainer has seen, and the programmes that trainers rearranged. */
export class Briefs0022 implements MigrationInterface {
  readonly name = 'Briefs1795651200022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.shown_views (
        organisation_id uuid not null,
        member_id uuid not null,
        view_hash bytea not null,
        round_id uuid not null,
        before_round_id uuid,
        unit_ids jsonb not null,
        comparison_ids jsonb,
        beside_organisation boolean,
        constraint shown_views_pkey primary key (organisation_id, member_id, view_hash),
        constraint shown_views_to_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id),
        constraint shown_views_of_round foreign key (organisation_id, round_id)
          references people.rounds (organisation_id, round_id),
        constraint shown_views_since_round foreign key (organisation_id, before_round_id)
          references people.rounds (organisation_id, round_id),
        constraint shown_views_hash_length check (octet_length(view_hash) = 32),
        constraint shown_views_kind check (
          num_nulls(before_round_id, comparison_ids) in (0, 2)
          and (before_round_id is null) = (beside_organisation is not null)),
        constraint shown_views_unit_ids_array check (
          jsonb_typeof(unit_ids) = 'array' and coalesce(jsonb_typeof(comparison_ids), 'array') = 'array')
      )`);
    await runner.query(`
      create table people.cohort_programmes (
        organisation_id uuid not null,
        cohort_id uuid not null,
        length text not null,
        parts jsonb not null,
        constraint cohort_programmes_pkey primary key (organisation_id, cohort_id, length),
        constraint cohort_programmes_of_cohort foreign key (organisation_id, cohort_id)
          references people.cohorts (organisation_id, cohort_id) on delete cascade,
        constraint cohort_programmes_length check (length in ('half-day', 'full-day')),
        constraint cohort_programmes_parts_filled check (
          jsonb_typeof(parts) = 'array' and jsonb_array_length(parts) between 1 and 30)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.cohort_programmes');
    await runner.query('drop table people.shown_views');
  }
}
