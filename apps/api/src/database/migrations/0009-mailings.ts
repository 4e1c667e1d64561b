import type { MigrationInterface, QueryRunner } from 'typeorm';

const MAILINGS = `
  create table people.round_mailings (
    organisation_id uuid not null,
    round_id uuid not null,
    kind text not null,
    number integer not null,
    due_at timestamptz not null,
    state text not null default 'planned',
    constraint round_mailings_pkey primary key (organisation_id, round_id, kind, number),
    constraint round_mailings_of_round foreign key (organisation_id, round_id)
      references people.rounds (organisation_id, round_id),
    constraint round_mailings_kind check (kind in ('welcome', 'opening', 'reminder', 'stopped')),
    constraint round_mailings_number check (number >= 1 and (kind = 'reminder' or number = 1)),
    constraint round_mailings_state check (state in ('planned', 'written', 'skipped'))
  )`;

/** Rounds from before have a welcome mail only. When it was sent is not known; before the opening is near enough. */
const OF_EARLIER_ROUNDS = `
  insert into people.round_mailings (organisation_id, round_id, kind, number, due_at, state)
  select organisation_id, round_id, 'welcome', 1, opens_at, case when state = 'launched' then 'written' else 'planned' end
  from people.rounds`;

const OUTBOX = [
  `alter table people.outbox add column kind text not null default 'welcome', add column number integer not null default 1`,
  `alter table people.outbox alter column kind drop default, alter column number drop default,
     add constraint outbox_once unique (organisation_id, round_id, member_id, kind, number),
     add constraint outbox_of_mailing foreign key (organisation_id, round_id, kind, number)
       references people.round_mailings (organisation_id, round_id, kind, number)`,
];

/** Called off before it opened: asked for by the administrator, done by the tally. */
const STOP = `
  alter table people.rounds
    add column stop_requested boolean not null default false,
    drop constraint rounds_state,
    add constraint rounds_state check (state in ('preparing', 'publishing', 'launched', 'stopped')),
    add constraint rounds_stopped_when_requested check (state <> 'stopped' or stop_requested)`;

/** The mails of a round by kind and moment; each goes to a person once. And rounds that are called off. */
export class Mailings0009 implements MigrationInterface {
  readonly name = 'Mailings1795609200009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MAILINGS);
    await runner.query(OF_EARLIER_ROUNDS);
    await runner.query(STOP);
    for (const statement of OUTBOX) await runner.query(statement);
    await runner.query(`
      create index round_mailings_planned on people.round_mailings (organisation_id, due_at) where state = 'planned'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from people.outbox where kind <> 'welcome'`);
    await runner.query(
      'alter table people.outbox drop constraint outbox_of_mailing, drop column kind, drop column number',
    );
    await runner.query('drop table people.round_mailings');
    // A round that was stopped has no keys any more, and is over either way.
    await runner.query(`
      alter table people.rounds
        drop constraint rounds_stopped_when_requested, drop constraint rounds_state`);
    await runner.query(`update people.rounds set state = 'launched' where state = 'stopped'`);
    await runner.query(`
      alter table people.rounds drop column stop_requested,
        add constraint rounds_state check (state in ('preparing', 'publishing', 'launched'))`);
  }
}
