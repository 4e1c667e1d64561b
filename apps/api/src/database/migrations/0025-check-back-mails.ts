import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators are told about a proposal of check-backs, and its trainer about what was decided, once each. */
export class CheckBackMails0025 implements MigrationInterface {
  readonly name = 'CheckBackMails1795651200025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.check_back_mails (
        organisation_id uuid not null,
        message_id uuid not null,
        cohort_id uuid not null,
        kind text not null,
        member_id uuid not null,
        subject text not null,
        text text not null,
        html text not null,
        sent boolean not null default false,
        attempts integer not null default 0,
        retry_at timestamptz,
        failure text,
        failed boolean not null default false,
        constraint check_back_mails_pkey primary key (organisation_id, message_id),
        constraint check_back_mails_of_check_back foreign key (organisation_id, cohort_id)
          references people.check_backs (organisation_id, cohort_id) on delete cascade,
        constraint check_back_mails_to_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id),
        constraint check_back_mails_once unique (organisation_id, cohort_id, kind, member_id),
        constraint check_back_mails_kind check (kind in ('proposed', 'accepted', 'declined')),
        constraint check_back_mails_sent_are_empty check (not sent or (text = '' and html = '')),
        constraint check_back_mails_attempts check (attempts >= 0),
        constraint check_back_mails_failure
          check (failure in ('address-unknown', 'mailbox-full', 'refused', 'not-reached')),
        constraint check_back_mails_failed_why check (not failed or failure is not null),
        constraint check_back_mails_retry_of_waiting check (retry_at is null or not (sent or failed))
      )`);
    await runner.query(`
      create index check_back_mails_unsent on people.check_back_mails (organisation_id, message_id) where not sent`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.check_back_mails');
  }
}
