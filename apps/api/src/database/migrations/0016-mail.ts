import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // A new kind of mail needs no other constraint.
  `create table people.mail_texts (
     organisation_id uuid not null,
     kind text not null,
     language text not null,
     subject text not null,
     body text not null,
     closing text not null,
     constraint mail_texts_pkey primary key (organisation_id, kind, language),
     constraint mail_texts_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id),
     constraint mail_texts_kind check (kind ~ '^[a-z]+(-[a-z]+)*$'),
     constraint mail_texts_language check (language in ('nl', 'en')),
     constraint mail_texts_subject check (char_length(subject) between 1 and 150 and subject !~ '[\\n\\r]'),
     constraint mail_texts_body check (char_length(body) between 1 and 4000),
     constraint mail_texts_closing check (char_length(closing) <= 500)
   )`,
  `alter table people.outbox
     add column html text not null default '',
     add column attempts integer not null default 0,
     add column retry_at timestamptz,
     add column failure text,
     add column failed boolean not null default false,
     drop constraint outbox_forgets_links,
     add constraint outbox_forgets_links check (not sent or (link is null and text = '' and html = '')),
     add constraint outbox_attempts check (attempts >= 0),
     add constraint outbox_failure check (failure in ('address-unknown', 'mailbox-full', 'refused', 'not-reached')),
     add constraint outbox_failed_why check (not failed or failure is not null),
     add constraint outbox_retry_of_waiting check (retry_at is null or not (sent or failed))`,
];

const DOWN = [
  // Who was not reached stays without a mail either way; a mail that waits can still be sent.
  `alter table people.outbox
     drop constraint outbox_retry_of_waiting,
     drop constraint outbox_failed_why,
     drop constraint outbox_failure,
     drop constraint outbox_attempts,
     drop constraint outbox_forgets_links,
     drop column failed,
     drop column failure,
     drop column retry_at,
     drop column attempts,
     drop column html,
     add constraint outbox_forgets_links check (not sent or (link is null and text = ''))`,
  `drop table people.mail_texts`,
];

/** Texts of an organisation's own in the mails of its rounds, mails in HTML too, and what became of each. */
export class Mail0016 implements MigrationInterface {
  readonly name = 'Mail1795700000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
