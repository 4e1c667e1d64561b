import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitEntity } from '../organisations/unit.entity.js';
import { TrainerAccessEntity } from './trainer-access.entity.js';

const KEY = { primaryKeyConstraintName: 'trainer_access_units_pkey' } as const;

/** A unit that an administrator has named for a trainer: its own group, and nothing below it. */
@Entity('trainer_access_units')
@ForeignKey(() => TrainerAccessEntity, ['organisationId', 'accessId'], ['organisationId', 'accessId'], {
  name: 'trainer_access_units_of_access',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UnitEntity, ['organisationId', 'unitId'], ['organisationId', 'unitId'], {
  name: 'trainer_access_units_unit',
  onDelete: 'CASCADE',
})
export class TrainerAccessUnitEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'access_id', ...KEY })
  accessId!: string;

  @PrimaryColumn('uuid', { name: 'unit_id', ...KEY })
  unitId!: string;
}
