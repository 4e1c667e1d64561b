import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { TrainerAccessUnitEntity } from './trainer-access-unit.entity.js';

const KEY = { primaryKeyConstraintName: 'trainer_consents_pkey' } as const;

/** What somebody who leads a unit lets a trainer see of it; without a row, nothing. It ends with the access to the unit. */
@Entity('trainer_consents')
@ForeignKey(
  () => TrainerAccessUnitEntity,
  ['organisationId', 'accessId', 'unitId'],
  ['organisationId', 'accessId', 'unitId'],
  { name: 'trainer_consents_about_unit', onDelete: 'CASCADE' },
)
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'trainer_consents_by_member',
})
export class TrainerConsentEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'access_id', ...KEY })
  accessId!: string;

  @PrimaryColumn('uuid', { name: 'unit_id', ...KEY })
  unitId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  @Column('boolean', { name: 'by_name' })
  byName!: boolean;

  /** Of a round it counts together with `mirrors.shared_with_trainers`. */
  @Column('boolean')
  mirror!: boolean;
}
