import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds that ask a part of the organisation, and the check-backs of a training, which are such rounds. */
export class CheckBacks0023 implements MigrationInterface {
  readonly name = 'CheckBacks1795651200023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people.rounds add column not_asked jsonb,
        add constraint rounds_not_asked_filled
          check (not_asked is null or (jsonb_typeof(not_asked) = 'array' and jsonb_array_length(not_asked) > 0))`);
    await runner.query(`
      create table people.check_backs (
        organisation_id uuid not null,
        cohort_id uuid not null,
        name text not null,
        trained_on date not null,
        teams jsonb not null,
        state text not null,
        reason text,
        constraint check_backs_pkey primary key (organisation_id, cohort_id),
        constraint check_backs_of_cohort foreign key (organisation_id, cohort_id)
          references people.cohorts (organisation_id, cohort_id) on delete cascade,
        constraint check_backs_name_length check (char_length(name) between 1 and 200),
        constraint check_backs_teams_filled check (jsonb_typeof(teams) = 'array' and jsonb_array_length(teams) > 0),
        constraint check_backs_state check (state in ('proposed', 'accepted', 'declined')),
        constraint check_backs_reason_with_decline check ((state = 'declined') = (reason is not null))
      )`);
    await runner.query(`
      create table people.check_back_rounds (
        organisation_id uuid not null,
        cohort_id uuid not null,
        weeks integer not null,
        round_id uuid not null,
        launch_at timestamptz not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        state text not null default 'planned',
        skipped_because text,
        constraint check_back_rounds_pkey primary key (organisation_id, cohort_id, weeks),
        constraint check_back_rounds_of_check_back foreign key (organisation_id, cohort_id)
          references people.check_backs (organisation_id, cohort_id) on delete cascade,
        constraint check_back_rounds_round_once unique (organisation_id, round_id),
        constraint check_back_rounds_weeks check (weeks in (2, 6, 12)),
        constraint check_back_rounds_in_order check (launch_at < opens_at and opens_at < closes_at),
        constraint check_back_rounds_state check (state in ('planned', 'launched', 'skipped')),
        constraint check_back_rounds_skipped_because
          check (skipped_because in ('access-over', 'another-round', 'not-possible', 'missed')),
        constraint check_back_rounds_reason_with_skip check ((state = 'skipped') = (skipped_because is not null))
      )`);
    await runner.query(`
      create index check_back_rounds_planned on people.check_back_rounds (organisation_id, launch_at)
        where state = 'planned'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.check_back_rounds');
    await runner.query('drop table people.check_backs');
    await runner.query('alter table people.rounds drop column not_asked');
  }
}
