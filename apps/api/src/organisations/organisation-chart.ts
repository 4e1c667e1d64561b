import type { EntityManager } from 'typeorm';
import { IsNull, Not } from 'typeorm';
import { type Leadership, leadershipOf } from './leadership.js';
import { MemberEntity } from './member.entity.js';
import { UnitEntity } from './unit.entity.js';

/** An organisation as it is today: who is on the roster, the units they form, who leads what and who answers where. */
export interface OrganisationChart extends Leadership {
  readonly people: ReadonlyMap<string, MemberEntity>;
}

export const loadOrganisationChart = async (
  manager: EntityManager,
  organisationId: string,
): Promise<OrganisationChart> => {
  const members = await manager.getRepository(MemberEntity).find({
    where: { organisationId, active: true, unitId: Not(IsNull()) },
    order: { memberId: 'ASC' },
  });
  const units = await manager.getRepository(UnitEntity).findBy({ organisationId });
  return {
    people: new Map(members.map((member) => [member.memberId, member])),
    ...leadershipOf(
      members.map(({ memberId, unitId, managerId }) => ({ id: memberId, unitId: unitId ?? '', managerId })),
      units.map(({ unitId, parentId, name }) => ({ id: unitId, parentId, name })),
    ),
  };
};
