import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What trainers are given, and what managers let them see. */
export class Trainers0020 implements MigrationInterface {
  readonly name = 'Trainers1795651200020';

  async up(runner: QueryRunner): Promise<void> {
    // Without a role: it was taken since, and the access ended with it.
    await runner.query(`
      create table people.trainer_accesses (
        organisation_id uuid not null,
        access_id uuid not null,
        member_id uuid not null,
        role text default 'trainer',
        set_on date not null,
        ends_on date not null,
        is_closed boolean not null default false,
        has_been_used boolean not null default false,
        constraint trainer_accesses_pkey primary key (organisation_id, access_id),
        constraint trainer_accesses_of_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id),
        constraint trainer_accesses_by_role foreign key (organisation_id, member_id, role)
          references people.role_grants (organisation_id, member_id, role) on delete set null (role),
        constraint trainer_accesses_role check (role = 'trainer'),
        constraint trainer_accesses_within_a_year check (ends_on between set_on and set_on + 366)
      )`);
    await runner.query(`
      create unique index trainer_accesses_one_open on people.trainer_accesses (organisation_id, member_id)
        where not is_closed`);
    await runner.query(`
      create table people.trainer_access_units (
        organisation_id uuid not null,
        access_id uuid not null,
        unit_id uuid not null,
        constraint trainer_access_units_pkey primary key (organisation_id, access_id, unit_id),
        constraint trainer_access_units_of_access foreign key (organisation_id, access_id)
          references people.trainer_accesses (organisation_id, access_id) on delete cascade,
        constraint trainer_access_units_unit foreign key (organisation_id, unit_id)
          references people.units (organisation_id, unit_id) on delete cascade
      )`);
    await runner.query(`
      create table people.trainer_consents (
        organisation_id uuid not null,
        access_id uuid not null,
        unit_id uuid not null,
        member_id uuid not null,
        by_name boolean not null,
        mirror boolean not null,
        constraint trainer_consents_pkey primary key (organisation_id, access_id, unit_id, member_id),
        constraint trainer_consents_about_unit foreign key (organisation_id, access_id, unit_id)
          references people.trainer_access_units (organisation_id, access_id, unit_id) on delete cascade,
        constraint trainer_consents_by_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['trainer_consents', 'trainer_access_units', 'trainer_accesses']) {
      await runner.query(`drop table people.${table}`);
    }
  }
}
