import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';

/** Two people of the personnel system with one name. */
export const USER_NAME_ONCE = 'provisioned_people_user_name';

/** What the personnel system calls somebody whom it keeps up to date. */
@Entity('provisioned_people')
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'provisioned_people_member',
})
@Unique(USER_NAME_ONCE, ['organisationId', 'userNameKey'])
@Index('provisioned_people_by_external_id', ['organisationId', 'externalId'])
@Check('provisioned_people_key_of_name', `user_name_key = lower(user_name) and user_name <> ''`)
@Check('provisioned_people_external_id', `external_id <> ''`)
export class ProvisionedPersonEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'provisioned_people_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'provisioned_people_pkey' })
  memberId!: string;

  /** As it was sent. */
  @Column('text', { name: 'user_name' })
  userName!: string;

  /** In lower case: upper and lower case make no other person. */
  @Column('text', { name: 'user_name_key' })
  userNameKey!: string;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;
}
