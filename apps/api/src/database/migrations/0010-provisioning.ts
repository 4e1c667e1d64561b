import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table people.provisioning_tokens (
     organisation_id uuid not null,
     token_hash bytea not null,
     used_on date,
     constraint provisioning_tokens_pkey primary key (organisation_id),
     constraint provisioning_tokens_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id),
     constraint provisioning_tokens_hash_length check (octet_length(token_hash) = 32)
   )`,
  `create table people.provisioned_people (
     organisation_id uuid not null,
     member_id uuid not null,
     user_name text not null,
     user_name_key text not null,
     external_id text,
     constraint provisioned_people_pkey primary key (organisation_id, member_id),
     constraint provisioned_people_member foreign key (organisation_id, member_id)
       references people.members (organisation_id, member_id),
     constraint provisioned_people_user_name unique (organisation_id, user_name_key),
     constraint provisioned_people_key_of_name check (user_name_key = lower(user_name) and user_name <> ''),
     constraint provisioned_people_external_id check (external_id <> '')
   )`,
  `create index provisioned_people_by_external_id on people.provisioned_people (organisation_id, external_id)`,
  `create table people.provisioned_units (
     organisation_id uuid not null,
     unit_id uuid not null,
     external_id text,
     constraint provisioned_units_pkey primary key (organisation_id, unit_id),
     constraint provisioned_units_unit foreign key (organisation_id, unit_id)
       references people.units (organisation_id, unit_id),
     constraint provisioned_units_external_id check (external_id <> '')
   )`,
  `alter table people.members
     add column erased boolean not null default false,
     add constraint members_erased_are_gone check (
       not erased or (not active and unit_id is null and manager_id is null and password_hash is null)
     )`,
];

/** What a personnel system keeps up to date by itself, and people who were erased on request. */
export class Provisioning0010 implements MigrationInterface {
  readonly name = 'Provisioning1795609200010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table people.members drop column erased');
    for (const table of ['provisioned_units', 'provisioned_people', 'provisioning_tokens']) {
      await runner.query(`drop table people.${table}`);
    }
  }
}
