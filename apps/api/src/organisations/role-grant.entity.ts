import type { GrantedRole } from '@leeway/contract';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MemberEntity } from './member.entity.js';

const KEY = { primaryKeyConstraintName: 'role_grants_pk' } as const;

@Entity('role_grants')
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'role_grants_member_fk',
})
@Check('role_grants_role', `role in ('administrator', 'trainer', 'auditor', 'overview')`)
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  @PrimaryColumn('text', KEY)
  role!: GrantedRole;
}
