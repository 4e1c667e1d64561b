import type { Language } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { UnitEntity } from './unit.entity.js';

const KEY = { primaryKeyConstraintName: 'members_pk' } as const;

@Entity('members')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], { name: 'members_organisation_fk' })
@ForeignKey(() => UnitEntity, ['organisationId', 'unitId'], ['organisationId', 'unitId'], { name: 'members_unit_fk' })
@ForeignKey(() => MemberEntity, ['organisationId', 'managerId'], ['organisationId', 'memberId'], {
  name: 'members_manager_fk',
})
@Unique('members_email', ['organisationId', 'email'])
@Index('members_by_email', ['email'])
@Index('members_by_unit', ['organisationId', 'unitId'])
@Index('members_by_manager', ['organisationId', 'managerId'])
@Index('members_by_name', ['organisationId', 'lastName', 'firstName', 'memberId'])
@Check('members_email_lower', 'email = lower(email)')
@Check('members_language', `language in ('nl', 'en')`)
@Check('members_not_own_manager', 'manager_id <> member_id')
@Check(
  'members_erased_are_gone',
  `not erased or (not active and unit_id is null and manager_id is null and password_hash is null)`,
)
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  /** In lower case. */
  @Column('text')
  email!: string;

  @Column('text', { name: 'first_name' })
  firstName!: string;

  /** "van der"; empty when there is none. */
  @Column('text')
  infix!: string;

  @Column('text', { name: 'last_name' })
  lastName!: string;

  /** Null for who is not on the roster: people who left, and an administrator who only administers. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId!: string | null;

  @Column('text')
  language!: Language;

  /** Null for most people: they come with a personal link. Loaded only where it is asked for by name. */
  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash!: string | null;

  @Column('boolean')
  active!: boolean;

  /** On request: name and address are replaced, and the row only stays because others refer to it. */
  @Column('boolean', { default: false })
  erased!: boolean;
}
