import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisations')
@Check('organisations_name_filled', `name <> ''`)
@Check('organisations_time_zone_name', `time_zone ~ '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$'`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'organisations_pk' })
  organisationId!: string;

  @Column('text')
  name!: string;

  /** IANA name, in which all its days and times are said and reckoned. */
  @Column('text', { name: 'time_zone', default: 'Europe/Amsterdam' })
  timeZone!: string;
}
