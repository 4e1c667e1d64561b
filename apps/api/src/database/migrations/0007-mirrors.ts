import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One identified person's own answers about a unit they lead. When they were given is nowhere. */
export class Mirrors0007 implements MigrationInterface {
  readonly name = 'Mirrors1795345200007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.mirrors (
        organisation_id uuid not null,
        round_id uuid not null,
        unit_id uuid not null,
        member_id uuid not null,
        state text not null,
        answers jsonb,
        shared_with_trainers boolean not null default false,
        constraint mirrors_pkey primary key (organisation_id, round_id, unit_id, member_id),
        constraint mirrors_of_round foreign key (organisation_id, round_id)
          references people.rounds (organisation_id, round_id),
        constraint mirrors_about_unit foreign key (organisation_id, unit_id)
          references people.units (organisation_id, unit_id),
        constraint mirrors_by_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id),
        constraint mirrors_state check (state in ('sealed', 'skipped')),
        constraint mirrors_answers_when_sealed check ((state = 'sealed') = (answers is not null)),
        constraint mirrors_answers_object check (jsonb_typeof(answers) = 'object'),
        constraint mirrors_shared_when_sealed check (state = 'sealed' or not shared_with_trainers)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.mirrors');
  }
}
