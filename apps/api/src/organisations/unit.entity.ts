import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

const KEY = { primaryKeyConstraintName: 'units_pk' } as const;

@Entity('units')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], { name: 'units_organisation_fk' })
@ForeignKey(() => UnitEntity, ['organisationId', 'parentId'], ['organisationId', 'unitId'], { name: 'units_parent_fk' })
@Index('units_sibling_names', ['organisationId', 'parentId', 'name'], { unique: true })
@Check('units_name_filled', `name <> ''`)
@Check('units_not_own_parent', 'parent_id <> unit_id')
export class UnitEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'unit_id', ...KEY })
  unitId!: string;

  /** Null at the root. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  name!: string;

  /** Touched by hand: it stays when nobody is in it, until somebody removes it. */
  @Column('boolean', { default: false })
  kept!: boolean;
}
