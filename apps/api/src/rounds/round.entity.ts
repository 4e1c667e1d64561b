import type { Localised, RoundView } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { LAUNCH_STATES, type LaunchState } from './round-state.js';

/** A unit as it was when the round was launched. */
export interface FrozenUnit {
  id: string;
  parentId: string | null;
  name: string;
}

@Entity('rounds')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], {
  name: 'rounds_of_organisation',
})
@Check('rounds_kind', `kind in ('pulse', 'baseline')`)
@Check('rounds_state', `state in (${LAUNCH_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('rounds_close_after_opening', `closes_at > opens_at`)
@Check(
  'rounds_directory_with_state',
  `(state = 'preparing') = (directory is null) and (directory is null) = (fingerprint is null)
    and (directory is null) = (questionnaire is null) and (directory is null or tally_public_key is not null)`,
)
@Check('rounds_fingerprint_length', `octet_length(fingerprint) = 32`)
@Index('rounds_unfinished', ['organisationId', 'state'], { where: 'NOT keys_destroyed' })
export class RoundEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'rounds_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'rounds_pkey' })
  roundId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: RoundView['kind'];

  @Column('timestamptz', { name: 'opens_at' })
  opensAt!: Date;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;

  @Column('text', { name: 'plan_hash' })
  planHash!: string;

  /** The frozen tree. */
  @Column('jsonb')
  units!: FrozenUnit[];

  @Column('text')
  state!: LaunchState;

  @Column('text', { name: 'tally_public_key', nullable: true })
  tallyPublicKey!: string | null;

  /** Canonical text; written once, together with the questionnaire whose hash is in it. */
  @Column('text', { nullable: true })
  directory!: string | null;

  @Column('text', { nullable: true })
  questionnaire!: string | null;

  /** SHA-256 of the directory. */
  @Column('bytea', { nullable: true })
  fingerprint!: Buffer | null;

  @Column('boolean', { name: 'keys_destroyed', default: false })
  keysDestroyed!: boolean;

  /** Until when one process works on the preparation; by the database's clock. */
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;
}

/** A group that is reported together, and shares a key for its credentials. */
@Entity('round_blocks')
@ForeignKey(() => RoundEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'round_blocks_of_round',
})
@Unique('round_blocks_in_order', ['organisationId', 'roundId', 'position'])
@Check('round_blocks_headcount', `headcount >= 5`)
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

  /** Only once its private key is safe in the key files. */
  @Column('text', { name: 'public_key', nullable: true })
  publicKey!: string | null;

  @Column('bytea', { name: 'members_salt' })
  membersSalt!: Buffer;

  @Column('text', { name: 'members_hash' })
  membersHash!: string;
}

/** Who is entitled to answer, frozen at launch with the name as colleagues see it. */
@Entity('round_members')
@ForeignKey(
  () => RoundBlockEntity,
  ['organisationId', 'roundId', 'blockId'],
  ['organisationId', 'roundId', 'blockId'],
  {
    name: 'round_members_of_block',
  },
)
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'round_members_of_member',
})
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

  @Column('text', { name: 'display_name' })
  displayName!: string;
}
