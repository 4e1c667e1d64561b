import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

/** A credential whose ballot was counted, or, for a comment, received: its owner can look it up. */
@Entity({ schema: 'release', name: 'release_credentials' })
@ForeignKey(() => ReleaseEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'release_credentials_release_fkey',
  deferrable: 'INITIALLY DEFERRED',
})
@Check('release_credentials_hash_size', 'octet_length(credential_hash) = 32')
@Check('release_credentials_purpose_range', 'purpose between 1 and 2')
export class ReleaseCredentialEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'release_credentials_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'release_credentials_pkey' })
  roundId!: string;

  @PrimaryColumn('bytea', { name: 'credential_hash', primaryKeyConstraintName: 'release_credentials_pkey' })
  credentialHash!: Buffer;

  @Column('uuid', { name: 'block_id' })
  blockId!: string;

  /** 1 = ratings, 2 = comment. */
  @Column('smallint')
  purpose!: number;
}
