import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RoundBlockEntity } from '../rounds/round-block.entity.js';

const KEY = { primaryKeyConstraintName: 'round_cards_pkey' } as const;

/** A second set of cards for a block, while there is one. */
export const CARDS_ONCE = KEY.primaryKeyConstraintName;

/** A card of a block, for whoever draws it: its code as a hash only, and nobody's name. */
@Entity('round_cards')
@ForeignKey(
  () => RoundBlockEntity,
  ['organisationId', 'roundId', 'blockId', 'handedOut', 'headcount'],
  ['organisationId', 'roundId', 'blockId', 'handedOut', 'headcount'],
  { name: 'round_cards_of_block' },
)
@Unique('round_cards_token', ['organisationId', 'tokenHash'])
@Check('round_cards_by_cards', `handed_out = 'cards'`)
@Check('round_cards_number', `card_number between 1 and headcount`)
@Check('round_cards_hash_length', `octet_length(token_hash) = 32`)
export class RoundCardEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', ...KEY })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'block_id', ...KEY })
  blockId!: string;

  /** From 1. Not the order in which they are printed. */
  @PrimaryColumn('integer', { name: 'card_number', ...KEY })
  cardNumber!: number;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** Always so: the reference then allows cards only where a block hands out by them. */
  @Column('text', { name: 'handed_out', default: 'cards' })
  handedOut!: 'cards';

  /** Of the block, as the reference makes sure: the highest number that a card can have. */
  @Column('integer')
  headcount!: number;
}
