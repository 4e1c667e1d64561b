import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which teams a trainer saw by name stays known, also when a manager takes the agreement back. */
export class NamesThatWereSeen0024 implements MigrationInterface {
  readonly name = 'NamesThatWereSeen1795651200024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people.shown_views add column named_ids jsonb not null default '[]',
        add constraint shown_views_named_ids_array check (jsonb_typeof(named_ids) = 'array')`);
    // Of what was seen before this was kept, the agreements of today are the nearest there is.
    await runner.query(`
      update people.shown_views seen set named_ids = coalesce((
        select jsonb_agg(distinct consent.unit_id::text)
        from people.trainer_consents consent
        join people.trainer_accesses access
          on access.organisation_id = consent.organisation_id and access.access_id = consent.access_id
        where access.organisation_id = seen.organisation_id and access.member_id = seen.member_id
          and consent.by_name), '[]')`);
    await runner.query('alter table people.shown_views alter column named_ids drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table people.shown_views drop column named_ids');
  }
}
