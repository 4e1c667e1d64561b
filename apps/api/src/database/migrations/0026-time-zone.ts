import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an organisation says and reckons its days and times in. It stays as it is while a round runs or is planned: their
 * mails and dates were reckoned in it, and whoever could move it at will could have participation told more often than once
 * a day.
 */
const KEPT_BY = `
  create function people.time_zone_kept_by(organisation uuid) returns text stable language sql as $$
    select case
      when exists (select from people.rounds
        where organisation_id = organisation and not keys_destroyed and state <> 'stopped') then 'round'
      when exists (select from people.series_rounds where organisation_id = organisation and state = 'planned')
        or exists (select from people.check_back_rounds r
          join people.check_backs c on c.organisation_id = r.organisation_id and c.cohort_id = r.cohort_id
          where r.organisation_id = organisation and r.state = 'planned' and c.state <> 'declined') then 'plan'
    end
  $$`;

const KEEP = `
  create function people.keep_time_zone() returns trigger language plpgsql as $$
  declare
    kept_by text;
  begin
    -- A launch that is under way holds on to the organisation, and is waited for.
    perform from people.organisations where organisation_id = old.organisation_id for update;
    kept_by := people.time_zone_kept_by(old.organisation_id);
    if kept_by is not null then
      raise exception 'rounds go by this time zone'
        using errcode = 'check_violation', constraint = 'organisations_time_zone_of_' || kept_by;
    end if;
    return new;
  end $$`;

export class TimeZone0026 implements MigrationInterface {
  readonly name = 'TimeZone1796186400026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people.organisations
        add column time_zone text not null default 'Europe/Amsterdam',
        add constraint organisations_time_zone_name check (time_zone ~ '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$')`);
    await runner.query(KEPT_BY);
    await runner.query(KEEP);
    await runner.query(`
      create trigger organisations_keep_time_zone before update of time_zone on people.organisations
        for each row when (old.time_zone is distinct from new.time_zone) execute function people.keep_time_zone()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger organisations_keep_time_zone on people.organisations');
    await runner.query('drop function people.keep_time_zone()');
    await runner.query('drop function people.time_zone_kept_by(uuid)');
    await runner.query('alter table people.organisations drop column time_zone');
  }
}
