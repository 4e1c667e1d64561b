import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitEntity } from '../organisations/unit.entity.js';

/** A unit that the personnel system keeps as a group: it stays when nobody is in it. */
@Entity('provisioned_units')
@ForeignKey(() => UnitEntity, ['organisationId', 'unitId'], ['organisationId', 'unitId'], {
  name: 'provisioned_units_unit',
})
@Check('provisioned_units_external_id', `external_id <> ''`)
export class ProvisionedUnitEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'provisioned_units_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'provisioned_units_pkey' })
  unitId!: string;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;
}
