import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table people.organisations (
     organisation_id uuid not null,
     name text not null,
     constraint organisations_pk primary key (organisation_id),
     constraint organisations_name_filled check (name <> '')
   )`,
  `create table people.units (
     organisation_id uuid not null,
     unit_id uuid not null,
     parent_id uuid,
     name text not null,
     constraint units_pk primary key (organisation_id, unit_id),
     constraint units_organisation_fk foreign key (organisation_id) references people.organisations (organisation_id),
     constraint units_parent_fk foreign key (organisation_id, parent_id) references people.units (organisation_id, unit_id),
     constraint units_name_filled check (name <> ''),
     constraint units_not_own_parent check (parent_id <> unit_id)
   )`,
  `create unique index units_sibling_names on people.units (organisation_id, parent_id, name) nulls not distinct`,
  `create table people.members (
     organisation_id uuid not null,
     member_id uuid not null,
     email text not null,
     first_name text not null,
     infix text not null,
     last_name text not null,
     unit_id uuid,
     manager_id uuid,
     language text not null,
     password_hash text,
     active boolean not null,
     constraint members_pk primary key (organisation_id, member_id),
     constraint members_organisation_fk foreign key (organisation_id) references people.organisations (organisation_id),
     constraint members_unit_fk foreign key (organisation_id, unit_id) references people.units (organisation_id, unit_id),
     constraint members_manager_fk foreign key (organisation_id, manager_id) references people.members (organisation_id, member_id),
     constraint members_email unique (organisation_id, email),
     constraint members_email_lower check (email = lower(email)),
     constraint members_language check (language in ('nl', 'en')),
     constraint members_not_own_manager check (manager_id <> member_id)
   )`,
  `create index members_by_email on people.members (email)`,
  `create index members_by_unit on people.members (organisation_id, unit_id)`,
  `create index members_by_manager on people.members (organisation_id, manager_id)`,
  `create table people.role_grants (
     organisation_id uuid not null,
     member_id uuid not null,
     role text not null,
     constraint role_grants_pk primary key (organisation_id, member_id, role),
     constraint role_grants_member_fk foreign key (organisation_id, member_id) references people.members (organisation_id, member_id),
     constraint role_grants_role check (role in ('administrator', 'trainer'))
   )`,
  `create table people.sessions (
     sid text not null,
     sess json not null,
     expire timestamptz not null,
     constraint sessions_pk primary key (sid)
   )`,
  `create index sessions_by_expire on people.sessions (expire)`,
  `create table people.sign_in_attempts (
     address_hash bytea not null,
     attempts integer not null,
     expires_at timestamptz not null,
     constraint sign_in_attempts_pk primary key (address_hash),
     constraint sign_in_attempts_hash_length check (octet_length(address_hash) = 32)
   )`,
];

const DOWN = ['sign_in_attempts', 'sessions', 'role_grants', 'members', 'units', 'organisations'];

/** Organisations, units, members and their roles; sessions and sign-in counters, which belong to no organisation. */
export class People0001 implements MigrationInterface {
  readonly name = 'People0001700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of DOWN) await runner.query(`drop table people.${table}`);
  }
}
