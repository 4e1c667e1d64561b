import type { Purpose } from '@leeway/ballot/protocol';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoundCardEntity } from '../cards/round-card.entity.js';

const KEY = { primaryKeyConstraintName: 'card_issuances_pkey' } as const;

/** No such card, or not any more; and the other way round: a card that has collected can not be withdrawn. */
export const COLLECTED_BY_CARD = 'card_issuances_to_card';

/** That a card has collected a credential. Its primary key is what makes it happen once; it knows no time. */
@Entity('card_issuances')
@ForeignKey(
  () => RoundCardEntity,
  ['organisationId', 'roundId', 'blockId', 'cardNumber'],
  ['organisationId', 'roundId', 'blockId', 'cardNumber'],
  { name: COLLECTED_BY_CARD },
)
@Check('card_issuances_purpose', `purpose in ('ratings', 'comment')`)
@Check('card_issuances_hash_length', `octet_length(blinded_hash) = 32`)
export class CardIssuanceEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', ...KEY })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'block_id', ...KEY })
  blockId!: string;

  @PrimaryColumn('integer', { name: 'card_number', ...KEY })
  cardNumber!: number;

  @PrimaryColumn('text', { ...KEY })
  purpose!: Purpose;

  /** SHA-256 of the blinded message, by which a repeat is recognised. */
  @Column('bytea', { name: 'blinded_hash' })
  blindedHash!: Buffer;
}
