import type { UnitRow } from '@leeway/contract';
import { type Membership, membership, type Unit, unitTree, type UnitTree } from '@leeway/trust-model';
import { displayName } from '../display-name.js';
import type { OrganisationChart } from '../organisation-chart.js';
import type { ImportPlan } from './plan-import.js';

const rows = (tree: UnitTree, read: Membership, nameOf: (memberId: string) => string): UnitRow[] =>
  tree.topDown.map((unitId) => ({
    unitId,
    parentId: tree.parents.get(unitId) ?? null,
    name: tree.units.get(unitId)?.name ?? '',
    headcount: read.headcountByUnit.get(unitId) ?? 0,
    managers: (read.managersByUnit.get(unitId) ?? []).map(nameOf).sort((a, b) => a.localeCompare(b, 'nl')),
  }));

/** The units of today, parents before children. */
export const unitRowsOfChart = (chart: OrganisationChart): UnitRow[] =>
  rows(chart.tree, chart.membership, (memberId) => {
    const member = chart.people.get(memberId);
    return member === undefined ? '' : displayName(member);
  });

/** The units as they would be after the import. */
export const unitRowsOfPlan = ({ people, units }: ImportPlan): UnitRow[] => {
  const planned: Unit[] = units.map(({ unitId, parentId, name }) => ({ id: unitId, parentId, name }));
  const roster = people.map(({ memberId, unitId, managerId }) => ({ id: memberId, unitId, managerId }));
  const byId = new Map(people.map((person) => [person.memberId, person]));
  return rows(unitTree(planned), membership(roster, planned), (memberId) => {
    const person = byId.get(memberId);
    return person === undefined ? '' : displayName(person);
  });
};
