import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A block hands out by mail or by cards. What follows from that is held by references that carry the way along. */
const WAYS = [
  `alter table people.round_blocks
     add column handed_out text not null default 'mail',
     add constraint round_blocks_handed_out check (handed_out in ('mail', 'cards')),
     add constraint round_blocks_way unique (organisation_id, round_id, block_id, handed_out),
     add constraint round_blocks_way_and_headcount unique
       (organisation_id, round_id, block_id, handed_out, headcount)`,
  `alter table people.round_members
     add column handed_out text not null default 'mail',
     drop constraint round_members_of_block,
     add constraint round_members_of_block foreign key (organisation_id, round_id, block_id, handed_out)
       references people.round_blocks (organisation_id, round_id, block_id, handed_out),
     add constraint round_members_way unique (organisation_id, round_id, member_id, handed_out)`,
  // Somebody whose block has cards could otherwise collect twice: with a card, and as a member.
  `alter table people.personal_links
     add column handed_out text not null default 'mail',
     add constraint personal_links_by_mail check (handed_out = 'mail'),
     drop constraint personal_links_of_member,
     add constraint personal_links_of_member foreign key (organisation_id, round_id, member_id, handed_out)
       references people.round_members (organisation_id, round_id, member_id, handed_out)`,
  `alter table people.issuances
     add column handed_out text not null default 'mail',
     add constraint issuances_by_mail check (handed_out = 'mail'),
     drop constraint issuances_to_member,
     add constraint issuances_to_member foreign key (organisation_id, round_id, member_id, handed_out)
       references people.round_members (organisation_id, round_id, member_id, handed_out)`,
];

/** Numbered from 1 to the headcount, which the reference keeps true: there can not be more cards than people. */
const CARDS = `
  create table people.round_cards (
    organisation_id uuid not null,
    round_id uuid not null,
    block_id uuid not null,
    card_number integer not null,
    token_hash bytea not null,
    handed_out text not null default 'cards',
    headcount integer not null,
    constraint round_cards_pkey primary key (organisation_id, round_id, block_id, card_number),
    constraint round_cards_of_block foreign key (organisation_id, round_id, block_id, handed_out, headcount)
      references people.round_blocks (organisation_id, round_id, block_id, handed_out, headcount),
    constraint round_cards_token unique (organisation_id, token_hash),
    constraint round_cards_by_cards check (handed_out = 'cards'),
    constraint round_cards_number check (card_number between 1 and headcount),
    constraint round_cards_hash_length check (octet_length(token_hash) = 32)
  )`;

/** As with members: that it happened is all there is to know. A card that has collected can not be withdrawn. */
const ISSUANCES = `
  create table people.card_issuances (
    organisation_id uuid not null,
    round_id uuid not null,
    block_id uuid not null,
    card_number integer not null,
    purpose text not null,
    blinded_hash bytea not null,
    constraint card_issuances_pkey primary key (organisation_id, round_id, block_id, card_number, purpose),
    constraint card_issuances_to_card foreign key (organisation_id, round_id, block_id, card_number)
      references people.round_cards (organisation_id, round_id, block_id, card_number),
    constraint card_issuances_purpose check (purpose in ('ratings', 'comment')),
    constraint card_issuances_hash_length check (octet_length(blinded_hash) = 32)
  )`;

const DOWN = [
  'drop table people.card_issuances',
  'drop table people.round_cards',
  `alter table people.issuances drop constraint issuances_to_member, drop column handed_out,
     add constraint issuances_to_member foreign key (organisation_id, round_id, member_id)
       references people.round_members (organisation_id, round_id, member_id)`,
  `alter table people.personal_links drop constraint personal_links_of_member, drop column handed_out,
     add constraint personal_links_of_member foreign key (organisation_id, round_id, member_id)
       references people.round_members (organisation_id, round_id, member_id)`,
  `alter table people.round_members drop constraint round_members_of_block, drop column handed_out,
     add constraint round_members_of_block foreign key (organisation_id, round_id, block_id)
       references people.round_blocks (organisation_id, round_id, block_id)`,
  'alter table people.round_blocks drop column handed_out',
];

/** Blocks whose members draw a card instead of getting a mail. */
export class Cards0006 implements MigrationInterface {
  readonly name = 'Cards1795345200006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...WAYS, CARDS, ISSUANCES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
