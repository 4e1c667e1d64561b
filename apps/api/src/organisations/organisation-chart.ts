import { type Membership, membership, type Unit, unitTree, type UnitTree } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { IsNull, Not } from 'typeorm';
import { MemberEntity } from './member.entity.js';
import { UnitEntity } from './unit.entity.js';

/** An organisation as it is today: who is on the roster, the units they form, who leads what and who answers where. */
export interface OrganisationChart {
  readonly people: ReadonlyMap<string, MemberEntity>;
  /** Units with somebody on the roster in them or below them. */
  readonly units: readonly Unit[];
  readonly tree: UnitTree;
  readonly membership: Membership;
}

const inUse = (units: readonly UnitEntity[], people: readonly MemberEntity[]): Unit[] => {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const used = new Set<string>();
  for (const person of people) {
    let at = person.unitId;
    while (at !== null && !used.has(at)) {
      used.add(at);
      at = byId.get(at)?.parentId ?? null;
    }
  }
  return units
    .filter((unit) => used.has(unit.unitId))
    .map(({ unitId, parentId, name }) => ({ id: unitId, parentId, name }));
};

export const loadOrganisationChart = async (
  manager: EntityManager,
  organisationId: string,
): Promise<OrganisationChart> => {
  const members = await manager.getRepository(MemberEntity).find({
    where: { organisationId, active: true, unitId: Not(IsNull()) },
    order: { memberId: 'ASC' },
  });
  const units = inUse(await manager.getRepository(UnitEntity).findBy({ organisationId }), members);
  const roster = members.map(({ memberId, unitId, managerId }) => ({ id: memberId, unitId: unitId ?? '', managerId }));
  return {
    people: new Map(members.map((member) => [member.memberId, member])),
    units,
    tree: unitTree(units),
    membership: membership(roster, units),
  };
};

/** The units that somebody leads, topmost first. */
export const unitsLedBy = (chart: OrganisationChart, memberId: string): Unit[] => {
  const led = chart.units.filter((unit) => chart.membership.managersByUnit.get(unit.id)?.includes(memberId) === true);
  return led
    .sort((a, b) => (chart.tree.ranks.get(a.id) ?? 0) - (chart.tree.ranks.get(b.id) ?? 0))
    .sort((a, b) => (chart.tree.depths.get(a.id) ?? 0) - (chart.tree.depths.get(b.id) ?? 0));
};
