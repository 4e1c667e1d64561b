import type { DemoPerson, Role } from '@leeway/contract';
import { MIN_HEADCOUNT_FLOOR } from '@leeway/trust-model';
import type { MemberEntity } from '../organisations/member.entity.js';
import { unitsLedBy } from '../organisations/leadership.js';
import type { OrganisationChart } from '../organisations/organisation-chart.js';
import type { RoleGrantEntity } from '../organisations/role-grant.entity.js';
import { displayName } from '../organisations/display-name.js';

const EMPLOYEES = 3;

/**
 * Picks, in an order that stays the same: administrators, readers of the overview, trainers, auditors, the managers of a team with a result, of its
 * department and of a team too small for a result of its own, then those of all other teams with a result, and a few
 * employees of the first of these teams.
 */
export const chooseDemoPeople = (
  chart: OrganisationChart,
  grants: readonly RoleGrantEntity[],
  members: ReadonlyMap<string, MemberEntity>,
): DemoPerson[] => {
  const chosen: DemoPerson[] = [];
  const add = (memberId: string | undefined, role: Role, unitId: string | null): void => {
    const member = memberId === undefined ? undefined : members.get(memberId);
    if (member === undefined || chosen.some((person) => person.memberId === member.memberId)) return;
    const unitName = chart.tree.units.get(unitId ?? '')?.name ?? '';
    chosen.push({ memberId: member.memberId, name: displayName(member), role, unitName });
  };
  for (const role of ['administrator', 'overview', 'trainer', 'auditor'] as const) {
    const holders = grants.filter((grant) => grant.role === role).map((grant) => grant.memberId);
    for (const memberId of holders.sort()) add(memberId, role, placeOf(chart, memberId));
  }
  const { team, department, small, others } = telling(chart);
  for (const unitId of [team, department, small, ...others]) {
    add(chart.membership.managersByUnit.get(unitId ?? '')?.[0], 'manager', unitId ?? null);
  }
  const colleagues = [...chart.membership.ownGroupByPerson].filter(
    ([, unitId]) => unitId === team && unitId !== undefined,
  );
  for (const [memberId] of colleagues.slice(0, EMPLOYEES)) add(memberId, 'employee', team ?? null);
  return chosen;
};

const placeOf = (chart: OrganisationChart, memberId: string): string | null =>
  unitsLedBy(chart, memberId)[0]?.id ?? chart.people.get(memberId)?.unitId ?? null;

/** A team that gets a result, its department, a team that is too small, and all others that get one; of those with a manager. */
const telling = ({ tree, membership }: OrganisationChart) => {
  const led = tree.topDown.filter((id) => membership.managersByUnit.has(id));
  const teams = led.filter((id) => tree.children.get(id)?.length === 0);
  const headcount = (id: string): number => membership.headcountByUnit.get(id) ?? 0;
  const small = teams.filter((id) => headcount(id) < MIN_HEADCOUNT_FLOOR).at(-1);
  const beside = small === undefined ? null : tree.parents.get(small);
  const large = teams.filter((id) => headcount(id) >= MIN_HEADCOUNT_FLOOR);
  const team = large.find((id) => tree.parents.get(id) === beside) ?? large[0];
  const department = tree.parents.get(team ?? '') ?? undefined;
  return { team, department, small, others: large.filter((id) => id !== team) };
};
