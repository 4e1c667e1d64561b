import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `alter table people.role_grants drop constraint role_grants_role`,
  `alter table people.role_grants add constraint role_grants_role check (role in ('administrator', 'trainer', 'auditor'))`,
  `create table people.audit_entries (
     organisation_id uuid not null,
     entry_id uuid not null,
     at timestamptz not null,
     kind text not null,
     actor_id uuid,
     actor_name text,
     subject_id uuid,
     subject_name text,
     details jsonb not null,
     constraint audit_entries_pkey primary key (organisation_id, entry_id),
     constraint audit_entries_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id),
     constraint audit_entries_kind check (kind ~ '^[a-z]+(-[a-z]+)*$'),
     constraint audit_entries_actor check ((actor_id is null) = (actor_name is null)),
     constraint audit_entries_subject check ((subject_id is null) = (subject_name is null)),
     constraint audit_entries_details_object check (jsonb_typeof(details) = 'object')
   )`,
  `create index audit_entries_by_time on people.audit_entries (organisation_id, at, entry_id)`,
  `create index audit_entries_by_kind on people.audit_entries (organisation_id, kind, at, entry_id)`,
  `create function people.refuse_change() returns trigger language plpgsql as $$
     begin
       raise exception 'the audit trail is only added to' using errcode = 'integrity_constraint_violation';
     end
   $$`,
  `create trigger audit_entries_only_added before update or delete or truncate on people.audit_entries
     for each statement execute function people.refuse_change()`,
  // At the end of the transaction, and one after the other in an organisation: two administrators who take the role from
  // each other at the same moment do not both succeed.
  `create function people.keep_an_administrator() returns trigger language plpgsql as $$
     begin
       if tg_table_name = 'members' and not exists (
         select from people.role_grants g where g.organisation_id = old.organisation_id
           and g.member_id = old.member_id and g.role = 'administrator'
       ) then
         return null;
       end if;
       perform from people.organisations where organisation_id = old.organisation_id for no key update;
       if not exists (
         select from people.role_grants g
         join people.members m on m.organisation_id = g.organisation_id and m.member_id = g.member_id
         where g.organisation_id = old.organisation_id and g.role = 'administrator' and m.active
       ) then
         raise exception 'an organisation keeps an administrator'
           using errcode = 'check_violation', constraint = 'role_grants_last_administrator';
       end if;
       return null;
     end
   $$`,
  `create constraint trigger role_grants_last_administrator after update or delete on people.role_grants
     deferrable initially deferred for each row when (old.role = 'administrator')
     execute function people.keep_an_administrator()`,
  `create constraint trigger members_last_administrator after update of active on people.members
     deferrable initially deferred for each row when (old.active and not new.active)
     execute function people.keep_an_administrator()`,
  `create table people.identity_providers (
     organisation_id uuid not null,
     issuer text not null,
     client_id text not null,
     sealed_secret bytea not null,
     secret_key_id text not null,
     password_sign_in boolean not null,
     constraint identity_providers_pkey primary key (organisation_id),
     constraint identity_providers_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id)
   )`,
  `create table people.identity_domains (
     organisation_id uuid not null,
     domain text not null,
     constraint identity_domains_pkey primary key (organisation_id, domain),
     constraint identity_domains_of_provider foreign key (organisation_id)
       references people.identity_providers (organisation_id) on delete cascade,
     constraint identity_domains_lower check (domain = lower(domain))
   )`,
  `create index identity_domains_by_domain on people.identity_domains (domain)`,
];

const DOWN = [
  `drop table people.identity_domains`,
  `drop table people.identity_providers`,
  `drop trigger members_last_administrator on people.members`,
  `drop trigger role_grants_last_administrator on people.role_grants`,
  `drop function people.keep_an_administrator`,
  `drop table people.audit_entries`,
  `drop function people.refuse_change`,
  `delete from people.role_grants where role = 'auditor'`,
  `alter table people.role_grants drop constraint role_grants_role`,
  `alter table people.role_grants add constraint role_grants_role check (role in ('administrator', 'trainer'))`,
];

/** Who may do what: an auditor, an administrator who is never the last to go, the audit trail, and providers to sign in with. */
export class Access0011 implements MigrationInterface {
  readonly name = 'Access1795700000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
