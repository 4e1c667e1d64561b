import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { RoleGrantEntity } from '../organisations/role-grant.entity.js';

const KEY = { primaryKeyConstraintName: 'trainer_accesses_pkey' } as const;

/** What a trainer may look at until when. Somebody has one that counts at most; earlier ones stay, with what was made of them. */
@Entity('trainer_accesses')
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'trainer_accesses_of_member',
})
@ForeignKey(() => RoleGrantEntity, ['organisationId', 'memberId', 'role'], ['organisationId', 'memberId', 'role'], {
  name: 'trainer_accesses_by_role',
  onDelete: 'SET NULL',
})
@Index('trainer_accesses_one_open', ['organisationId', 'memberId'], { unique: true, where: 'not is_closed' })
@Check('trainer_accesses_role', `role = 'trainer'`)
@Check('trainer_accesses_within_a_year', `ends_on between set_on and set_on + 366`)
export class TrainerAccessEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'access_id', ...KEY })
  accessId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** Null when the role was taken since, by whatever way: the access ended with it. */
  @Column('text', { nullable: true, default: 'trainer' })
  role!: 'trainer' | null;

  /** The day on which the end was set. */
  @Column('date', { name: 'set_on' })
  setOn!: string;

  /** The last day that counts. */
  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  /** Ended by an administrator, or followed by another one. */
  @Column('boolean', { name: 'is_closed', default: false })
  isClosed!: boolean;

  /** Whether the trainer has ever been there; not when. */
  @Column('boolean', { name: 'has_been_used', default: false })
  hasBeenUsed!: boolean;
}
