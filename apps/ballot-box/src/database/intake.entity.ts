import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DirectoryEntity } from './directory.entity.js';

/** While the row is there, ballots are accepted for the round; the tally deletes it with the inbox. */
@Entity({ schema: 'ballots', name: 'intakes' })
@ForeignKey(() => DirectoryEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'intakes_directory_fkey',
})
export class IntakeEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'intakes_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'intakes_pkey' })
  roundId!: string;
}
