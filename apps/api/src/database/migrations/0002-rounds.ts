import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds with their frozen snapshot, who has collected a credential, personal links, and the outbox. */
export class Rounds0002 implements MigrationInterface {
  readonly name = 'Rounds1795345200002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ROUNDS, BLOCKS, MEMBERS, ISSUANCES, LINKS, OUTBOX]) {
      await runner.query(statement);
    }
    // The preparer looks for these few among all rounds, every half second.
    await runner.query(`
      create index rounds_unfinished on people.rounds (organisation_id, state) where not keys_destroyed`);
    await runner.query(`
      create index round_members_by_block on people.round_members (organisation_id, round_id, block_id)`);
    await runner.query(`
      create index outbox_unsent on people.outbox (organisation_id, message_id) where not sent`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['outbox', 'personal_links', 'issuances', 'round_members', 'round_blocks', 'rounds']) {
      await runner.query(`drop table people.${table}`);
    }
  }
}

const ROUNDS = `
  create table people.rounds (
    organisation_id uuid not null,
    round_id uuid not null,
    name text not null,
    kind text not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    plan_hash text not null,
    units jsonb not null,
    state text not null,
    tally_public_key text,
    directory text,
    questionnaire text,
    fingerprint bytea,
    keys_destroyed boolean not null default false,
    lease_until timestamptz,
    constraint rounds_pkey primary key (organisation_id, round_id),
    constraint rounds_of_organisation foreign key (organisation_id) references people.organisations (organisation_id),
    constraint rounds_kind check (kind in ('pulse', 'baseline')),
    constraint rounds_state check (state in ('preparing', 'publishing', 'launched')),
    constraint rounds_close_after_opening check (closes_at > opens_at),
    constraint rounds_directory_with_state check (
      (state = 'preparing') = (directory is null)
      and (directory is null) = (fingerprint is null)
      and (directory is null) = (questionnaire is null)
      and (directory is null or tally_public_key is not null)),
    constraint rounds_fingerprint_length check (octet_length(fingerprint) = 32)
  )`;

const BLOCKS = `
  create table people.round_blocks (
    organisation_id uuid not null,
    round_id uuid not null,
    block_id uuid not null,
    position integer not null,
    label jsonb not null,
    unit_id uuid not null,
    group_unit_ids jsonb not null,
    headcount integer not null,
    public_key text,
    members_salt bytea not null,
    members_hash text not null,
    constraint round_blocks_pkey primary key (organisation_id, round_id, block_id),
    constraint round_blocks_of_round foreign key (organisation_id, round_id)
      references people.rounds (organisation_id, round_id),
    constraint round_blocks_in_order unique (organisation_id, round_id, position),
    constraint round_blocks_headcount check (headcount >= 5),
    constraint round_blocks_salt_length check (octet_length(members_salt) = 16)
  )`;

const MEMBERS = `
  create table people.round_members (
    organisation_id uuid not null,
    round_id uuid not null,
    member_id uuid not null,
    block_id uuid not null,
    unit_id uuid not null,
    display_name text not null,
    constraint round_members_pkey primary key (organisation_id, round_id, member_id),
    constraint round_members_of_block foreign key (organisation_id, round_id, block_id)
      references people.round_blocks (organisation_id, round_id, block_id),
    constraint round_members_of_member foreign key (organisation_id, member_id)
      references people.members (organisation_id, member_id)
  )`;

/** No time, no address, no number: that it happened is all there is to know. */
const ISSUANCES = `
  create table people.issuances (
    organisation_id uuid not null,
    round_id uuid not null,
    member_id uuid not null,
    purpose text not null,
    blinded_hash bytea not null,
    constraint issuances_pkey primary key (organisation_id, round_id, member_id, purpose),
    constraint issuances_to_member foreign key (organisation_id, round_id, member_id)
      references people.round_members (organisation_id, round_id, member_id),
    constraint issuances_purpose check (purpose in ('ratings', 'comment')),
    constraint issuances_hash_length check (octet_length(blinded_hash) = 32)
  )`;

const LINKS = `
  create table people.personal_links (
    organisation_id uuid not null,
    round_id uuid not null,
    member_id uuid not null,
    token_hash bytea not null,
    constraint personal_links_pkey primary key (organisation_id, round_id, member_id),
    constraint personal_links_of_member foreign key (organisation_id, round_id, member_id)
      references people.round_members (organisation_id, round_id, member_id),
    constraint personal_links_token unique (organisation_id, token_hash),
    constraint personal_links_hash_length check (octet_length(token_hash) = 32)
  )`;

/** A mail that has been sent keeps its subject only: the link in it is a key. */
const OUTBOX = `
  create table people.outbox (
    organisation_id uuid not null,
    message_id uuid not null,
    round_id uuid not null,
    member_id uuid not null,
    subject text not null,
    text text not null,
    link text,
    sent boolean not null default false,
    constraint outbox_pkey primary key (organisation_id, message_id),
    constraint outbox_to_member foreign key (organisation_id, round_id, member_id)
      references people.round_members (organisation_id, round_id, member_id),
    constraint outbox_forgets_links check (not sent or (link is null and text = ''))
  )`;
