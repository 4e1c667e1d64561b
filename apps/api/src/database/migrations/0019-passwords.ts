import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table people.password_links (
     organisation_id uuid not null,
     member_id uuid not null,
     email text not null,
     reason text not null,
     token_hash bytea,
     expires_at timestamptz not null,
     mail_due_at timestamptz,
     attempts integer not null default 0,
     constraint password_links_pkey primary key (organisation_id, member_id),
     constraint password_links_of_member foreign key (organisation_id, member_id)
       references people.members (organisation_id, member_id),
     constraint password_links_token unique (organisation_id, token_hash),
     constraint password_links_reason check (reason in ('invited', 'forgotten')),
     constraint password_links_hash_length check (octet_length(token_hash) = 32),
     constraint password_links_mailed check (mail_due_at is not null or token_hash is not null)
   )`,
  `create index password_links_unsent on people.password_links (organisation_id, mail_due_at)
     where mail_due_at is not null`,
  `alter table people.role_grants drop constraint role_grants_role`,
  `alter table people.role_grants add constraint role_grants_role
     check (role in ('administrator', 'trainer', 'auditor', 'overview'))`,
];

const DOWN = [
  `delete from people.role_grants where role = 'overview'`,
  `alter table people.role_grants drop constraint role_grants_role`,
  `alter table people.role_grants add constraint role_grants_role check (role in ('administrator', 'trainer', 'auditor'))`,
  `drop table people.password_links`,
];

/** Links to choose a password, and the right to see the published groups of the whole organisation. */
export class Passwords0019 implements MigrationInterface {
  readonly name = 'Passwords1796040000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
