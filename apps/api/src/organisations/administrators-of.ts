import type { EntityManager } from 'typeorm';
import { MemberEntity } from './member.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

/** The administrators of today. */
export function administratorsOf(manager: EntityManager, organisationId: string): Promise<MemberEntity[]> {
  return manager
    .createQueryBuilder(MemberEntity, 'member')
    .innerJoin(
      RoleGrantEntity,
      'held',
      'held.organisation_id = member.organisation_id and held.member_id = member.member_id',
    )
    .where(`member.organisation_id = :organisationId and member.active and held.role = 'administrator'`, {
      organisationId,
    })
    .getMany();
}
