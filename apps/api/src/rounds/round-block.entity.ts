import type { Purpose } from '@leeway/ballot/protocol';
import type { HandedOut, Localised } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RoundEntity } from './round.entity.js';

/** A group that is reported together, and shares a key for its credentials. */
@Entity('round_blocks')
@ForeignKey(() => RoundEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'round_blocks_of_round',
})
@Unique('round_blocks_in_order', ['organisationId', 'roundId', 'position'])
@Unique('round_blocks_way', ['organisationId', 'roundId', 'blockId', 'handedOut'])
@Unique('round_blocks_way_and_headcount', ['organisationId', 'roundId', 'blockId', 'handedOut', 'headcount'])
@Check('round_blocks_handed_out', `handed_out in ('mail', 'cards')`)
@Check('round_blocks_headcount', `headcount >= 5`)
@Check('round_blocks_public_keys', `public_keys is null or (public_keys ? 'ratings' and public_keys ? 'comment')`)
@Check('round_blocks_issued', `issued between 0 and headcount`)
@Check('round_blocks_salt_length', `octet_length(members_salt) = 16`)
export class RoundBlockEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'round_blocks_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'round_blocks_pkey' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'block_id', primaryKeyConstraintName: 'round_blocks_pkey' })
  blockId!: string;

  /** In the order of the plan, from 0. */
  @Column('integer')
  position!: number;

  @Column('jsonb')
  label!: Localised;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('jsonb', { name: 'group_unit_ids' })
  groupUnitIds!: string[];

  @Column('integer')
  headcount!: number;

  /** How its members get at their credential: each by a link in a mail, or by a card that anybody of them draws. */
  @Column('text', { name: 'handed_out', default: 'mail' })
  handedOut!: HandedOut;

  /** One for each purpose; only once their private keys are safe in the key files. */
  @Column('jsonb', { name: 'public_keys', nullable: true })
  publicKeys!: Record<Purpose, string> | null;

  @Column('bytea', { name: 'members_salt' })
  membersSalt!: Buffer;

  @Column('text', { name: 'members_hash' })
  membersHash!: string;

  /** How many collected a credential for the ratings; counted once, when none can be issued any more. */
  @Column('integer', { nullable: true })
  issued!: number | null;
}
