import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much of a block has collected, in shares, as of one fixed moment a day. Only the last moment is kept. */
export class Participation0012 implements MigrationInterface {
  readonly name = 'Participation1795622400012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.participation (
        organisation_id uuid not null,
        round_id uuid not null,
        block_id uuid not null,
        published_at timestamptz not null,
        part integer not null,
        parts integer not null,
        constraint participation_pkey primary key (organisation_id, round_id, block_id),
        constraint participation_of_block foreign key (organisation_id, round_id, block_id)
          references people.round_blocks (organisation_id, round_id, block_id),
        constraint participation_parts check (parts between 2 and 4),
        constraint participation_part check (part between 0 and parts - 1)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.participation');
  }
}
