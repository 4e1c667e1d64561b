import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisations')
@Check('organisations_name_filled', `name <> ''`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'organisations_pk' })
  organisationId!: string;

  @Column('text')
  name!: string;
}
