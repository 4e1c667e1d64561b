import type { RoundView } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
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
