import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of the ballots of a block. */
export interface BlockCount {
  blockId: string;
  /** The headcount that the round was launched with. */
  entitled: number;
  /** Ballots with ratings in the inbox at closing: counted and invalid. */
  received: number;
  counted: number;
  /** Could not be opened, or hold something that the round did not ask. */
  invalid: number;
  /** Ballots with a comment; they were not opened. */
  comments: number;
}

/** That a round is closed, and what anybody may check about it. */
@Entity({ schema: 'release', name: 'releases' })
@Check('releases_fingerprint_size', 'octet_length(fingerprint) = 32')
@Check('releases_counts_array', "jsonb_typeof(counts) = 'array'")
@Check('releases_merkle_root_size', 'octet_length(merkle_root) = 32')
export class ReleaseEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'releases_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'releases_pkey' })
  roundId!: string;

  /** Of the directory that was closed. */
  @Column('bytea')
  fingerprint!: Buffer;

  /** In the order of the directory. */
  @Column('jsonb')
  counts!: BlockCount[];

  /** Over the hashes in `release_credentials`. */
  @Column('bytea', { name: 'merkle_root' })
  merkleRoot!: Buffer;
}
