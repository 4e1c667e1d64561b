import type { MigrationInterface, QueryRunner } from 'typeorm';

const SERIES = `
  create table people.round_series (
    organisation_id uuid not null,
    series_id uuid not null,
    name text not null,
    first_kind text not null,
    first_opens_on date not null,
    days_open integer not null,
    every_weeks integer not null,
    rounds integer,
    launch_days integer not null,
    skip_weekends boolean not null,
    skip_holidays boolean not null,
    reminder_days jsonb not null,
    choices jsonb not null,
    state text not null,
    constraint round_series_pkey primary key (organisation_id, series_id),
    constraint round_series_of_organisation foreign key (organisation_id)
      references people.organisations (organisation_id),
    constraint round_series_name_filled check (name <> ''),
    constraint round_series_first_kind check (first_kind in ('pulse', 'baseline')),
    constraint round_series_days_open check (days_open between 1 and 60),
    constraint round_series_every_weeks check (every_weeks between 2 and 52),
    constraint round_series_week_between check (days_open + 7 <= every_weeks * 7),
    constraint round_series_rounds check (rounds between 1 and 50),
    constraint round_series_launch_days check (launch_days between 1 and 14),
    constraint round_series_reminder_days_array check (jsonb_typeof(reminder_days) = 'array'),
    constraint round_series_choices_object check (jsonb_typeof(choices) = 'object'),
    constraint round_series_state check (state in ('running', 'paused', 'stopped', 'finished'))
  )`;

/** The id of a round is in its row before it is launched, so that launching it again can only be the same launch. */
const ROUNDS = `
  create table people.series_rounds (
    organisation_id uuid not null,
    series_id uuid not null,
    number integer not null,
    round_id uuid not null,
    kind text not null,
    opens_on date not null,
    notice_at timestamptz not null,
    launch_at timestamptz not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    state text not null default 'planned',
    skipped_because text,
    launched_round_id uuid,
    announced boolean not null default false,
    problem jsonb,
    tried_at timestamptz,
    left_out jsonb not null default '[]',
    constraint series_rounds_pkey primary key (organisation_id, series_id, number),
    constraint series_rounds_of_series foreign key (organisation_id, series_id)
      references people.round_series (organisation_id, series_id),
    constraint series_rounds_launched foreign key (organisation_id, launched_round_id)
      references people.rounds (organisation_id, round_id),
    constraint series_rounds_round_once unique (organisation_id, round_id),
    constraint series_rounds_kind check (kind in ('pulse', 'baseline')),
    constraint series_rounds_number check (number >= 1),
    constraint series_rounds_in_order check (notice_at < launch_at and launch_at < opens_at and opens_at < closes_at),
    constraint series_rounds_state check (state in ('planned', 'launched', 'skipped')),
    constraint series_rounds_skipped_because check (
      skipped_because in ('by-administrator', 'paused', 'missed', 'not-possible', 'stopped')),
    constraint series_rounds_reason_with_skip check ((state = 'skipped') = (skipped_because is not null)),
    constraint series_rounds_launch_is_own check (
      (state = 'launched') = (launched_round_id is not null) and launched_round_id = round_id),
    constraint series_rounds_problem_object check (jsonb_typeof(problem) = 'object'),
    constraint series_rounds_left_out_array check (jsonb_typeof(left_out) = 'array')
  )`;

/** Rounds that run themselves: a rule, and its rounds, each decided once. */
export class Series0013 implements MigrationInterface {
  readonly name = 'Series1795795200013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SERIES);
    await runner.query(ROUNDS);
    await runner.query(`
      create unique index series_rounds_next on people.series_rounds (organisation_id, series_id) where state = 'planned'`);
    // Of each series one row: what all processes look through every second.
    await runner.query(`
      create index series_rounds_planned on people.series_rounds (organisation_id, notice_at) where state = 'planned'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.series_rounds');
    await runner.query('drop table people.round_series');
  }
}
