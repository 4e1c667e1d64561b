import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a team agreed on, and what a round asks about it. */
export class Agreements0008 implements MigrationInterface {
  readonly name = 'Agreements1795609200008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.agreements (
        organisation_id uuid not null,
        agreement_id uuid not null,
        unit_id uuid not null,
        action_id text not null,
        note text not null,
        owner text not null,
        due_on date not null,
        ask_team boolean not null,
        state text not null default 'open',
        asked_in_round_id uuid,
        constraint agreements_pkey primary key (organisation_id, agreement_id),
        constraint agreements_of_unit foreign key (organisation_id, unit_id)
          references people.units (organisation_id, unit_id),
        constraint agreements_asked_in_round foreign key (organisation_id, asked_in_round_id)
          references people.rounds (organisation_id, round_id),
        constraint agreements_state check (state in ('open', 'kept', 'adjusted', 'stopped')),
        constraint agreements_note_length check (char_length(note) <= 500),
        constraint agreements_owner_length check (char_length(owner) between 1 and 100),
        constraint agreements_asked_when_wanted check (ask_team or asked_in_round_id is null)
      )`);
    await runner.query('create index agreements_by_unit on people.agreements (organisation_id, unit_id)');
    await runner.query(`
      alter table people.rounds
        add column follow_ups jsonb not null default '[]',
        add constraint rounds_follow_ups_array check (jsonb_typeof(follow_ups) = 'array')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.agreements');
    await runner.query('alter table people.rounds drop column follow_ups');
  }
}
