import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoundBlockEntity } from '../rounds/round-block.entity.js';

const KEY = { primaryKeyConstraintName: 'participation_pkey' } as const;

/** What is told of a block while its round runs. It holds no number of people, and only the last moment it was told. */
@Entity('participation')
@ForeignKey(
  () => RoundBlockEntity,
  ['organisationId', 'roundId', 'blockId'],
  ['organisationId', 'roundId', 'blockId'],
  { name: 'participation_of_block' },
)
@Check('participation_parts', `parts between 2 and 4`)
@Check('participation_part', `part between 0 and parts - 1`)
export class ParticipationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', ...KEY })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'block_id', ...KEY })
  blockId!: string;

  /** The fixed moment of a day, not when somebody collected. */
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  /** The share that has collected, from 0. */
  @Column('integer')
  part!: number;

  /** In how many shares the block is divided. */
  @Column('integer')
  parts!: number;
}
