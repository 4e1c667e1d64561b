import type { GrantedRole, RosterProblem } from '@leeway/contract';
import { displayName } from '../display-name.js';
import type { RoleGrantEntity } from '../role-grant.entity.js';
import type { ImportPlan, StoredPeople } from './plan-import.js';
import { rosterProblem, type RosterProblemCode } from './roster-problem.js';

const codeOf = (roles: ReadonlySet<GrantedRole>): RosterProblemCode => {
  if (!roles.has('administrator')) return roles.has('trainer') ? 'trainer-leaves' : 'auditor-leaves';
  return roles.has('trainer') ? 'administrator-and-trainer-leaves' : 'administrator-leaves';
};

/**
 * One warning for each person who would lose a role by leaving: a file from the personnel department need not hold the
 * people who run the rounds.
 * @param importedBy keeps every role, on the roster or off it
 */
export const roleWarnings = (
  { leaving }: ImportPlan,
  { members }: StoredPeople,
  grants: readonly RoleGrantEntity[],
  importedBy: string,
): RosterProblem[] => {
  const losing = new Set(leaving.filter((memberId) => memberId !== importedBy));
  return members
    .filter(({ memberId }) => losing.has(memberId))
    .map((member) => ({ member, roles: rolesOf(member.memberId, grants) }))
    .filter(({ roles }) => roles.size > 0)
    .map(({ member, roles }) => rosterProblem(codeOf(roles), { value: `${displayName(member)} (${member.email})` }))
    .sort((a, b) => a.message.nl.localeCompare(b.message.nl, 'nl'));
};

const rolesOf = (memberId: string, grants: readonly RoleGrantEntity[]): ReadonlySet<GrantedRole> =>
  new Set(grants.filter((grant) => grant.memberId === memberId).map(({ role }) => role));
