import type { HandedOut } from '@leeway/contract';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { RoundBlockEntity } from './round-block.entity.js';

/** Who is entitled to answer, frozen at launch with the name as colleagues see it. */
@Entity('round_members')
@ForeignKey(
  () => RoundBlockEntity,
  ['organisationId', 'roundId', 'blockId', 'handedOut'],
  ['organisationId', 'roundId', 'blockId', 'handedOut'],
  {
    name: 'round_members_of_block',
  },
)
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'round_members_of_member',
})
@Unique('round_members_way', ['organisationId', 'roundId', 'memberId', 'handedOut'])
@Index('round_members_by_block', ['organisationId', 'roundId', 'blockId'])
export class RoundMemberEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'round_members_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'round_members_pkey' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'round_members_pkey' })
  memberId!: string;

  @Column('uuid', { name: 'block_id' })
  blockId!: string;

  /** The unit in whose own group they answer. */
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  /** That of the block. */
  @Column('text', { name: 'handed_out', default: 'mail' })
  handedOut!: HandedOut;

  @Column('text', { name: 'display_name' })
  displayName!: string;
}
