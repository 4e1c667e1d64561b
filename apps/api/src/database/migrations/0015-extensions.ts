import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The closing of a round is moved, once: asked for by the administrator, done by the tally. */
const EXTENSION = `
  alter table people.rounds
    add column extend_to timestamptz,
    add column extended_from timestamptz,
    add column extension text,
    add constraint rounds_extended_together check ((extension is null) = (extended_from is null)),
    add constraint rounds_extended_as_wanted check (
      extension is null or (extend_to is not null and extend_to = closes_at and closes_at > extended_from))`;

const kinds = (...names: string[]): string => `
  alter table people.round_mailings
    drop constraint round_mailings_kind,
    add constraint round_mailings_kind check (kind in (${names.map((name) => `'${name}'`).join(', ')}))`;

export class Extensions0015 implements MigrationInterface {
  readonly name = 'Extensions1795708800015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXTENSION);
    await runner.query(kinds('welcome', 'opening', 'reminder', 'stopped', 'extended'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from people.outbox where kind = 'extended'`);
    await runner.query(`delete from people.round_mailings where kind = 'extended'`);
    await runner.query(kinds('welcome', 'opening', 'reminder', 'stopped'));
    await runner.query(`
      alter table people.rounds
        drop constraint rounds_extended_as_wanted, drop constraint rounds_extended_together,
        drop column extension, drop column extended_from, drop column extend_to`);
  }
}
