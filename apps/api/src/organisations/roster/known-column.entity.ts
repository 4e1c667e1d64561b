import type { ColumnMeaning } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisation.entity.js';

/** What an administrator said a column of their files means. `-` is a column that is not read. */
@Entity('roster_columns')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], {
  name: 'roster_columns_of_organisation',
})
@Check('roster_columns_header', `header <> '' and length(header) <= 200`)
@Check('roster_columns_meaning', `meaning ~ '^([a-zA-Z]+|level[1-9]|-)$'`)
export class KnownColumnEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'roster_columns_pkey' })
  organisationId!: string;

  /** The name in the file without case, accents and punctuation. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'roster_columns_pkey' })
  header!: string;

  @Column('text')
  meaning!: ColumnMeaning;
}
