import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `alter table people.rounds
     add column tally_key_held_by text not null default 'installation',
     add column thresholds jsonb`,
  // What every round was launched with so far: its directory says it, or will say it.
  `update people.rounds set thresholds = coalesce(
     directory::jsonb -> 'thresholds',
     '{"minHeadcount": 5, "minRespondents": 5, "minItemRespondents": 8, "bandWidth": 6}')`,
  `alter table people.rounds
     alter column thresholds set not null,
     add constraint rounds_tally_key_held_by check (tally_key_held_by in ('installation', 'trustee')),
     add constraint rounds_trustee_gives_key check (tally_key_held_by = 'installation' or tally_public_key is not null),
     add constraint rounds_thresholds_object check (jsonb_typeof(thresholds) = 'object')`,
  // Whoever opened two rounds with one key could open the second when the first is closed.
  `create unique index rounds_tally_key_once on people.rounds (organisation_id, tally_public_key)
     where tally_public_key is not null`,
];

/** Who keeps the key of a round, and the thresholds that were frozen with it. */
export class Trustees0003 implements MigrationInterface {
  readonly name = 'Trustees1795345200003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index people.rounds_tally_key_once');
    await runner.query('alter table people.rounds drop column tally_key_held_by, drop column thresholds');
  }
}
