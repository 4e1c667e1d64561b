import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `alter table people.rounds
     add column closing_step text,
     add column closing_percent integer,
     add constraint rounds_closing_step check (closing_step in ('waiting-for-key', 'opening')),
     add constraint rounds_closing_percent check (closing_percent between 0 and 100 and closing_percent % 10 = 0),
     add constraint rounds_closing_together check ((closing_step is null) = (closing_percent is null))`,
  `alter table people.round_blocks
     add column issued integer,
     add constraint round_blocks_issued check (issued between 0 and headcount)`,
  // Rounds whose keys are gone issue nothing any more.
  `update people.round_blocks b set issued = (
     select count(*)::integer from people.round_members m
     join people.issuances i on i.organisation_id = m.organisation_id and i.round_id = m.round_id
       and i.member_id = m.member_id and i.purpose = 'ratings'
     where m.organisation_id = b.organisation_id and m.round_id = b.round_id and m.block_id = b.block_id)
   from people.rounds r
   where r.organisation_id = b.organisation_id and r.round_id = b.round_id and r.keys_destroyed`,
];

/** How far the closing of a round is, and how many credentials it issued in the end. */
export class Closing0004 implements MigrationInterface {
  readonly name = 'Closing1795345200004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table people.round_blocks drop column issued');
    await runner.query('alter table people.rounds drop column closing_step, drop column closing_percent');
  }
}
