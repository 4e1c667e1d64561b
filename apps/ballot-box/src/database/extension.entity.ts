import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DirectoryEntity } from './directory.entity.js';

/** That a round closes later than its directory says. Written by the tally, once; immutable, and public without signing in. */
@Entity({ schema: 'ballots', name: 'extensions' })
@ForeignKey(() => DirectoryEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'extensions_directory_fkey',
})
@Check('extensions_extension_size', 'octet_length(extension) between 2 and 1024')
export class ExtensionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'extensions_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'extensions_pkey' })
  roundId!: string;

  /** Canonical JSON, as it is compared. */
  @Column('text')
  extension!: string;
}
