import type { Release } from '@leeway/trust-model';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of the ballots of a block. */
export interface BlockCount {
  blockId: string;
  /** The headcount that the round was launched with. */
  entitled: number;
  /** Ballots with ratings in the inbox at closing. */
  received: number;
  /** Of these, the ones that are in the figures. */
  counted: number;
  /**
   * Could not be read, or hold something that the round did not ask: all received ballots with ratings that were not
   * counted, and of the ballots with a comment those that were opened in vain.
   */
  invalid: number;
  /** Ballots with a comment in the inbox at closing, opened or not: what came in is `received` and `comments`. */
  comments: number;
}

/** That a round is closed, and what anybody may check about it. */
@Entity({ schema: 'release', name: 'releases' })
@Check('releases_fingerprint_size', 'octet_length(fingerprint) = 32')
@Check('releases_counts_array', "jsonb_typeof(counts) = 'array'")
@Check('releases_merkle_root_size', 'octet_length(merkle_root) = 32')
@Check('releases_strays_range', 'strays >= 0')
@Index('releases_quality_once', ['organisationId'], { unique: true, where: "quality ->> 'status' = 'shown'" })
@Check('releases_quality_object', "jsonb_typeof(quality) = 'object'")
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

  /** Ballots of blocks that are not in the directory: left out of everything else, and written by other software. */
  @Column('integer')
  strays!: number;

  /** Figures about the questionnaire, of the organisation as a whole. */
  @Column('jsonb')
  quality!: Release['quality'];
}
