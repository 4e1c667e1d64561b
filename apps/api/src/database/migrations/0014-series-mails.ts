import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators are told about a round of a series, once each. The mails of a round itself are in the outbox. */
export class SeriesMails0014 implements MigrationInterface {
  readonly name = 'SeriesMails1795795200014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people.series_mails (
        organisation_id uuid not null,
        message_id uuid not null,
        series_id uuid not null,
        number integer not null,
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
        constraint series_mails_pkey primary key (organisation_id, message_id),
        constraint series_mails_of_round foreign key (organisation_id, series_id, number)
          references people.series_rounds (organisation_id, series_id, number),
        constraint series_mails_to_member foreign key (organisation_id, member_id)
          references people.members (organisation_id, member_id),
        constraint series_mails_once unique (organisation_id, series_id, number, kind, member_id),
        constraint series_mails_kind check (kind in ('ahead', 'problem', 'missed')),
        constraint series_mails_sent_are_empty check (not sent or (text = '' and html = '')),
        constraint series_mails_attempts check (attempts >= 0),
        constraint series_mails_failure check (failure in ('address-unknown', 'mailbox-full', 'refused', 'not-reached')),
        constraint series_mails_failed_why check (not failed or failure is not null),
        constraint series_mails_retry_of_waiting check (retry_at is null or not (sent or failed))
      )`);
    await runner.query(`
      create index series_mails_unsent on people.series_mails (organisation_id, message_id) where not sent`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.series_mails');
  }
}
