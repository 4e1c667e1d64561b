import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IntakeEntity } from './intake.entity.js';

/** The newest ballot of one credential. Only the tally can open it. */
@Entity({ schema: 'ballots', name: 'inbox' })
@ForeignKey(() => IntakeEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'inbox_intake_fkey',
})
@Check('inbox_credential_hash_size', 'octet_length(credential_hash) = 32')
@Check('inbox_purpose_range', 'purpose between 1 and 2')
@Check('inbox_version_range', 'version >= 1')
@Check('inbox_ciphertext_size', 'octet_length(ciphertext) = 4177')
export class SealedBallotEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'inbox_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'inbox_pkey' })
  roundId!: string;

  @PrimaryColumn('bytea', { name: 'credential_hash', primaryKeyConstraintName: 'inbox_pkey' })
  credentialHash!: Buffer;

  @Column('uuid', { name: 'block_id' })
  blockId!: string;

  /** 1 = ratings, 2 = comment. */
  @Column('smallint')
  purpose!: number;

  @Column('integer')
  version!: number;

  @Column('bytea')
  ciphertext!: Buffer;
}
