import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What everybody may know about a launched round. Immutable, and public without signing in. */
@Entity({ schema: 'ballots', name: 'directories' })
@Check('directories_directory_size', 'octet_length(directory) between 2 and 33554432')
@Check('directories_questionnaire_size', 'octet_length(questionnaire) between 2 and 1048576')
@Check('directories_fingerprint', "fingerprint = sha256(convert_to(directory, 'UTF8'))")
export class DirectoryEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'directories_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'directories_pkey' })
  roundId!: string;

  /** Canonical JSON, as it is hashed and compared. */
  @Column('text')
  directory!: string;

  /** SHA-256 of the directory. */
  @Column('bytea')
  fingerprint!: Buffer;

  /** Canonical JSON, as the directory names its hash. */
  @Column('text')
  questionnaire!: string;
}
